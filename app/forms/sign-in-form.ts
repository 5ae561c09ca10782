import { z } from "zod";

export const SignInForm = z.object({
  username: z.string("请填写账号。").trim(),
  password: z.string("请填写密码。"),
  next: z.string().optional(),
});
export type SignInFields = z.input<typeof SignInForm>;
