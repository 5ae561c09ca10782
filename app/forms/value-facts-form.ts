/** What a department states about a figure beyond its parts. Everything may be left out. */
import { z } from "zod";

const cases = z.number("请填整数。").int("请填整数。").min(0, "不能小于 0。").optional();
const words = z.string().trim().max(500, "最多 500 个字。").optional();

export const ValueFactsForm = z
  .object({
    version: z.coerce.number().int().min(1),
    document: words,
    deviation: words,
    excluded: cases,
    beforeExclusion: cases,
    recordsCounted: cases,
    recordsDue: cases,
    population: cases,
    reference: z.number("请填数字。").min(0, "不能小于 0。").optional(),
    referenceSystem: words,
    withoutDaySurgery: z.boolean().optional(),
  })
  .superRefine((facts, context) => {
    const wants = (path: keyof typeof facts, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const { excluded, beforeExclusion, recordsCounted, recordsDue, reference, referenceSystem } = facts;
    if (excluded !== undefined && beforeExclusion === undefined) wants("beforeExclusion", "请填剔除前的例数。");
    if (excluded !== undefined && excluded > (beforeExclusion ?? excluded))
      wants("excluded", "剔除数大于剔除前的例数。");
    if (recordsCounted !== undefined && !recordsDue) wants("recordsDue", "请填应统计的例数。");
    if (recordsCounted !== undefined && recordsCounted > (recordsDue || recordsCounted))
      wants("recordsCounted", "已统计的多于应统计的。");
    if (reference !== undefined && !referenceSystem) wants("referenceSystem", "请写明是哪个系统的数据。");
  });

export type ValueFactsFields = z.input<typeof ValueFactsForm>;
