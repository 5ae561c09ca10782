/**
 * The plan snapshot: everything the rules need, read in one go and never changed. A write makes a new one.
 */
import type { CalendarDate, Instant } from "./calendar-date.ts";
import type { ConsistencyNote } from "./consistency.ts";
import type { ExemplaryCase } from "./exemplary-case.ts";
import type { Finding } from "./finding.ts";
import type { FollowUpOrder } from "./follow-up-order.ts";
import type { HalfYearId } from "./half-year.ts";
import type { HalfYearChange } from "./half-year-change.ts";
import type { Inspection } from "./inspection.ts";
import type { Meeting, TaskNote } from "./meeting.ts";
import type { PaperText } from "./paper-text.ts";
import type { AnnualOverride } from "./annual-override-record.ts";
import type { CountingConfirmation } from "./counting-record.ts";
import type { Indicator, Measure } from "./measure.ts";
import { definitionsOf, type MeasureDefinition, type MeasureRevision } from "./measure-versions.ts";
import type { MeasureValue, ValueKey } from "./measure-value.ts";
import type { QueryThresholds } from "./data-query-thresholds.ts";
import { queryKey, type QueryKey, type QueryRecord } from "./query-record.ts";
import type { RemindedDays } from "./reminded-days.ts";
import type { ScoreboardRecord } from "./scoreboard-record.ts";
import type { ScoreWeights } from "./scoreboard-weights.ts";
import { rowKey, type ReportRow, type RowKey } from "./report-row.ts";
import type { Person } from "./role.ts";

export type Department = { readonly code: string; readonly name: string };
export type Leader = { readonly code: string; readonly name: string };
/** 评价项目 */
export type TaskCategory = { readonly no: number; readonly name: string };

/** The three days are proposals people may edit; the plan itself fixes none of them (domain.md §2). */
export type HalfYear = {
  readonly id: HalfYearId;
  readonly label: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** 2023: before the plan; never late, never rated. */
  readonly baseline: boolean;
  readonly progressReport: "none" | "optional" | "required";
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly closesOn: CalendarDate;
  /** Raised whenever the days are moved; 0 as shipped. */
  readonly version: number;
};

export type Task = {
  readonly no: number;
  readonly categoryNo: number;
  readonly title: string;
  /** The exact text of annex 1. */
  readonly content: string;
  readonly leaderCode: string;
  /** First = primary. */
  readonly departmentCodes: readonly string[];
};

/** 院长办公会 passed the half-year; its rows are frozen from then on. */
export type Adoption = {
  readonly halfYear: HalfYearId;
  readonly meetingOn: CalendarDate;
  readonly minutesNo: string;
  /** The recorded meeting it refers to; none where day and number were typed. */
  readonly meetingId?: string | null;
  readonly adoptedAt: Instant;
  readonly adoptedBy: string;
};

/** 补报授权 (after the due day) or 延期 (before it): one department may write until a later day. */
export type WindowGrant = {
  readonly id: number;
  readonly kind: "reopening" | "extension";
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly until: CalendarDate;
  readonly reason: string;
  readonly grantedAt: Instant;
  readonly grantedBy: string;
};

/** What the quality office may set anew. */
export type PlanSettings = {
  readonly queryThresholds: QueryThresholds;
  /** Raised whenever they are set; 0 before. */
  readonly queryThresholdsVersion: number;
  readonly scoreWeights: ScoreWeights;
  /** As above. */
  readonly scoreWeightsVersion: number;
};

