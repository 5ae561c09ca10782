/** Planned rounds and walk-throughs in the calendars of those who take part. */
import { shortDay } from "./calendar-date.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { inspectionOrdinal } from "./inspection-number.ts";
import { participantIds } from "./inspection.ts";
import type { Plan } from "./plan.ts";

/** Those the account leads or takes part in; none for somebody without an account, or who may not see inspections. */
export function inspectionEvents(plan: Plan, userId: number | undefined): CalendarEvent[] {
  if (userId === undefined) return [];
  return plan.inspections
    .filter((inspection) => inspection.state === "planned" && participantIds(inspection).includes(userId))
    .map((inspection) => {
      const { id, title, startsOn, endsOn } = inspection;
      const until = endsOn === startsOn ? "" : `（至 ${shortDay(endsOn, startsOn)}）`;
      return { uid: `inspection.${id}`, day: startsOn, title: `${inspectionOrdinal(inspection)}${until}：${title}` };
    });
}
