/** The page of one paper: what people wrote into it, by whom and when. */
import { minutesBetween, shortInstant, type CalendarDate, type Instant } from "#app/domain/calendar-date.ts";
import { PAPER_TEXTS, paperTextsOf, type PaperRef } from "#app/domain/paper-text.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paperTextHint, paperTextLabel } from "#app/wording/papers.ts";

export function writtenFields(plan: Plan, ref: PaperRef, today: CalendarDate) {
  const texts = paperTextsOf(plan, ref);
  return Object.entries(PAPER_TEXTS[ref.paper]).map(([name, kind]) => ({
    name,
    kind,
    label: paperTextLabel(name),
    hint: paperTextHint(plan, ref, name, today),
    wordings: texts.filter(({ field }) => field === name).map(({ version, text }) => ({ version, text })),
  }));
}

/** Who wrote what when, newest first. */
export function writtenHistory(plan: Plan, ref: PaperRef, today: CalendarDate) {
  return paperTextsOf(plan, ref)
    .toReversed()
    .map(({ field, text, writtenAt, writtenBy }) => ({
      at: shortInstant(writtenAt, today),
      words: `${writtenBy}${text === "" ? "清空" : "写"}${paperTextLabel(field)}`,
      text,
    }));
}

/** A form that is sent twice is answered alike for a minute (posted-once.server.ts). */
const DOWNLOAD_STARTS_FOR = 1.5;

/** Whether the page is the answer to 保存并下载: coming back to its address later starts no second download. */
export function startsDownload(query: URLSearchParams, now: Instant): boolean {
  const minutes = minutesBetween(query.get("at") ?? "", now);
  return query.get("done") === "download" && minutes >= 0 && minutes < DOWNLOAD_STARTS_FOR;
}

/** Texts once stood in the address; they are not printed any more, which has to be said. */
export function hasTextsInAddress({ paper }: PaperRef, query: URLSearchParams): boolean {
  return Object.keys(PAPER_TEXTS[paper]).some((field) => query.get(field));
}