/** The parts of a snapshot as storage reads them, before indexes are built. */
export type PlanFacts = {
  readonly dataVersion: number;
  /** Invented data: every page and paper says 演示数据. */
  readonly demo: boolean;
  readonly hospital: string;
  readonly documentNo: string;
  readonly title: string;
  readonly categories: readonly TaskCategory[];
  readonly departments: readonly Department[];
  readonly leaders: readonly Leader[];
  readonly halfYears: readonly HalfYear[];
  /** How their days were moved, oldest first. */
  readonly halfYearChanges: readonly HalfYearChange[];
  readonly tasks: readonly Task[];
  /** As shipped: version 1 of every definition. What speaks for a half-year is `definitionIn`. */
  readonly indicators: readonly Indicator[];
  /** Later versions of definitions, by measure and version. */
  readonly revisions: readonly MeasureRevision[];
  readonly countings: readonly CountingConfirmation[];
  /** Official annual values, withdrawn ones included. */
  readonly overrides: readonly AnnualOverride[];
  /** One per task × lead department × half-year that has a report, written or not. */
  readonly rows: readonly ReportRow[];
  readonly values: readonly MeasureValue[];
  /** 疑点 with their life so far, settled ones included. */
  readonly queryRecords: readonly QueryRecord[];
  readonly settings: PlanSettings;
  readonly adoptions: readonly Adoption[];
  readonly grants: readonly WindowGrant[];
  /** What 院办 said to the places where the plan's text is unclear. */
  readonly consistencyNotes: readonly ConsistencyNote[];
  /** 问题台账, closed ones included, in the order of their numbers. */
  readonly findings: readonly Finding[];
  /** 督查 and 体验就医, called-off ones included, by first day. */
  readonly inspections: readonly Inspection[];
  /** 督办单, closed and withdrawn ones included, in the order of their numbers. */
  readonly orders: readonly FollowUpOrder[];
  /** 红白榜 as proposed and released, withdrawn ones included, by half-year and version. */
  readonly scoreboards: readonly ScoreboardRecord[];
  /** 工作例会 and 院长办公会, called-off ones included, by day. */
  readonly meetings: readonly Meeting[];
  /** Decisions of meetings noted on tasks, oldest first. */
  readonly taskNotes: readonly TaskNote[];
  /** 典型案例, withdrawn ones included, in the order of their numbers. */
  readonly cases: readonly ExemplaryCase[];
  /** What people wrote into papers, every wording, oldest first. */
  readonly paperTexts: readonly PaperText[];
  readonly people: readonly Person[];
  readonly remindedDays: RemindedDays | null;
};

export type Plan = PlanFacts & {
  readonly departmentByCode: ReadonlyMap<string, Department>;
  readonly leaderByCode: ReadonlyMap<string, Leader>;
  readonly halfYearById: ReadonlyMap<HalfYearId, HalfYear>;
  readonly taskByNo: ReadonlyMap<number, Task>;
  readonly indicatorByNo: ReadonlyMap<number, Indicator>;
  readonly measureByKey: ReadonlyMap<string, Measure>;
  /** Every version of a measure's definition, first to last. */
  readonly definitionsByKey: ReadonlyMap<string, readonly MeasureDefinition[]>;
  readonly rowByKey: ReadonlyMap<RowKey, ReportRow>;
  readonly valueByKey: ReadonlyMap<ValueKey, MeasureValue>;
  readonly queryRecordByKey: ReadonlyMap<QueryKey, QueryRecord>;
  readonly adoptionByHalfYear: ReadonlyMap<HalfYearId, Adoption>;
  /** By number without suffix. */
  readonly findingById: ReadonlyMap<string, Finding>;
  readonly inspectionById: ReadonlyMap<string, Inspection>;
  readonly orderById: ReadonlyMap<string, FollowUpOrder>;
  readonly meetingById: ReadonlyMap<string, Meeting>;
  readonly caseById: ReadonlyMap<string, ExemplaryCase>;
};

function indexed<Key, Item>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

