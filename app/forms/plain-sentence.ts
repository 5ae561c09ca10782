/** What a form's own sentences leave over, said in words of the page and not of the program. */
import type { core } from "zod";

/** `z.config({ localeError: plainSentence })`: a sentence for every issue no schema has worded itself. */
export function plainSentence(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "请填写这一项。" : "这一项填得不对，请核对后重填。";
    case "invalid_value":
      return "请从给出的选项中选择。";
    case "too_big":
      return `${atMost(issue.origin, issue.maximum)}。`;
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) <= 1
        ? "请填写这一项。"
        : `${atLeast(issue.origin, issue.minimum)}。`;
    case "not_multiple_of":
      return `须是 ${issue.divisor} 的倍数。`;
    default:
      return "这一项填得不对，请核对后重填。";
  }
}

const UNITS: Record<string, string> = { string: "个字", array: "项", set: "项", file: "字节" };

function atMost(origin: string, maximum: number | bigint): string {
  return origin in UNITS ? `最多 ${maximum} ${UNITS[origin]}` : `不能大于 ${maximum}`;
}

function atLeast(origin: string, minimum: number | bigint): string {
  return origin in UNITS ? `至少 ${minimum} ${UNITS[origin]}` : `不能小于 ${minimum}`;
}
