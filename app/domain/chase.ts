/** 催办: somebody asks by hand, today, for what stands on the board (docs/decisions/0037). */
import { addresseesOf, type Addressee, type Concern } from "./addressees.ts";
import { dayOf, type CalendarDate, type Instant } from "./calendar-date.ts";
import type { MatterKind } from "./matter.ts";
import type { Person, Role } from "./role.ts";
import { workingDaysBetween } from "./working-days.ts";

export const CHASE_NOTE_MAX = 200;

/** A chase that was sent. */
export type Chase = {
  readonly at: Instant;
  readonly by: string;
  /** Names of those who were told. */
  readonly recipients: readonly string[];
};

/** Who must act: they are told together. */
const OWNERS: Readonly<Record<MatterKind, readonly Role[]>> = {
  row: ["reporter", "department_head"],
  value: ["reporter", "department_head"],
  correction: ["reporter", "department_head"],
  query: ["reporter", "department_head"],
  sheet: ["reporter", "department_head"],
  review: ["leader"],
  finding: ["department_head"],
  finding_review: ["quality_office"],
  finding_endorsement: ["leader"],
  order: ["department_head"],
};

/** Whom a chase reaches: everybody once, never who sends it. Empty where nobody else has an account. */
export function chasedPeople(
  people: readonly Person[],
  kind: MatterKind,
  concern: Concern,
  senderId: number,
): Addressee[] {
  const told = new Map<number, Addressee>();
  for (const addressee of OWNERS[kind].flatMap((role) => addresseesOf(people, role, concern))) {
    const { person, insteadOf } = addressee;
    const known = told.get(person.id);
    if (person.id !== senderId && (!known || (known.insteadOf !== null && insteadOf === null)))
      told.set(person.id, addressee);
  }
  return [...told.values()];
}

/** The same matter once a working day: what was chased on a Friday is chased again on Monday, not on Saturday. */
export function isChasedAlready(chases: readonly Pick<Chase, "at">[], day: CalendarDate): boolean {
  return chases.some(({ at }) => dayOf(at) <= day && workingDaysBetween(dayOf(at), day) < 1);
}

/** What is known of the reminding of one matter. */
export type ReminderRecord = {
  /** Days on which a reminder of the ladder was issued, oldest first. */
  readonly remindedOn: readonly CalendarDate[];
  /** Oldest first. */
  readonly chases: readonly Chase[];
};

export const NO_RECORD: ReminderRecord = { remindedOn: [], chases: [] };

/** As it stood at the end of `day`. */
export function recordOn({ remindedOn, chases }: ReminderRecord, day: CalendarDate): ReminderRecord {
  return {
    remindedOn: remindedOn.filter((each) => each <= day),
    chases: chases.filter(({ at }) => dayOf(at) <= day),
  };
}