/** Builds the indexes over the facts. */
export function planOf(facts: PlanFacts): Plan {
  return {
    ...facts,
    departmentByCode: indexed(facts.departments, ({ code }) => code),
    leaderByCode: indexed(facts.leaders, ({ code }) => code),
    halfYearById: indexed(facts.halfYears, ({ id }) => id),
    taskByNo: indexed(facts.tasks, ({ no }) => no),
    indicatorByNo: indexed(facts.indicators, ({ no }) => no),
    measureByKey: indexed(
      facts.indicators.flatMap(({ measures }) => measures),
      ({ key }) => key,
    ),
    definitionsByKey: definitionsOf(facts),
    rowByKey: indexed(facts.rows, (row) => rowKey(row.halfYear, row.taskNo, row.departmentCode)),
    valueByKey: indexed(facts.values, (value) => `${value.halfYear}|${value.measureKey}`),
    queryRecordByKey: indexed(facts.queryRecords, queryKey),
    adoptionByHalfYear: indexed(facts.adoptions, ({ halfYear }) => halfYear),
    findingById: indexed(facts.findings, ({ id }) => id),
    inspectionById: indexed(facts.inspections, ({ id }) => id),
    orderById: indexed(facts.orders, ({ id }) => id),
    meetingById: indexed(facts.meetings, ({ id }) => id),
    caseById: indexed(facts.cases, ({ id }) => id),
  };
}

/** The plan with one value more, or in the place of the one that stood there. */
export function withValue(plan: Plan, value: MeasureValue): Plan {
  const others = withoutValue(plan, value);
  return planOf({ ...others, values: [...others.values, value] });
}

/** The plan with a cell emptied. */
export function withoutValue(
  plan: Plan,
  { halfYear, measureKey }: Pick<MeasureValue, "halfYear" | "measureKey">,
): Plan {
  const isOther = (value: MeasureValue) => value.halfYear !== halfYear || value.measureKey !== measureKey;
  return planOf({ ...plan, values: plan.values.filter(isOther) });
}

/** The name of a department, or its code when the plan does not know it. */
export function departmentName(plan: Plan, code: string): string {
  return plan.departmentByCode.get(code)?.name ?? code;
}

export function leaderName(plan: Plan, code: string | null): string {
  return code === null ? "" : (plan.leaderByCode.get(code)?.name ?? code);
}

/** Tasks a department leads, alone or jointly, in the order of annex 1. */
export function tasksOfDepartment(plan: Plan, departmentCode: string): Task[] {
  return plan.tasks.filter((task) => task.departmentCodes.includes(departmentCode));
}

/** Indicators a department answers for, alone or jointly, in the order of annex 3. */
export function indicatorsOfDepartment(plan: Plan, departmentCode: string): Indicator[] {
  return plan.indicators.filter((indicator) => indicator.departmentCodes.includes(departmentCode));
}

/** The rows of one sheet that the snapshot shows, in the order of annex 1. */
export function rowsOfSheet(plan: Plan, halfYear: HalfYearId, departmentCode: string): ReportRow[] {
  return tasksOfDepartment(plan, departmentCode).flatMap(
    (task) => plan.rowByKey.get(rowKey(halfYear, task.no, departmentCode)) ?? [],
  );
}

/** The rows of one task in one half-year, first department first. */
export function rowsOfTask(plan: Plan, halfYear: HalfYearId, task: Task): ReportRow[] {
  return task.departmentCodes.flatMap((code) => plan.rowByKey.get(rowKey(halfYear, task.no, code)) ?? []);
}

/** The half-year people work on as of `day`: the last one whose window has opened, else the first. */
export function currentHalfYear(plan: Plan, day: CalendarDate): HalfYear {
  const opened = plan.halfYears.filter((halfYear) => halfYear.opensOn <= day);
  const current = opened.at(-1) ?? plan.halfYears[0];
  if (!current) throw new Error("the plan has no half-years");
  return current;
}

/** The leader who answers for an indicator: that of its first related task; null where none is related (domain.md §6). */
export function leaderOfIndicator(plan: Plan, indicator: Indicator): string | null {
  const [taskNo] = indicator.relatedTasks;
  return taskNo === undefined ? null : (plan.taskByNo.get(taskNo)?.leaderCode ?? null);
}

/** True once 院长办公会 has passed the half-year. */
export function isAdopted(plan: Plan, halfYear: HalfYearId): boolean {
  return plan.adoptionByHalfYear.has(halfYear);
}
