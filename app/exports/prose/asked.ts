/** What a paper in prose is made of, besides the plan: a half-year, a day, and what people write themselves. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { Paper } from "../paper.ts";
import type { MeetingKind } from "#app/domain/meeting.ts";
import type { Head, Written } from "./written.ts";

/** An exemplary case as it goes into a 简报. */
export type CaseText = { readonly title: string; readonly paragraphs: readonly string[] };

export type Asked = {
  readonly plan: Plan;
  readonly halfYear: HalfYear;
  readonly today: CalendarDate;
  readonly written: Written;
  readonly head: Head;
  /** Which meeting 会议材料 are for. */
  readonly meeting: MeetingKind;
  /** The 红白榜 once the president has released it. */
  readonly scoreboard: Paper | null;
  readonly cases: readonly CaseText[];
};
