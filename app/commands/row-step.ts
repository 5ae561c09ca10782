/** What every step in a row's life has in common: find it, check its version, write it with its event and audit line. */
import type { HalfYearId } from "#app/domain/half-year.ts";
import { lockRefusal } from "#app/domain/lock.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import {
  contentOf,
  mayFollow,
  rowKey,
  stateAfter,
  type ReportRow,
  type RowContent,
  type RowEventKind,
} from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { windowOf, type ReportWindow } from "#app/domain/window.ts";
import { recordRowEvent, writeRow, type RowChange } from "#db/report-rows.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Names one row and the version the person saw. */
export type RowRef = {
  readonly halfYear: HalfYearId;
  readonly taskNo: number;
  readonly departmentCode: string;
  readonly version: number;
};

export function findRow(plan: Plan, ref: RowRef): ReportRow | undefined {
  return plan.rowByKey.get(rowKey(ref.halfYear, ref.taskNo, ref.departmentCode));
}

/** The department and the leader of a row, for asking permission; null when there is no such row. */
export function subjectOfRow(plan: Plan, ref: RowRef): Subject | null {
  if (!findRow(plan, ref)) return null;
  return { departmentCodes: [ref.departmentCode], leaderCode: plan.taskByNo.get(ref.taskNo)?.leaderCode ?? null };
}

/** The subjects of several rows; null when one of them does not exist or none is named. */
export function subjectsOfRows(plan: Plan, refs: readonly RowRef[]): Subject[] | null {
  const subjects = refs.flatMap((ref) => subjectOfRow(plan, ref) ?? []);
  return subjects.length === refs.length && refs.length > 0 ? subjects : null;
}

/** The row as the person saw it with its window, or why the step is not possible. */
export function rowForStep(
  { plan, today }: Pick<CommandContext, "plan" | "today">,
  ref: RowRef,
  step: RowEventKind | "saved",
): { ok: true; row: ReportRow; window: ReportWindow } | ReturnType<typeof refuse> {
  const row = findRow(plan, ref);
  const window = windowOf(plan, ref.halfYear, ref.departmentCode, today);
  if (!row || !window) return refuse("not-found");
  if (row.version !== ref.version) return refuse("stale", { theirs: row });
  if (step === "saved" || step === "submitted") {
    const refusal = lockRefusal(row, window);
    if (refusal) return { ok: false, refusal };
  }
  if (step !== "saved" && !mayFollow(row.state, step)) return refuse("wrong-state");
  return { ok: true, row, window };
}

type Step = { comment?: string; content?: RowContent; change?: RowChange };

/** Writes the step: the row's new state and columns, its event, and the line for the audit log. */
export function takeStep(context: CommandContext, row: ReportRow, kind: RowEventKind, step: Step = {}): AuditLine {
  const { writer, actor, now } = context;
  const { halfYear, taskNo, departmentCode } = row;
  const id = { halfYear, taskNo, departmentCode };
  const state = stateAfter(kind);
  writeRow(writer, id, row.version, { ...step.change, state });
  recordRowEvent(writer, id, {
    kind,
    at: now,
    actorName: actor.name,
    comment: step.comment ?? null,
    content: step.content ?? null,
  });
  return {
    subject: `report/${halfYear}/${departmentCode}/${taskNo}`,
    before: { state: row.state, rating: row.rating?.word },
    after: { state, comment: step.comment, ...step.change },
  };
}

/** A draft's audit line: the texts before and after. */
export function draftAudit(row: ReportRow, content: RowContent): AuditLine {
  return {
    subject: `report/${row.halfYear}/${row.departmentCode}/${row.taskNo}`,
    before: contentOf(row),
    after: content,
  };
}
