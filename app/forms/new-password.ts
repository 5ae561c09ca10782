import { z } from "zod";

/** Long enough to be worth anything; the same rule wherever a password is chosen. */
export const newPassword = z.string("请填写新密码。").min(8, "密码至少 8 个字符。").max(200, "密码太长。");
