/**
 * The reminders of a day: one digest per person, with everything of that day that is theirs (product.md, Reminders and
 * supervision). Pure: (plan, people, day) → who is told what, and why.
 */
import type { CalendarDate } from "./calendar-date.ts";
import type { Plan } from "./plan.ts";
import { reminderItems, type ReminderItem } from "./reminder-items.ts";
import { FIRST_ESCALATION_STEP, REMINDER_KINDS } from "./reminder-rungs.ts";
import { roleScope, type Person, type Role } from "./role.ts";

export type ReminderLine = ReminderItem & {
  /** As what the person is told. */
  readonly as: Role;
  /** Told for somebody nobody has an account for; null as a rule. */
  readonly insteadOf: Role | null;
  /** For their knowledge: somebody else is asked to act. */
  readonly copy: boolean;
};

export type Digest = {
  readonly day: CalendarDate;
  readonly person: Person;
  /** The latest first; never empty. */
  readonly lines: readonly ReminderLine[];
};

/** Who is told where nobody can be: the next one in the department, then 质控办, then whoever makes accounts. */
const STAND_INS: Partial<Record<Role, readonly Role[]>> = {
  reporter: ["department_head", "quality_office", "admin"],
  department_head: ["quality_office", "admin"],
  leader: ["quality_office", "admin"],
  task_force_head: ["quality_office", "admin"],
};

/** In the order of `people`; nobody twice, and nobody for nothing. */
export function reminderDigests(plan: Plan, people: readonly Person[], day: CalendarDate): Digest[] {
  const active = people.filter(({ disabled }) => !disabled);
  const linesOf = new Map<number, ReminderLine[]>();
  for (const item of reminderItems(plan, day)) {
    const told = new Map<number, ReminderLine>();
    for (const { person, ...line } of tellingsOf(item, active)) {
      const known = told.get(person.id);
      // Who is concerned in two ways reads of it once, as what they are rather than for somebody missing.
      if (!known || (known.insteadOf !== null && line.insteadOf === null)) told.set(person.id, { ...item, ...line });
    }
    for (const [id, line] of told) linesOf.set(id, [...(linesOf.get(id) ?? []), line]);
  }
  return active.flatMap((person) => {
    const lines = linesOf.get(person.id);
    return lines ? [{ day, person, lines: inOrder(lines) }] : [];
  });
}

type Telling = Pick<ReminderLine, "as" | "insteadOf" | "copy"> & { readonly person: Person };

function tellingsOf(item: ReminderItem, active: readonly Person[]): Telling[] {
  return item.rung.roles.flatMap((role, place) => {
    const chain = [role, ...(STAND_INS[role] ?? [])];
    const as = chain.find((each) => holdersOf(each, item, active).length > 0);
    if (as === undefined) return [];
    const insteadOf = as === role ? null : role;
    return holdersOf(as, item, active).map((person) => ({ person, as, insteadOf, copy: place > 0 && !answers(role) }));
  });
}

/** A reporter and a head act together; leaders and the 专班组长 are copied. */
function answers(role: Role): boolean {
  return roleScope(role) === "department";
}

function holdersOf(role: Role, item: ReminderItem, active: readonly Person[]): Person[] {
  const scope = roleScope(role);
  return active.filter(({ assignments }) =>
    assignments.some((assignment) => {
      if (assignment.role !== role) return false;
      if (scope === "department") return assignment.departmentCode === item.departmentCode;
      return scope === "none" || (item.leaderCode !== null && assignment.leaderCode === item.leaderCode);
    }),
  );
}

function inOrder(lines: readonly ReminderLine[]): ReminderLine[] {
  const rank = ({ kind }: ReminderLine) => REMINDER_KINDS.indexOf(kind);
  return [...lines].sort(
    (a, b) => b.rung.step - a.rung.step || rank(a) - rank(b) || a.halfYear.localeCompare(b.halfYear),
  );
}

export function isEscalation({ rung }: Pick<ReminderLine, "rung">): boolean {
  return rung.step >= FIRST_ESCALATION_STEP;
}

/** What goes out by mail: who opted out of reminders still gets every escalation. */
export function mailedLines({ lines }: Pick<Digest, "lines">, optedOut: boolean): ReminderLine[] {
  return lines.filter((line) => !optedOut || isEscalation(line));
}
