/** Writes a posted revision, or says what is wrong with it at its field, or what somebody else saved meanwhile. */
import type { SubmissionResult } from "@conform-to/react";
import { execute } from "#app/access/execute.server.ts";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { reviseDefinition } from "#app/commands/revise-definition.ts";
import type { TheirRevision } from "#app/components/measure-card/definition-form.tsx";
import { changeViews } from "#app/components/measure-card/measure-card-view.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { termsOf } from "#app/domain/measure-terms.ts";
import type { Measure } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { RefusalCode } from "#app/domain/result.ts";
import { termsOfForm, type PostedDefinition } from "#app/forms/definition-form.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** The field a refusal belongs to; above the form where there is none. */
const FIELDS: Partial<Record<RefusalCode, string>> = {
  "reason-too-short": "reason",
  "definition-settled": "fromHalfYear",
};

type Submitted = {
  readonly value: PostedDefinition;
  readonly reply: (more?: {
    formErrors?: string[];
    fieldErrors?: Record<string, string[]>;
  }) => SubmissionResult<string[]>;
};

type Answer = { result: SubmissionResult<string[]>; theirs: TheirRevision | null };

/** The version written, or the answer to show with its status. */
export function postDefinition(
  { actor, plan }: Pick<OpenedPlan, "actor" | "plan">,
  measure: Measure,
  submission: Submitted,
): { version: number } | { answer: Answer; status: number } {
  const { value } = submission;
  const fromHalfYear = parseHalfYear(value.fromHalfYear);
  if (!fromHalfYear || !plan.halfYearById.has(fromHalfYear)) {
    const fieldErrors = { fromHalfYear: ["请选从哪个半年起。"] };
    return { answer: { result: submission.reply({ fieldErrors }), theirs: null }, status: 400 };
  }
  const read = plan.definitionsByKey.get(measure.key)?.find(({ version }) => version === value.version);
  const result = execute(actor, reviseDefinition, {
    measureKey: measure.key,
    version: value.version,
    fromHalfYear,
    terms: termsOfForm(measure, termsOf(read?.measure ?? measure), value),
    basis: value.basis,
    reason: value.reason,
  });
  if (result.ok) return result.value;
  const { refusal } = result;
  const field = FIELDS[refusal.code];
  const fieldErrors = refusal.fields
    ? Object.fromEntries(Object.entries(refusal.fields).map(([name, words]) => [name, [words]]))
    : field
      ? { [field]: [refusalSentence(refusal)] }
      : {};
  const formErrors = Object.keys(fieldErrors).length === 0 ? [refusalSentence(refusal)] : [];
  const theirs = refusal.code === "stale" ? theirRevision(plan, measure, value.version) : null;
  return {
    answer: { result: submission.reply({ formErrors, fieldErrors }), theirs },
    status: REFUSALS[refusal.code].status,
  };
}

/** What was saved since the version the form was filled with. */
function theirRevision(plan: Plan, measure: Measure, read: number): TheirRevision | null {
  const versions = plan.definitionsByKey.get(measure.key) ?? [];
  const before = versions.find(({ version }) => version === read);
  const now = versions.at(-1);
  if (!before || !now?.revision) return null;
  const { version, revisedBy, reason } = now.revision;
  return { version, by: revisedBy, reason, changes: changeViews(before.measure, now.measure) };
}
