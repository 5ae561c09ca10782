/** One leader, one department, one 评价项目: what a reader narrows a page of the whole plan to, and how an address says it. */
import type { Plan } from "./plan.ts";

/** null: not narrowed by it. */
export type PlanFilter = {
  readonly leaderCode: string | null;
  readonly departmentCode: string | null;
  readonly categoryNo: number | null;
};

export const WHOLE_PLAN: PlanFilter = { leaderCode: null, departmentCode: null, categoryNo: null };

export function isNarrow({ leaderCode, departmentCode, categoryNo }: PlanFilter): boolean {
  return leaderCode !== null || departmentCode !== null || categoryNo !== null;
}

/** What is not one of the choices is as if not asked. */
export function readPlanFilter(search: URLSearchParams, plan: Plan): PlanFilter {
  const asked = (name: string) => search.get(name) ?? "";
  return {
    leaderCode: plan.leaderByCode.has(asked("leader")) ? asked("leader") : null,
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : null,
    categoryNo: plan.categories.find(({ no }) => String(no) === asked("category"))?.no ?? null,
  };
}

/** The filter as the query of an address. */
export function planFilterQuery({ leaderCode, departmentCode, categoryNo }: PlanFilter): Record<string, string | null> {
  return {
    leader: leaderCode,
    department: departmentCode,
    category: categoryNo === null ? null : String(categoryNo),
  };
}
