/** What a page is narrowed to, in words. */
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { PlanFilter } from "#app/domain/plan-filter.ts";

/** 「只看：何芬琴 · 门诊办」; null for the whole plan. */
export function filterWords(plan: Plan, { leaderCode, departmentCode, categoryNo }: PlanFilter): string | null {
  const parts = [
    leaderCode !== null && `${leaderName(plan, leaderCode)}分管`,
    departmentCode !== null && departmentName(plan, departmentCode),
    categoryNo !== null && (plan.categories.find(({ no }) => no === categoryNo)?.name ?? ""),
  ].filter(Boolean);
  return parts.length === 0 ? null : `只看：${parts.join("、")}`;
}
