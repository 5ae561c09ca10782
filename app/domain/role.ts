import type { CalendarDate } from "./calendar-date.ts";

/** Who people are in the plan (domain.md §6). One person may hold several. */
export const ROLES = [
  "reporter",
  "department_head",
  "leader",
  "task_force_head",
  "quality_office",
  "viewer",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];

/** A role someone holds: reporters and heads for one department, leaders as one of the plan's responsible leaders. */
export type Assignment = {
  readonly role: Role;
  readonly departmentCode: string | null;
  readonly leaderCode: string | null;
};

/** The person asking. */
export type Actor = {
  readonly userId: number;
  readonly username: string;
  readonly name: string;
  readonly assignments: readonly Assignment[];
};

/** A person as others see them: a name on a button, a line in a list. */
export type Person = {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly assignments: readonly Assignment[];
  readonly disabled: boolean;
  /** The password is a provisional one, given by an administrator. */
  readonly mustChangePassword: boolean;
  readonly lastSeenOn: CalendarDate | null;
  readonly version: number;
};

/** Which part of the plan a role is tied to. */
export function roleScope(role: Role): "department" | "leader" | "none" {
  if (role === "reporter" || role === "department_head") return "department";
  return role === "leader" ? "leader" : "none";
}

export function hasRole(actor: Pick<Actor, "assignments">, role: Role): boolean {
  return actor.assignments.some((assignment) => assignment.role === role);
}

/** Departments the person reports for, in the order they were assigned. */
export function departmentsOf(actor: Pick<Actor, "assignments">): string[] {
  return [...new Set(actor.assignments.flatMap(({ departmentCode }) => departmentCode ?? []))];
}

/** Codes of the responsible leaders the person is. */
export function leaderCodesOf(actor: Pick<Actor, "assignments">): string[] {
  return [...new Set(actor.assignments.flatMap(({ leaderCode }) => leaderCode ?? []))];
}
