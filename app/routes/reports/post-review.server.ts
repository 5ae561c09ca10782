/** What reviewers do with one row: approve, return, rate. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { backAfter } from "#app/access/way-back.ts";
import { approveRows } from "#app/commands/approve-rows.ts";
import { rateRow } from "#app/commands/rate-row.ts";
import { returnRow } from "#app/commands/return-row.ts";
import type { RowRef } from "#app/commands/row-step.ts";
import type { ReviewAnswer } from "#app/components/report/row-review.tsx";
import type { Refusal, Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { ReviewForm } from "#app/forms/review-forms.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** @param back the review the row was opened from, where one goes on */
export function postReview(formData: FormData, actor: Actor, row: Omit<RowRef, "version">, back: string | null) {
  const submission = parseWithZod(formData, { schema: ReviewForm });
  if (submission.status !== "success") return answer(400, undefined, formData, submission.error ?? {});
  const { value } = submission;
  const ref = { ...row, version: value.version };
  const result = decide(actor, ref, value);
  if (result.ok) {
    const { halfYear, departmentCode, taskNo } = row;
    const done = value.intent;
    return redirect(
      back === null
        ? paths.reportRow(halfYear, departmentCode, taskNo, { done })
        : backAfter(back, { done, taskNo, departmentCode }),
    );
  }
  const { refusal } = result;
  const { status } = REFUSALS[refusal.code];
  const field = FIELD_OF[refusal.code];
  return field
    ? answer(status, undefined, formData, { [field]: [refusalSentence(refusal)] })
    : answer(status, refusalSentence(refusal), formData, {});
}

const FIELD_OF: Partial<Record<Refusal["code"], "reason" | "ratingReason">> = {
  "reason-too-short": "reason",
  "reason-required": "ratingReason",
};

type Decision = z.output<typeof ReviewForm>;

function decide(actor: Actor, ref: RowRef, decision: Decision): Result<unknown> {
  switch (decision.intent) {
    case "approve":
      return execute(actor, approveRows, { rows: [ref] });
    case "return":
      return execute(actor, returnRow, { ...ref, reason: decision.reason });
    case "rate": {
      const { quality, word, ratingReason } = decision;
      return execute(actor, rateRow, { ...ref, quality, word, reason: ratingReason });
    }
  }
}

function answer(
  status: number,
  refusal: string | undefined,
  formData: FormData,
  errors: Record<string, string[] | null>,
) {
  const text = (name: string) => formData.get(name)?.toString();
  const review: ReviewAnswer = {
    intent: text("intent") ?? "",
    typed: { reason: text("reason"), ratingReason: text("ratingReason"), word: text("word"), quality: text("quality") },
    errors: Object.fromEntries(Object.entries(errors).map(([name, sentences]) => [name, sentences ?? []])),
  };
  return data({ refusal, review }, { status });
}
