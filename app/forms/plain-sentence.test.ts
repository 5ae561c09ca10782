import { expect, test } from "vitest";
import { z } from "zod";
import { plainSentence } from "./plain-sentence.ts";

const REFUSED: [string, z.ZodType, unknown, string][] = [
  ["nothing at all", z.string(), undefined, "请填写这一项。"],
  ["an empty text", z.string().min(1), "", "请填写这一项。"],
  ["a text too short", z.string().min(5), "四个字的", "至少 5 个字。"],
  ["a text too long", z.string().max(1000), "字".repeat(1001), "最多 1000 个字。"],
  ["too many ticks", z.array(z.string()).max(2), ["1", "2", "3"], "最多 2 项。"],
  ["a figure too large", z.number().max(100), 101, "不能大于 100。"],
  ["a figure too small", z.number().min(0), -1, "不能小于 0。"],
  ["a choice nobody offers", z.enum(["work", "president"]), "party", "请从给出的选项中选择。"],
  ["a figure that is none", z.number(), "abc", "这一项填得不对，请核对后重填。"],
  ["a part of the wrong step", z.number().multipleOf(5), 7, "须是 5 的倍数。"],
  ["a pattern", z.string().regex(/^a$/), "b", "这一项填得不对，请核对后重填。"],
];

test.each(REFUSED)("%s", (_name, schema, value, sentence) => {
  const parsed = schema.safeParse(value, { error: plainSentence });
  expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([sentence]);
});

test("a sentence of the form itself goes before", () => {
  const parsed = z.string().max(2, "最多两个字").safeParse("三个字", { error: plainSentence });
  expect(parsed.error?.issues[0]?.message).toBe("最多两个字");
});
