import { z } from "zod";

/** Control and formatting characters: unseen on a page, and they turn or break lines where names are printed. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

export const personName = z
  .string("请填写姓名。")
  .trim()
  .min(1, "请填写姓名。")
  .max(40, "姓名最多 40 个字。")
  .refine((name) => !UNSEEN.test(name), "姓名里有看不见的字符，请重新输入。");
