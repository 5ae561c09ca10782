/** Accounts as lines of a table, and finding among them. */
import type { Plan } from "#app/domain/plan.ts";
import type { Person } from "#app/domain/role.ts";
import { assignmentWords } from "./people.ts";

export type AccountState = "usable" | "provisional" | "disabled";

export const ACCOUNT_STATE_WORDS: Record<AccountState, string> = {
  usable: "可用",
  provisional: "待改密码",
  disabled: "已停用",
};

export function accountState({ disabled, mustChangePassword }: Person): AccountState {
  if (disabled) return "disabled";
  return mustChangePassword ? "provisional" : "usable";
}

export type UserLine = Pick<Person, "id" | "username" | "name" | "lastSeenOn"> & {
  readonly roles: readonly string[];
  readonly state: AccountState;
};

export function userLine(plan: Plan, person: Person): UserLine {
  const { id, username, name, lastSeenOn, assignments } = person;
  const roles = assignments.map((assignment) => assignmentWords(plan, assignment));
  return { id, username, name, lastSeenOn, roles, state: accountState(person) };
}

/** The accounts whose line contains every word of `text`; those in use first, then by name of account. */
export function userLines(plan: Plan, text: string): UserLine[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return plan.people
    .map((person) => userLine(plan, person))
    .filter((line) => words.every((word) => searchable(line).includes(word)))
    .sort((a, b) => rank(a) - rank(b) || (a.username < b.username ? -1 : 1));
}

function searchable({ name, username, roles, state }: UserLine): string {
  return [name, username, ...roles, ACCOUNT_STATE_WORDS[state]].join(" ").toLowerCase();
}

function rank({ state }: UserLine): number {
  return state === "disabled" ? 1 : 0;
}
