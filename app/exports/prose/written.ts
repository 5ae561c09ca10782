/** What goes into a paper besides the plan: what people wrote, and choices of the address. */
import { longDay } from "#app/domain/calendar-date.ts";
import type { MeetingKind } from "#app/domain/meeting.ts";
import { PAPER_TEXTS, paperTextsOf, standingText, type PaperRef } from "#app/domain/paper-text.ts";
import type { Plan } from "#app/domain/plan.ts";

/** Texts by field. */
export type Written = Readonly<Record<string, string>>;

/** Every field of the paper; one that nobody wrote is an empty text. */
export function writtenTexts(plan: Plan, ref: PaperRef): Written {
  const texts = paperTextsOf(plan, ref);
  const fields = Object.keys(PAPER_TEXTS[ref.paper]);
  return Object.fromEntries(fields.map((field) => [field, standingText(texts, field)?.text ?? ""]));
}

/** 印红头, 不印红头: for paper that has its red head already. */
export type Head = "red" | "plain";

/** `head=plain`; the red head is the usual one. */
export function askedHead(query: URLSearchParams): Head {
  return query.get("head") === "plain" ? "plain" : "red";
}

/** `meeting=president`; 工作例会 is the usual one. */
export function askedMeeting(query: URLSearchParams): MeetingKind {
  return query.get("meeting") === "president" ? "president" : "work";
}

/** The field's text, or room to write it by hand. */
export function orGap(written: Written, name: string, gap = "　　　"): string {
  return written[name] || gap;
}

/** 「2025年8月5日」, or room for the day. */
export function dayOrGap(written: Written, name: string): string {
  const day = written[name];
  return day ? longDay(day) : "　　　　年　　月　　日";
}
