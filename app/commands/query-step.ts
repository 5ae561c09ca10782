/** What explaining and judging a 疑点 have in common: the record as the person saw it, and the step taken. */
import { findingsOf } from "#app/domain/data-queries.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import {
  mayStep,
  queryKey,
  stateAfter,
  type QueryId,
  type QueryRecord,
  type QueryStep,
} from "#app/domain/query-record.ts";
import { refuse } from "#app/domain/result.ts";
import { recordQueryEvent, updateQuery } from "#db/data-queries.ts";
import type { AuditLine, CommandContext } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";

/** Names a 疑点 and the version the person saw; 0 for one that was found but never recorded. */
export type QueryRef = QueryId & { readonly version: number };

/** The departments that answer for the indicator. */
export function subjectOfQuery(plan: Plan, { measureKey }: QueryRef): Subject | null {
  const measure = plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  return indicator ? { departmentCodes: indicator.departmentCodes } : null;
}

type Found = { readonly ok: true; readonly record: QueryRecord; readonly audit: readonly AuditLine[] };

/** The record, made on the spot where the rule fires and nobody has run it yet; or why the step cannot be taken. */
export function queryForStep(
  context: CommandContext,
  ref: QueryRef,
  step: QueryStep,
): Found | ReturnType<typeof refuse> {
  const key = queryKey(ref);
  const known = context.plan.queryRecordByKey.get(key);
  const found = known
    ? undefined
    : findingsOf(context.plan, context.today).find((finding) => queryKey(finding) === key);
  if (!known && !found) return refuse("not-found");
  if ((known?.version ?? 0) !== ref.version) return refuse("stale");
  const record =
    known ?? (found && { ...found, state: "open" as const, openedAt: context.now, version: 1, events: [] });
  if (!record) return refuse("not-found");
  if (!mayStep(record, step)) return refuse("wrong-state");
  return { ok: true, record, audit: known ? [] : keepQueries(context, context.plan, (id) => queryKey(id) === key) };
}

/** Writes the step and its event. */
export function takeQueryStep(
  { writer, actor, now }: CommandContext,
  record: QueryRecord,
  step: QueryStep,
  text: string,
): AuditLine {
  const state = stateAfter(step);
  updateQuery(writer, record, { state });
  recordQueryEvent(writer, record, { kind: step, at: now, actorName: actor.name, actorId: actor.userId, text });
  return { subject: `query/${queryKey(record)}`, before: { state: record.state }, after: { state, text } };
}
