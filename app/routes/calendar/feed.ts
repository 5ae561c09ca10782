import type { LoaderFunctionArgs } from "@remix-run/node";
import { openCalendar } from "#app/access/calendar-feed.server.ts";
import { calendarEvents } from "#app/domain/calendar-events.ts";
import { renderIcs } from "#app/exports/render-ics.server.ts";

const SUFFIX = ".ics";

/** Calendar programs cannot sign in: the token in the address opens one person's titles and days, and nothing else. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = params.file ?? "";
  const opened = file.endsWith(SUFFIX) ? openCalendar(file.slice(0, -SUFFIX.length)) : null;
  if (!opened) throw new Response("没有这个日历，地址可能已经停用。", { status: 404 });
  const { plan, person, today, now } = opened;
  return new Response(await renderIcs(calendarEvents(plan, person, today), now), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="calendar.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
