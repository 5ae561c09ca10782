/** Who is told where a role is meant: whoever holds it for the matter, else who stands in (docs/decisions/0031). */
import { roleScope, type Person, type Role } from "./role.ts";

/** What a message is about, as far as it says whose it is. */
export type Concern = {
  readonly departmentCode: string;
  /** null where no leader answers for it. */
  readonly leaderCode: string | null;
};

export type Addressee = {
  readonly person: Person;
  /** As what the person is told. */
  readonly as: Role;
  /** Told for somebody nobody has an account for; null as a rule. */
  readonly insteadOf: Role | null;
};

/** Who is told where nobody can be: the next one in the department, then 质控办, then whoever makes accounts. */
const STAND_INS: Partial<Record<Role, readonly Role[]>> = {
  reporter: ["department_head", "quality_office", "admin"],
  department_head: ["quality_office", "admin"],
  leader: ["quality_office", "admin"],
  task_force_head: ["quality_office", "admin"],
  quality_office: ["admin"],
};

/** In the order of `people`; disabled accounts never, and nobody where there is no one to stand in. */
export function addresseesOf(people: readonly Person[], role: Role, concern: Concern): Addressee[] {
  for (const as of [role, ...(STAND_INS[role] ?? [])]) {
    const holders = holdersOf(people, as, concern);
    if (holders.length > 0) return holders.map((person) => ({ person, as, insteadOf: as === role ? null : role }));
  }
  return [];
}

function holdersOf(people: readonly Person[], role: Role, concern: Concern): Person[] {
  const scope = roleScope(role);
  return people.filter(
    ({ disabled, assignments }) =>
      !disabled &&
      assignments.some((assignment) => {
        if (assignment.role !== role) return false;
        if (scope === "department") return assignment.departmentCode === concern.departmentCode;
        return scope === "none" || (concern.leaderCode !== null && assignment.leaderCode === concern.leaderCode);
      }),
  );
}
