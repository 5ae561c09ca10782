/** What is worked out of a snapshot once and kept as long as the snapshot is (docs/decisions/0001). */
import type { Plan } from "./plan.ts";

/** Enough for every department's sheet of every half-year; who asks for ever new days must not fill the memory. */
const MAX_ANSWERS = 200;

/**
 * `work` with its answers kept by plan and by `keyOf`, which has to tell apart everything the answer depends on. Plans
 * are one for each set of assignments, so who is asking need not be part of the key.
 */
export function keptWithPlan<Asked extends { readonly plan: Plan }, Answer>(
  keyOf: (asked: Asked) => string,
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const kept = new WeakMap<Plan, Map<string, Answer>>();
  return (asked) => {
    const answers = kept.get(asked.plan) ?? new Map<string, Answer>();
    kept.set(asked.plan, answers);
    const key = keyOf(asked);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(asked);
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
