/** The filters of the list of cases and their place in the address. */
import { CASE_STATES, type CaseState, type ExemplaryCase } from "./exemplary-case.ts";
import { parseHalfYear, type HalfYearId } from "./half-year.ts";
import type { Plan } from "./plan.ts";

export type CaseFilter = {
  readonly halfYear: HalfYearId | null;
  readonly departmentCode: string | null;
  readonly state: CaseState | null;
};

/** What the address asks for; what is none of ours is left out. */
export function readCaseFilter(
  search: URLSearchParams,
  plan: Pick<Plan, "halfYearById" | "departmentByCode">,
): CaseFilter {
  const halfYear = parseHalfYear(search.get("period") ?? "");
  const department = search.get("department") ?? "";
  return {
    halfYear: halfYear && plan.halfYearById.has(halfYear) ? halfYear : null,
    departmentCode: plan.departmentByCode.has(department) ? department : null,
    state: CASE_STATES.find((state) => state === search.get("state")) ?? null,
  };
}

export function caseQuery({ halfYear, departmentCode, state }: CaseFilter): Record<string, string | null> {
  return { period: halfYear, department: departmentCode, state };
}

/** Withdrawn ones only where they are asked for. */
export function passesCaseFilter(item: ExemplaryCase, { halfYear, departmentCode, state }: CaseFilter): boolean {
  return (
    (halfYear === null || item.halfYear === halfYear) &&
    (departmentCode === null || item.departmentCode === departmentCode) &&
    (state === null ? item.state !== "withdrawn" : item.state === state)
  );
}
