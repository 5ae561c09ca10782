import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Assignment } from "#app/domain/role.ts";
import { ROLE_WORDS } from "./codes.ts";

/** 「门诊办 填报员」 「分管领导 何芬琴」 「质控办」 */
export function assignmentWords(plan: Plan, { role, departmentCode, leaderCode }: Assignment): string {
  if (departmentCode) return `${departmentName(plan, departmentCode)} ${ROLE_WORDS[role]}`;
  if (leaderCode) return `${ROLE_WORDS[role]} ${leaderName(plan, leaderCode)}`;
  return ROLE_WORDS[role];
}
