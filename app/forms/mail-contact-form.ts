import { z } from "zod";

const MAX_ADDRESS_LENGTH = 254;

/** Where one's reminders are mailed; an empty address means nowhere. */
export const MailContactForm = z.object({
  address: z
    .string()
    .trim()
    .max(MAX_ADDRESS_LENGTH, `邮箱最长 ${MAX_ADDRESS_LENGTH} 个字符`)
    .pipe(z.union([z.literal(""), z.email()], "邮箱格式不对，应像 name@example.org；不要邮件就留空"))
    .default(""),
  declined: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});
export type MailContactFields = z.input<typeof MailContactForm>;
