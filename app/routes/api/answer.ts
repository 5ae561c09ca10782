import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";

/** Every answer says of which state of the data and of which day it speaks. */
export function answer(plan: Plan, asOf: CalendarDate, body: object): Response {
  return Response.json(
    { dataVersion: plan.dataVersion, asOf, ...(plan.demo ? { demo: true } : {}), ...body },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}
