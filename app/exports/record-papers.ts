/** Papers in prose about one record: minutes of a meeting, a 典型案例. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { ExemplaryCase } from "#app/domain/exemplary-case.ts";
import type { Plan } from "#app/domain/plan.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { casePaper } from "./case-paper.ts";
import type { OpenedDocument, PrintedPicture } from "./document.ts";
import { minutesPaper } from "./minutes.ts";
import type { May } from "./request.ts";

/** How to come by a picture of a case; its bytes are no part of the plan. */
export type PictureReader = (item: ExemplaryCase, pictureId: number) => PrintedPicture | null;

/** The paper `name` asks for, `minutes?meeting=YB-2025-01`; null where it is none of these. */
export function openRecordPaper(
  name: string,
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  may: May,
  readPicture: PictureReader,
): Result<OpenedDocument> | null {
  if (name === "case") return openCasePaper(plan, query, today, readPicture);
  return name === "minutes" ? openMinutes(plan, query, today, may) : null;
}

/** For those who may see no meetings, there is none. */
function openMinutes(plan: Plan, query: URLSearchParams, today: CalendarDate, may: May): Result<OpenedDocument> {
  if (!may("meeting.read")) return refuse("not-permitted");
  const meeting = plan.meetingById.get(query.get("meeting") ?? "");
  if (!meeting) return refuse("not-found", { details: { why: "没有这次会议" } });
  return done({
    nameParts: ["会议纪要", meeting.minutesNo || meeting.id, meeting.title],
    document: () => minutesPaper(plan, meeting, today),
  });
}

/** The plan has been cut to the cases the reader may see. */
function openCasePaper(
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  readPicture: PictureReader,
): Result<OpenedDocument> {
  const item = plan.caseById.get(query.get("case") ?? "");
  if (!item) return refuse("not-found", { details: { why: "没有这个典型案例" } });
  return done({
    nameParts: ["典型案例", item.id, item.title],
    document: () => {
      const pictures = item.pictures.flatMap(({ id }) => readPicture(item, id) ?? []);
      return casePaper(plan, item, pictures, today);
    },
  });
}
