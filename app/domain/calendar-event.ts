/** A day in the calendar a person subscribes to. Titles only: no figures, no text of reports. */
import type { CalendarDate } from "./calendar-date.ts";

export type CalendarEvent = {
  /** The same for the same matter whenever it is asked, also when its day has moved. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
};
