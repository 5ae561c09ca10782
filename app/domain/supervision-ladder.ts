/** The ladder of reminders around a due day, in working days (product.md, Reminders and supervision). */
import type { CalendarDate } from "./calendar-date.ts";
import type { Role } from "./role.ts";
import { addWorkingDays } from "./working-days.ts";

/** T−10, T−3, T to the reporter; T+1 to the head; T+3 copies the leader; T+7 the 专班组长. */
export const LADDER = [
  { step: -10, to: "reporter" },
  { step: -3, to: "reporter" },
  { step: 0, to: "reporter" },
  { step: 1, to: "department_head" },
  { step: 3, to: "leader" },
  { step: 7, to: "task_force_head" },
] as const satisfies readonly { step: number; to: Role }[];
export type LadderStep = (typeof LADDER)[number];

export type LadderStop = {
  readonly day: CalendarDate;
  /** null for the day looked at and for the day of closing. */
  readonly rung: LadderStep | null;
  readonly closing: boolean;
  /** The day the board shows. */
  readonly shown: boolean;
  readonly past: boolean;
};

/** The day of one step: T+3 is the third working day after the due day. */
export function ladderDay(dueOn: CalendarDate, step: number): CalendarDate {
  return addWorkingDays(dueOn, step);
}

/** The stops in order of time, the day looked at among them. */
export function ladderOf(
  { dueOn, closesOn }: { readonly dueOn: CalendarDate; readonly closesOn: CalendarDate },
  day: CalendarDate,
): LadderStop[] {
  const stops = [
    ...LADDER.map((rung) => ({ day: ladderDay(dueOn, rung.step), rung, closing: false })),
    { day: closesOn, rung: null, closing: true },
  ];
  const all = stops.some((stop) => stop.day === day) ? stops : [...stops, { day, rung: null, closing: false }];
  return all
    .map((stop) => ({ ...stop, shown: stop.day === day, past: stop.day < day }))
    .sort((a, b) => a.day.localeCompare(b.day));
}
