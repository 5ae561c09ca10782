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

/** Within a sentence only what calls itself a step: 「，9月底前难以完成」 is a difficulty. */
const STEP_CLAUSE = /[，,](?=下一步|下步|下阶段)/;

/**
 * The text cut where the first sentence about a step begins, or within it, at 「，下一步」; null where it cannot be told
 * apart.
 */
export function difficultiesAndSteps(text: string): DifficultiesAndSteps | null {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => STEP.test(sentence));
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const clause = sentence.search(STEP_CLAUSE);
  const isWithin = clause > 0 && !STEP.test(sentence.slice(0, clause));
  const difficulties = sentences.slice(0, at).join("") + (isWithin ? `${sentence.slice(0, clause)}。` : "");
  if (difficulties === "") return null;
  const step = isWithin ? sentence.slice(clause + 1) : sentence;
  return { difficulties, nextSteps: [step, ...sentences.slice(at + 1)].join("") };
}

/** True for 「无」 and the like, which stand where there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^(暂?无|没有|无困难|暂无困难)?[。.、\s]*$/.test(text.trim());
}
