/** When whom is told about what is owed: the ladder of product.md around a due day, for each kind of thing owed. */
import type { CalendarDate } from "./calendar-date.ts";
import type { Role } from "./role.ts";
import { LADDER } from "./supervision-ladder.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

/**
 * A row, a value, a correction of a returned row, an answer to a 疑点, a leader's review; of a finding the rectification,
 * its review by 质控办 and that by the leader; a reply to a 督办单.
 */
export const REMINDER_KINDS = [
  "row",
  "value",
  "correction",
  "query",
  "review",
  "finding",
  "finding_review",
  "finding_endorsement",
  "order",
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** `step` in working days after the due day; the first role is asked to act, the others are told. */
export type Rung = { readonly step: number; readonly roles: readonly [Role, ...Role[]] };

/** From here on a reminder is an escalation: nobody can opt out of it. */
export const FIRST_ESCALATION_STEP = 1;

/** What is copied to a leader or to the 专班组长 is addressed to the head: nobody is reported behind their back. */
const AROUND_DUE_DAY: readonly Rung[] = LADDER.map(({ step, to }) => ({
  step,
  roles: to === "leader" || to === "task_force_head" ? ["department_head", to] : [to],
}));

const AFTER_DUE_DAY = AROUND_DUE_DAY.filter(({ step }) => step >= FIRST_ESCALATION_STEP);

const REVIEWED_BY_LEADER: readonly Rung[] = [
  { step: 1, roles: ["leader"] },
  { step: 3, roles: ["leader"] },
  { step: 7, roles: ["leader", "task_force_head"] },
];

const LADDERS: Readonly<Record<ReminderKind, readonly Rung[]>> = {
  row: AROUND_DUE_DAY,
  value: AROUND_DUE_DAY,
  // Three working days are given, so T−2 is the morning after the return.
  correction: [{ step: -2, roles: ["reporter"] }, { step: 0, roles: ["reporter"] }, ...AFTER_DUE_DAY],
  // What is asked after the due day is first heard of on T+1, by whoever answers it.
  query: [
    { step: -3, roles: ["reporter"] },
    { step: 0, roles: ["reporter"] },
    { step: 1, roles: ["reporter", "department_head"] },
    { step: 3, roles: ["department_head", "leader"] },
  ],
  review: REVIEWED_BY_LEADER,
  finding: AROUND_DUE_DAY,
  finding_review: [
    { step: 1, roles: ["quality_office"] },
    { step: 3, roles: ["quality_office"] },
    { step: 7, roles: ["quality_office", "task_force_head"] },
  ],
  finding_endorsement: REVIEWED_BY_LEADER,
  // Days are given, not weeks, and only the head can reply.
  order: [{ step: -1, roles: ["department_head"] }, { step: 0, roles: ["department_head"] }, ...AFTER_DUE_DAY],
};

// Many rows share a due day, and counting working days is slow next to a look-up.
const known = new Map<string, CalendarDate>();

/**
 * The working day on which a step is due. A due day that is a day off is reminded of on the last working day before it.
 * @example reminderDay("2025-10-01", 0) // "2025-09-30"
 */
export function reminderDay(dueOn: CalendarDate, step: number): CalendarDate {
  const key = `${dueOn} ${step}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const day = addWorkingDays(dueOn, step === 0 && !isWorkingDay(dueOn) ? -1 : step);
  known.set(key, day);
  return day;
}

/**
 * The rung that falls on `day`, if any, the last where two meet before a day off; never on a day off.
 * @param since the day reminders went out last: rungs that fell on the days after it were missed and count as well, the
 * last of them alone
 */
export function rungOn(
  kind: ReminderKind,
  dueOn: CalendarDate,
  day: CalendarDate,
  since: CalendarDate | null = null,
): Rung | null {
  const isTime = (on: CalendarDate) => on === day || (since !== null && since < on && on < day);
  return LADDERS[kind].findLast(({ step }) => isTime(reminderDay(dueOn, step))) ?? null;
}
