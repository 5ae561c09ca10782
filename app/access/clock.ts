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
  // Instants are whole seconds, and working one out from the time zone is the dearest thing most pages do.
  let known = { second: NaN, instant: "" };
  const now = (): Instant => {
    const second = Math.floor(Date.now() / 1000);
    if (second !== known.second) {
      const instant = instantAt(second * 1000, timeZone);
      known = { second, instant: fixedToday ? `${fixedToday}${instant.slice(10)}` : instant };
    }
    return known.instant;
  };
  return { now, today: () => dayOf(now()), machineTime: () => Date.now() };
}
