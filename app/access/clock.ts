import { dayOf, instantAt, type CalendarDate, type Instant } from "#app/domain/calendar-date.ts";

/** The plan's time, and the machine's own for sessions and locks. Only `app/access` asks it. */
export type Clock = {
  /** The business day. */
  today(): CalendarDate;
  /** The business moment; on a fixed day, that day at the machine's time of day. */
  now(): Instant;
  /** Unix milliseconds of the machine, whatever the business day. */
  machineTime(): number;
};

export function systemClock(timeZone: string, fixedToday?: CalendarDate): Clock {
  const now = (): Instant => {
    const instant = instantAt(Date.now(), timeZone);
    return fixedToday ? `${fixedToday}${instant.slice(10)}` : instant;
  };
  return { now, today: () => dayOf(now()), machineTime: () => Date.now() };
}
