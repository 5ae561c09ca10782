/**
 * The reminders of a day: one digest per person, with everything of that day that is theirs (product.md, Reminders and
 * supervision). Pure: (plan, people, day, day of the last reminders) → who is told what, and why.
 */
import { addresseesOf, type Addressee } from "./addressees.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { Plan } from "./plan.ts";
import type { ReminderItem } from "./reminder-item.ts";
import { reminderItems } from "./reminder-items.ts";
import { FIRST_ESCALATION_STEP, REMINDER_KINDS } from "./reminder-rungs.ts";
import { roleScope, type Person, type Role } from "./role.ts";

export type ReminderLine = ReminderItem & {
  readonly as: Role;
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

/**
 * In the order of `people`; nobody twice, and nobody for nothing.
 * @param since the day reminders went out last, to make up for days that were missed; null for those of `day` alone
 */
export function reminderDigests(
  plan: Plan,
  people: readonly Person[],
  day: CalendarDate,
  since: CalendarDate | null = null,
): Digest[] {
  const active = people.filter(({ disabled }) => !disabled);
  const linesOf = new Map<number, ReminderLine[]>();
  for (const item of reminderItems(plan, day, since)) {
    const told = new Map<number, ReminderLine>();
    for (const { person, ...line } of tellingsOf(item, active)) {
      const known = told.get(person.id);
      // Who is concerned in two ways reads of it once: asked rather than copied, then as what they are rather than for
      // somebody missing.
      const asksMore = known && known.copy === line.copy ? isStandIn(known) && !isStandIn(line) : known?.copy;
      if (!known || asksMore) told.set(person.id, { ...item, ...line });
    }
    for (const [id, line] of told) linesOf.set(id, [...(linesOf.get(id) ?? []), line]);
  }
  return active.flatMap((person) => {
    const lines = linesOf.get(person.id);
    return lines ? [{ day, person, lines: inOrder(lines) }] : [];
  });
}

function isStandIn({ insteadOf }: Pick<Addressee, "insteadOf">): boolean {
  return insteadOf !== null;
}

type Telling = Addressee & Pick<ReminderLine, "copy">;

function tellingsOf(item: ReminderItem, people: readonly Person[]): Telling[] {
  return item.rung.roles.flatMap((role, place) =>
    addresseesOf(people, role, item).map((addressee) => ({ ...addressee, copy: place > 0 && !answers(role) })),
  );
}

/** A reporter and a head act together; leaders and the 专班组长 are copied. */
function answers(role: Role): boolean {
  return roleScope(role) === "department";
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
