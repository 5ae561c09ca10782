/**
 * What people write into a paper themselves: 期号, 印发日期, 点评 and the like. Every wording is kept; the last one
 * stands. Nothing of it is ever made up: what nobody wrote is an empty line on paper.
 */
import { isCalendarDate, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { MeetingKind } from "./meeting.ts";

/** 督查通报 简报 会议材料 自查自评 */
export const PAPER_NAMES = ["bulletin", "briefing", "meeting-pack", "self-assessment"] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

export type PaperTextKind = "number" | "day" | "line" | "text";

/** What people write into each paper, in the order of its form. */
export const PAPER_TEXTS: Readonly<Record<PaperName, Readonly<Record<string, PaperTextKind>>>> = {
  bulletin: { number: "number", issuedOn: "day", lookBackOn: "day" },
  briefing: { number: "number", issuedOn: "day", comment: "text", contact: "line", phone: "line" },
  "meeting-pack": { meetingOn: "day", decisions: "text" },
  "self-assessment": { issuedOn: "day", mechanism: "text", suggestions: "text" },
};

/** One paper that is written into. */
export type PaperRef = {
  readonly paper: PaperName;
  /** null for the one over all half-years. */
  readonly halfYear: HalfYearId | null;
  /** Of 会议材料, which differs by meeting; null for the others. */
  readonly meeting: MeetingKind | null;
};

export type PaperText = PaperRef & {
  readonly field: string;
  /** From 1; the highest stands. */
  readonly version: number;
  /** Empty where what stood there was taken out. */
  readonly text: string;
  readonly writtenAt: Instant;
  readonly writtenBy: string;
};

/** Characters. */
export const LONGEST_TEXT: Readonly<Record<PaperTextKind, number>> = { number: 3, day: 10, line: 100, text: 2000 };

/** Every wording of one paper, oldest first. */
export function paperTextsOf(
  { paperTexts }: { readonly paperTexts: readonly PaperText[] },
  ref: PaperRef,
): PaperText[] {
  return paperTexts.filter(
    ({ paper, halfYear, meeting }) => paper === ref.paper && halfYear === ref.halfYear && meeting === ref.meeting,
  );
}

/** What stands in one field; undefined where nobody ever wrote. */
export function standingText(texts: readonly PaperText[], field: string): PaperText | undefined {
  return texts.findLast((each) => each.field === field);
}

/** What is typed as it is kept: line ends of one kind, no blanks around, a line in one piece. */
export function tidyText(kind: PaperTextKind, typed: string): string {
  const text = typed.replace(/\r\n?/g, "\n").trim();
  return kind === "text" ? text : text.replace(/\s*\n\s*/g, " ");
}

/** 「3」: a number of at most three digits, counted from 1. */
const NUMBER = /^[1-9]\d{0,2}$/;

/** What is wrong with a text, after `tidyText`; null for nothing, as for an empty one. */
export function textFault(kind: PaperTextKind, text: string): "not-a-number" | "not-a-day" | "too-long" | null {
  if (text === "") return null;
  if (kind === "number") return NUMBER.test(text) ? null : "not-a-number";
  if (kind === "day") return isCalendarDate(text) ? null : "not-a-day";
  return [...text].length > LONGEST_TEXT[kind] ? "too-long" : null;
}

/**
 * What comes of a text typed over version `seen`: nothing (same); it is written (mine); it was not touched and somebody
 * else wrote meanwhile (theirs); both wrote, and the writer has to see the other's first (contested).
 */
export function mergedText(
  wordings: readonly Pick<PaperText, "version" | "text">[],
  seen: number,
  typed: string,
): "same" | "mine" | "theirs" | "contested" {
  const standing = wordings.at(-1);
  if (typed === (standing?.text ?? "")) return "same";
  if (seen === (standing?.version ?? 0)) return "mine";
  const opened = wordings.find(({ version }) => version === seen)?.text ?? "";
  return typed === opened ? "theirs" : "contested";
}
