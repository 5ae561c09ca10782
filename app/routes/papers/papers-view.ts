/** The list of papers: one line a paper, one cell a half-year, and how far what people write into it has come. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { MEETING_KINDS, type MeetingKind } from "#app/domain/meeting.ts";
import { paperTextsOf, standingText, type PaperRef } from "#app/domain/paper-text.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { unratedRows } from "#app/domain/scoreboard.ts";
import { PROSE_PAPERS, type ProsePaper } from "#app/exports/prose-papers.ts";
import { paths } from "#app/paths.ts";
import { MEETING_KIND_WORDS } from "#app/wording/meetings.ts";

export type PaperCell = { readonly label: string; readonly to: string; readonly open: string; readonly state: string };

export type PaperLine = {
  readonly title: string;
  readonly about: string;
  /** One a half-year in their order; a single one for the paper over all of them. */
  readonly cells: readonly PaperCell[];
};

/** @param halfYears newest first */
export function paperLines(plan: Plan, halfYears: readonly HalfYear[], today: CalendarDate): PaperLine[] {
  const lines = [...PROSE_PAPERS.values()].flatMap((paper) =>
    meetingsOf(paper).map((meeting): PaperLine => {
      const { name, title, about, perHalfYear } = paper;
      const cell = (halfYear: HalfYear | null): PaperCell => {
        const ref: PaperRef = { paper: name, halfYear: halfYear?.id ?? null, meeting };
        const to = paths.paper(name, { period: halfYear?.id, meeting });
        return { label: halfYear?.label ?? "各半年", to, open: "打开", state: writtenState(plan, ref, today) };
      };
      return {
        title: meeting === null ? title : `${title}（${MEETING_KIND_WORDS[meeting]}）`,
        about,
        cells: perHalfYear ? halfYears.map(cell) : [cell(null)],
      };
    }),
  );
  const deck = ({ id, label }: HalfYear): PaperCell => {
    const to = paths.exportFile("review-deck.pptx", { period: id });
    return { label, to, open: "下载 PowerPoint", state: isBeingRated(plan, id) ? "填报中" : "" };
  };
  const about = "总体进展、各评价项目的进展、困难、下步措施和指标、需研究事项";
  return [...lines, { title: "汇报幻灯", about, cells: halfYears.map(deck) }];
}

function meetingsOf({ name }: ProsePaper): readonly (MeetingKind | null)[] {
  return name === "meeting-pack" ? MEETING_KINDS : [null];
}

/** 「第1期 07-08」 with the day on the paper, or else the day it was last written into; 手写部分未填; 填报中 before all is rated. */
function writtenState(plan: Plan, ref: PaperRef, today: CalendarDate): string {
  const texts = paperTextsOf(plan, ref);
  const textOf = (field: string) => standingText(texts, field)?.text ?? "";
  const last = texts.at(-1);
  if (!last || texts.every(({ field }) => textOf(field) === ""))
    return ref.halfYear !== null && isBeingRated(plan, ref.halfYear) ? "填报中" : "手写部分未填";
  const number = textOf("number");
  const day = textOf("issuedOn") || textOf("meetingOn") || dayOf(last.writtenAt);
  return `${number === "" ? "已写" : `第${number}期`} ${shortDay(day, today)}`;
}

function isBeingRated(plan: Plan, halfYear: HalfYear["id"]): boolean {
  return unratedRows(plan, halfYear).length > 0;
}
