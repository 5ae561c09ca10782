import { can } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import { departmentsOf, type Actor } from "./role.ts";

/**
 * Whose items the person may see on the board: every department for those who supervise, their own for people of a
 * department, null where the board is not for them.
 */
export function supervisedDepartments(plan: Plan, actor: Pick<Actor, "assignments">): string[] | null {
  if (can(actor, "supervision.read")) return plan.departments.map(({ code }) => code);
  const own = departmentsOf(actor).filter((code) => can(actor, "supervision.read", { departmentCodes: [code] }));
  return own.length > 0 ? own : null;
}
