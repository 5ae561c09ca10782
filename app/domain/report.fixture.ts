/**
 * Report rows and a small plan around them, for tests of the rules of annex 2. 门诊办 leads tasks 1 and 2, the latter
 * with 信息科; 财务科 leads none. 2025-H1 opens on Tuesday 07-01, is due on Thursday 07-10 and closes on 07-24.
 */
import type { Instant } from "./calendar-date.ts";
import { indicatorWith, planWith } from "./measure.fixture.ts";
import { planOf, type Plan, type PlanFacts, type Task, type WindowGrant } from "./plan.ts";
import {
  EMPTY_CONTENT,
  firstSubmission,
  stateAfter,
  type ReportRow,
  type RowContent,
  type RowEvent,
  type RowEventKind,
} from "./report-row.ts";

/** Written completely. */
export const FINISHED: RowContent = { ...EMPTY_CONTENT, progress: "随访中心四月成立。", difficulties: "无" };

/** `2025-07-10 23:59` → `2025-07-10T23:59:00+08:00` */
export function instant(time: string): Instant {
  return `${time.replace(" ", "T")}:00+08:00`;
}

export function event(kind: RowEventKind, time: string, more: Partial<RowEvent> = {}): RowEvent {
  return { kind, at: instant(time), actorName: "某人", comment: null, content: null, ...more };
}

/** A row of 门诊办 for task 1 in 2025-H1 that nobody has touched. */
export function rowWith(more: Partial<ReportRow> = {}): ReportRow {
  return {
    ...EMPTY_CONTENT,
    halfYear: "2025-H1",
    taskNo: 1,
    departmentCode: "outpatient",
    state: "not_started",
    version: 0,
    savedAt: null,
    savedBy: null,
    firstSubmittedAt: null,
    correctionDueOn: null,
    rating: null,
    events: [],
    ...more,
  };
}

export type Step = readonly [kind: RowEventKind, time: string];

/** The row after these steps, as storage keeps it: state and first submission follow from the events. */
export function rowAfter(steps: readonly Step[], more: Partial<ReportRow> = {}): ReportRow {
  const events = steps.map(([kind, time]) => event(kind, time));
  const last = events.at(-1);
  const state = last ? stateAfter(last.kind) : "not_started";
  return rowWith({ state, events, firstSubmittedAt: firstSubmission(events), ...more });
}

function taskOf(no: number, ...departmentCodes: string[]): Task {
  return { no, categoryNo: 1, title: `任务${no}`, content: "", leaderCode: "leader", departmentCodes };
}

export function reportPlan(more: Partial<PlanFacts> = {}): Plan {
  return planOf({
    ...planWith(indicatorWith(), []),
    departments: [
      { code: "outpatient", name: "门诊办" },
      { code: "information", name: "信息科" },
      { code: "finance", name: "财务科" },
    ],
    tasks: [taskOf(1, "outpatient"), taskOf(2, "outpatient", "information")],
    ...more,
  });
}

/** A grant for 门诊办 in 2025-H1. */
export function grantOf(
  kind: WindowGrant["kind"],
  grantedOn: string,
  until: string,
  more: Partial<WindowGrant> = {},
): WindowGrant {
  return {
    id: 1,
    kind,
    halfYear: "2025-H1",
    departmentCode: "outpatient",
    until,
    reason: "科室信息系统故障",
    grantedAt: instant(`${grantedOn} 09:00`),
    grantedBy: "质控办",
    ...more,
  };
}
