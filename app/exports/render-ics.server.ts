/** A person's calendar as iCalendar (RFC 5545): all-day events with titles and nothing else. */
import type { Instant } from "#app/domain/calendar-date.ts";
import type { CalendarEvent } from "#app/domain/calendar-event.ts";

/** How often programs should ask again. */
const REFRESH_SECONDS = 4 * 60 * 60;

/** @param now stamped on every event, as the standard asks of a published calendar */
export async function renderIcs(events: readonly CalendarEvent[], now: Instant): Promise<string> {
  const { default: ical, ICalEventTransparency } = await import("ical-generator");
  const calendar = ical({
    name: "就医体验行动台账",
    prodId: { company: "plan-tracker", product: "calendar", language: "ZH" },
    ttl: REFRESH_SECONDS,
  });
  for (const { uid, day, title } of events) {
    calendar.createEvent({
      id: `${uid}@plan-tracker`,
      // As text: a Date would be moved by the machine's time zone.
      start: day,
      allDay: true,
      summary: title,
      stamp: now,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The generator leaves out the line end the standard asks for after the last line (RFC 5545 §3.4).
  return `${calendar.toString()}\r\n`;
}
