/** The two steps of moving a half-year's days: look at what it would change, then save exactly that. */
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { execute } from "#app/access/execute.server.ts";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { refusalOfDays, setHalfYearDays } from "#app/commands/set-half-year-days.ts";
import { previewOf, type Preview } from "#app/components/period/period-view.ts";
import { DAY_NAMES } from "#app/domain/half-year-days.ts";
import type { HalfYearDays } from "#app/domain/half-year-change.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import type { Refusal } from "#app/domain/result.ts";
import { HalfYearDaysForm } from "#app/forms/half-year-days-form.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

export type PeriodAnswer = {
  readonly result: SubmissionResult<string[]>;
  /** Shown with the button that saves; null while something is wrong. */
  readonly preview: Preview | null;
  /** Names the days that were looked at: others are looked at first. */
  readonly looked: string;
};

export function keyOfDays(days: HalfYearDays): string {
  return DAY_NAMES.map((name) => days[name]).join("|");
}

/** `"saved"`, or what to show with its status. */
export function postHalfYearDays(
  { actor, plan, today }: Pick<OpenedPlan, "actor" | "plan" | "today">,
  halfYear: HalfYear,
  form: FormData,
): "saved" | { answer: PeriodAnswer; status: number } {
  const submission = parseWithZod(form, { schema: HalfYearDaysForm });
  if (submission.status !== "success")
    return { answer: { result: submission.reply(), preview: null, looked: "" }, status: 400 };
  const { reason, version, ...days } = submission.value;
  const input = { halfYear: halfYear.id, days, reason, version };
  const refusal = refusalOfDays(plan, input);
  const looked = keyOfDays(days);
  if (refusal === null && (form.get("intent") !== "save" || form.get("looked") !== looked)) {
    const preview = previewOf(plan, halfYear, days, today);
    return { answer: { result: submission.reply(), preview, looked }, status: 200 };
  }
  const result = refusal ? { ok: false as const, refusal } : execute(actor, setHalfYearDays, input);
  if (result.ok) return "saved";
  return {
    answer: { result: submission.reply(sentencesOf(result.refusal)), preview: null, looked: "" },
    status: REFUSALS[result.refusal.code].status,
  };
}

function sentencesOf(refusal: Refusal) {
  const fields = refusal.code === "reason-too-short" ? { reason: refusalSentence(refusal) } : (refusal.fields ?? {});
  const fieldErrors = Object.fromEntries(Object.entries(fields).map(([name, words]) => [name, [words]]));
  return { fieldErrors, formErrors: Object.keys(fieldErrors).length === 0 ? [refusalSentence(refusal)] : [] };
}
