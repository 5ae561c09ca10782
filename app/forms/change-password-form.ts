import { z } from "zod";
import { newPassword } from "./new-password.ts";

export const ChangePasswordForm = z
  .object({
    current: z.string("请填写原密码。"),
    password: newPassword,
    again: z.string("请再填一遍新密码。"),
  })
  .refine(({ password, again }) => password === again, { path: ["again"], message: "两次填写的新密码不一样。" });
export type ChangePasswordFields = z.input<typeof ChangePasswordForm>;
