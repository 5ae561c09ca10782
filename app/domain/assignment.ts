/** An assignment as one word, for forms and the shell: `reporter:outpatient-office`, `leader:he-fenqin`, `viewer`. */
import type { Plan } from "./plan.ts";
import { ROLES, roleScope, type Assignment } from "./role.ts";

export function assignmentKey({ role, departmentCode, leaderCode }: Assignment): string {
  const code = departmentCode ?? leaderCode;
  return code === null ? role : `${role}:${code}`;
}

/** The assignment a word stands for; null when the role is unknown or lacks, or has too much of, what it is tied to. */
export function parseAssignment(key: string): Assignment | null {
  const [roleText, code = null, ...rest] = key.split(":");
  const role = ROLES.find((known) => known === roleText);
  if (!role || rest.length > 0 || code === "") return null;
  const scope = roleScope(role);
  if ((scope === "none") !== (code === null)) return null;
  return {
    role,
    departmentCode: scope === "department" ? code : null,
    leaderCode: scope === "leader" ? code : null,
  };
}

/** The assignments, each once; null when there is none, or one of them names what the plan does not know. */
export function settledAssignments(plan: Plan, assignments: readonly Assignment[]): Assignment[] | null {
  const settled = new Map(assignments.map((assignment) => [assignmentKey(assignment), assignment]));
  const known = [...settled].every(
    ([key, { departmentCode, leaderCode }]) =>
      parseAssignment(key) !== null &&
      (departmentCode === null || plan.departmentByCode.has(departmentCode)) &&
      (leaderCode === null || plan.leaderByCode.has(leaderCode)),
  );
  return known && settled.size > 0 ? [...settled.values()] : null;
}
