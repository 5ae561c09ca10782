/** What a new finding needs before it can be registered. */
import type { CalendarDate } from "./calendar-date.ts";
import { isUnknown, shortFaults, type FieldFault } from "./field-fault.ts";
import { halfYearOfDay } from "./finding-number.ts";
import type { FindingFacts } from "./finding.ts";
import type { HalfYearId } from "./half-year.ts";
import { leaderOfIndicator, type Plan } from "./plan.ts";

/** As typed: category and leader follow from the task or the indicator where they are left open. */
export type FindingDraft = Omit<FindingFacts, "categoryNo" | "leaderCode"> & {
  /** null: that of the task. */
  readonly categoryNo: number | null;
  /** null: that of the task, or of the indicator. */
  readonly leaderCode: string | null;
  /** null: named when it is assigned. */
  readonly dueOn: CalendarDate | null;
};

/** The facts as they are kept, with the half-year the finding is numbered in; or what is wrong, field by field. */
export function settledFinding(
  plan: Plan,
  draft: FindingDraft,
  today: CalendarDate,
): { readonly facts: FindingFacts; readonly halfYear: HalfYearId } | { readonly faults: readonly FieldFault[] } {
  const faults = findingFaults(plan, draft, today);
  const halfYear = halfYearOfDay(plan.halfYears, draft.foundOn);
  const categoryNo = draft.categoryNo ?? categoryOf(plan, draft);
  const leaderCode = draft.leaderCode ?? leaderOf(plan, draft);
  if (faults.length > 0 || halfYear === null || categoryNo === null || leaderCode === null) return { faults };
  return { halfYear, facts: keptFacts(plan, { ...draft, categoryNo, leaderCode }) };
}

function keptFacts(plan: Plan, { dueOn: _dueOn, ...facts }: FindingFacts & Pick<FindingDraft, "dueOn">): FindingFacts {
  return {
    ...facts,
    title: facts.title.trim(),
    description: facts.description.trim(),
    measures: facts.measures.trim(),
    acceptance: facts.acceptance.trim(),
    helpingCodes: plan.departments
      .map(({ code }) => code)
      .filter((code) => facts.helpingCodes.includes(code) && code !== facts.departmentCode),
  };
}

/** Everything that is wrong. Fields that could not be read are missing. */
export function findingFaults(plan: Plan, draft: Partial<FindingDraft>, today: CalendarDate): FieldFault[] {
  const { foundOn, dueOn, departmentCode, helpingCodes = [] } = draft;
  const faults = [
    ...shortFaults("title", "问题概要", draft.title),
    ...shortFaults("description", "问题描述", draft.description),
  ];
  if (foundOn !== undefined && foundOn > today) faults.push(["foundOn", "发现日期不能晚于今天"]);
  else if (foundOn !== undefined && halfYearOfDay(plan.halfYears, foundOn) === null)
    faults.push(["foundOn", "发现日期不在方案的半年之内"]);
  if (dueOn) faults.push(...dueDayFaults(dueOn, today));
  if (isUnknown(plan.departmentByCode, departmentCode)) faults.push(["departmentCode", "没有这个科室"]);
  if (helpingCodes.some((code) => isUnknown(plan.departmentByCode, code)))
    faults.push(["helpingCodes", "配合科室请从列表里选"]);
  return [...faults, ...originFaults(plan, draft)];
}

/** What is wrong with the day by which it is to be put right; null: none was named, and its severity has no default. */
export function dueDayFaults(dueOn: CalendarDate | null, today: CalendarDate): FieldFault[] {
  if (dueOn === null) return [["dueOn", "较重问题没有默认时限，请填整改时限"]];
  return dueOn < today ? [["dueOn", "整改时限不能早于今天"]] : [];
}

/** Task, indicator, and what follows from them. */
function originFaults(plan: Plan, draft: Partial<FindingDraft>): FieldFault[] {
  const { taskNo, indicatorNo, categoryNo, leaderCode } = draft;
  const faults: FieldFault[] = [];
  const isTaskUnknown = isUnknown(plan.taskByNo, taskNo);
  const isIndicatorUnknown = isUnknown(plan.indicatorByNo, indicatorNo);
  if (isTaskUnknown) faults.push(["taskNo", "没有这项任务"]);
  if (isIndicatorUnknown) faults.push(["indicatorNo", "没有这项指标"]);
  const isTaskReadable = taskNo !== undefined && !isTaskUnknown;
  const isCategoryOpen = categoryNo === null && isTaskReadable && categoryOf(plan, { taskNo }) === null;
  const isCategoryUnknown = typeof categoryNo === "number" && plan.categories.every(({ no }) => no !== categoryNo);
  if (isCategoryOpen || isCategoryUnknown) faults.push(["categoryNo", "请选评价项目，或选关联的任务"]);
  const isOriginReadable = isTaskReadable && indicatorNo !== undefined && !isIndicatorUnknown;
  const isLeaderOpen = leaderCode === null && isOriginReadable && leaderOf(plan, { taskNo, indicatorNo }) === null;
  if (isLeaderOpen || isUnknown(plan.leaderByCode, leaderCode))
    faults.push(["leaderCode", "请选分管领导，或选有分管领导的任务、指标"]);
  return faults;
}

function categoryOf(plan: Plan, { taskNo }: Pick<FindingDraft, "taskNo">): number | null {
  return taskNo === null ? null : (plan.taskByNo.get(taskNo)?.categoryNo ?? null);
}

function leaderOf(plan: Plan, { taskNo, indicatorNo }: Pick<FindingDraft, "taskNo" | "indicatorNo">): string | null {
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  if (task) return task.leaderCode;
  const indicator = indicatorNo === null ? undefined : plan.indicatorByNo.get(indicatorNo);
  return indicator ? leaderOfIndicator(plan, indicator) : null;
}
