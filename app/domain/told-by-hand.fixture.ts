/**
 * Who is told of which row or value on a day, worked out a second time from product.md's ladder and
 * docs/decisions/0031: T−10, T−3, T to the reporter; T+1 to the head; T+3 copies the leader; T+7 the 专班组长.
 */
import { daysFrom, isWorked, workedBetween } from "./holidays.fixture.ts";
import {
  answersFor,
  dueDay,
  grantsOn,
  isEntered,
  judged,
  owedMeasures,
  rowStories,
  standing,
} from "./owed-by-hand.fixture.ts";
import type { HalfYear, Plan } from "./plan.ts";
import type { Person, Role } from "./role.ts";

export type Told = {
  readonly personId: number;
  readonly as: Role;
  readonly insteadOf: Role | null;
  readonly copy: boolean;
  /** −10 … 7 */
  readonly step: number;
  readonly halfYear: string;
  readonly department: string;
  /** `任务18` or the measure's key. */
  readonly subject: string;
  readonly dueOn: string;
};

type Thing = Pick<Told, "halfYear" | "department" | "subject" | "dueOn"> & { readonly leader: string | null };

/** Who is meant by a rung: first who is to act, then who gets a copy. */
const LADDER: ReadonlyMap<number, readonly Role[]> = new Map([
  [-10, ["reporter"]],
  [-3, ["reporter"]],
  [0, ["reporter"]],
  [1, ["department_head"]],
  [3, ["department_head", "leader"]],
  [7, ["department_head", "task_force_head"]],
]);

/** The end of the last 补报授权 given by then, else the due day with its extension; null when nothing is to be said. */
function owedBy(plan: Plan, halfYear: HalfYear, department: string, day: string): string | null {
  const untils = grantsOn(plan, "reopening", halfYear.id, department, day).map(({ until }) => until);
  const adopted = plan.adoptions.some(
    (adoption) => adoption.halfYear === halfYear.id && adoption.adoptedAt.slice(0, 10) <= day,
  );
  if (day < halfYear.opensOn || (adopted && untils.length === 0)) return null;
  return untils.sort().at(-1) ?? dueDay(plan, halfYear, department, day);
}

function thingsOwed(plan: Plan, day: string): Thing[] {
  const things: Thing[] = [];
  for (const story of rowStories(plan, day)) {
    const { halfYear, task, department } = story;
    const where = standing(story);
    const adopted = plan.adoptions.some(
      (adoption) => adoption.halfYear === halfYear.id && adoption.adoptedAt.slice(0, 10) <= day,
    );
    const dueOn = adopted ? null : owedBy(plan, halfYear, department, day);
    if (dueOn === null || (where !== "untouched" && where !== "draft")) continue;
    things.push({ halfYear: halfYear.id, department, subject: `任务${task.no}`, dueOn, leader: task.leaderCode });
  }
  for (const halfYear of judged(plan)) {
    for (const [indicator, { key }] of owedMeasures(plan)) {
      const { department, leader } = answersFor(plan, indicator);
      const dueOn = owedBy(plan, halfYear, department, day);
      if (dueOn === null || isEntered(plan, halfYear.id, key, day)) continue;
      things.push({ halfYear: halfYear.id, department, subject: key, dueOn, leader });
    }
  }
  return things;
}

function holders(people: readonly Person[], role: Role, { department, leader }: Thing): Person[] {
  const code = role === "leader" ? leader : role === "reporter" || role === "department_head" ? department : null;
  if (role === "leader" && leader === null) return [];
  return people.filter(
    ({ disabled, assignments }) =>
      !disabled &&
      assignments.some(
        (held) => held.role === role && (code === null || held.departmentCode === code || held.leaderCode === code),
      ),
  );
}

/** A missing reporter: the head; everybody else 质控办, and 质控办 the administrator (0031). */
const NEXT: Partial<Record<Role, readonly Role[]>> = {
  reporter: ["department_head", "quality_office", "admin"],
  department_head: ["quality_office", "admin"],
  leader: ["quality_office", "admin"],
  task_force_head: ["quality_office", "admin"],
};

/**
 * T+n is the n-th working day after the due day, T−n the n-th before it; T itself the due day, or the last working day
 * before it where nobody works on it (0031).
 */
function stepOn(dueOn: string, day: string): number {
  if (day >= dueOn) return workedBetween(dueOn, day);
  const before = daysFrom(day, dueOn).slice(0, -1).filter(isWorked).length;
  return before === 1 && !isWorked(dueOn) ? 0 : -before;
}

/** Everybody once for a thing: who is to act is not given a copy besides. */
export function toldByHand(plan: Plan, people: readonly Person[], day: string): Told[] {
  const told: Told[] = [];
  if (!isWorked(day)) return told;
  for (const thing of thingsOwed(plan, day)) {
    const step = stepOn(thing.dueOn, day);
    const heard = new Set<number>();
    for (const [place, role] of (LADDER.get(step) ?? []).entries()) {
      const as = [role, ...(NEXT[role] ?? [])].find((each) => holders(people, each, thing).length > 0);
      if (as === undefined) continue;
      for (const { id } of holders(people, as, thing)) {
        if (heard.has(id)) continue;
        heard.add(id);
        const { halfYear, department, subject, dueOn } = thing;
        const insteadOf = as === role ? null : role;
        told.push({ personId: id, as, insteadOf, copy: place > 0, step, halfYear, department, subject, dueOn });
      }
    }
  }
  return told;
}
