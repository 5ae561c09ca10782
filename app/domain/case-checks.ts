/** What a case needs to be kept as a draft, and to be submitted. */
import type { CaseFacts, ExemplaryCase } from "./exemplary-case.ts";
import { inspectedHalfYears } from "./inspection-checks.ts";
import { isUnknown, type FieldFault } from "./field-fault.ts";
import type { HalfYear, Plan } from "./plan.ts";
import { inkLength } from "./report-row.ts";

/** A case says what was done and what came of it in at least so many characters. */
export const LEAST_CASE_TEXT = 20;

/** Half-years a case can be of: those of the plan after the baseline. */
export function halfYearsOfCases(plan: Pick<Plan, "halfYears">): HalfYear[] {
  return inspectedHalfYears(plan);
}

/** What is wrong with a draft, field by field; its texts may be unfinished. Fields that could not be read are missing. */
export function caseFaults(plan: Plan, facts: Partial<CaseFacts>): FieldFault[] {
  const { title, halfYear, departmentCode, taskNo, measureKey } = facts;
  const faults: FieldFault[] = [];
  if (title?.trim() === "") faults.push(["title", "请写标题"]);
  if (halfYear && !halfYearsOfCases(plan).some(({ id }) => id === halfYear)) faults.push(["halfYear", "请选半年"]);
  if (isUnknown(plan.departmentByCode, departmentCode)) faults.push(["departmentCode", "请选科室"]);
  if (isUnknown(plan.taskByNo, taskNo)) faults.push(["taskNo", "没有这项任务"]);
  if (isUnknown(plan.measureByKey, measureKey)) faults.push(["measureKey", "没有这项指标"]);
  return faults;
}

/** What is still missing before it can be submitted. */
export function unfinished({ practice, effect }: Pick<ExemplaryCase, "practice" | "effect">): string | null {
  const short = [inkLength(practice) < LEAST_CASE_TEXT && "做法", inkLength(effect) < LEAST_CASE_TEXT && "成效"].filter(
    Boolean,
  );
  return short.length === 0 ? null : `${short.join("和")}至少写 ${LEAST_CASE_TEXT} 个字`;
}
