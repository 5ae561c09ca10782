import { z } from "zod";
import { newPassword } from "./new-password.ts";
import { personName } from "./person-name.ts";

export const usernameRule = z
  .string("请填写账号。")
  .trim()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, "账号用 2 至 40 个小写字母、数字、点、横线，以字母或数字开头。");

export const FirstAdminForm = z.object({
  token: z.string("链接不完整，请用启动时打印的完整链接。"),
  username: usernameRule,
  name: personName,
  password: newPassword,
});
export type FirstAdminFields = z.input<typeof FirstAdminForm>;
