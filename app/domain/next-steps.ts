/** 困难及下一步措施 in two: the form has one column, reports to a meeting have two. */

/** Sentences with their marks; a text without any is one sentence. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^。！？；\n]*[。！？；\n]+[”’）」]?|[^。！？；\n]+$/g) ?? [])
    .map((each) => each.trim())
    .filter(Boolean);
}

/** A sentence about what will be done: it says so, or names who does it or until when. */
const STEP = /^(下一步|下步|下阶段|措施|拟|将|计划)|下一步|负责|牵头|[月日年]底?前|年内/;

export type DifficultiesAndSteps = { readonly difficulties: string; readonly nextSteps: string };

/** The text cut where the first sentence about a step begins; null where it cannot be told apart. */
export function difficultiesAndSteps(text: string): DifficultiesAndSteps | null {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((sentence) => STEP.test(sentence));
  if (first < 1) return null;
  return { difficulties: sentences.slice(0, first).join(""), nextSteps: sentences.slice(first).join("") };
}

/** True for 「无」 and the like, which stand where there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^(暂?无|没有|无困难|暂无困难)?[。.、\s]*$/.test(text.trim());
}
