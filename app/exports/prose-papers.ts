/**
 * Papers in prose: name → what it is for, what people write into it, and how it is made. All of them are for those who
 * compose papers; what they say is what the snapshot of that person shows.
 */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { currentHalfYear, type HalfYear, type Plan } from "#app/domain/plan.ts";
import type { PaperName, PaperRef } from "#app/domain/paper-text.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import type { OpenedDocument, PaperDocument } from "./document.ts";
import type { Asked } from "./prose/asked.ts";
import { briefing } from "./prose/briefing.ts";
import { bulletin } from "./prose/bulletin.ts";
import { enclosuresOf } from "./prose/enclosures.ts";
import { meetingPack } from "./prose/meeting-pack.ts";
import { selfAssessment } from "./prose/self-assessment.ts";
import { askedHead, askedMeeting, writtenTexts, type Head } from "./prose/written.ts";
import type { May } from "./request.ts";

export type ProsePaper = {
  readonly name: PaperName;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  /** false: over all half-years. */
  readonly perHalfYear: boolean;
  /** May be printed without its red head. */
  readonly hasHead: boolean;
  readonly build: (asked: Asked) => PaperDocument;
};

const ALL: readonly ProsePaper[] = [
  {
    name: "bulletin",
    title: "督查通报",
    about: "院内印发：督查情况、存在问题、疑点、整改要求，点名到科室",
    perHalfYear: true,
    hasHead: true,
    build: bulletin,
  },
  {
    name: "briefing",
    title: "简报",
    about: "上报和交流：总体进展、对科室的要求、指标情况表和数据存疑备注",
    perHalfYear: true,
    hasHead: true,
    build: briefing,
  },
  {
    name: "meeting-pack",
    title: "会议材料",
    about: "工作例会、院长办公会用的一页纸：已完成、未完成和延时、红灯指标、议程、需研究事项",
    perHalfYear: true,
    hasHead: false,
    build: meetingPack,
  },
  {
    name: "self-assessment",
    title: "自查自评报告",
    about: "评估总结阶段用：各半年的任务、指标、问题整改和困难",
    perHalfYear: false,
    hasHead: false,
    build: selfAssessment,
  },
];

export const PROSE_PAPERS: ReadonlyMap<string, ProsePaper> = new Map(ALL.map((paper) => [paper.name, paper]));

/** Half-years that papers and the deck are made of: rated ones that have opened. */
export function paperHalfYears(plan: Plan, today: CalendarDate): HalfYear[] {
  return plan.halfYears.filter(({ progressReport, opensOn }) => progressReport === "required" && opensOn <= today);
}

/** The half-year of the query; the last one where it names none. */
export function askedPaperHalfYear(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<HalfYear> {
  const asked = query.get("period");
  const id = asked ? parseHalfYear(asked) : currentHalfYear(plan, today).id;
  const halfYear = paperHalfYears(plan, today).find((each) => each.id === id);
  if (!halfYear) return refuse("query-invalid", { details: { why: "没有这个半年，或还没有开放填报，应写成 2025-H1" } });
  return done(halfYear);
}

export type OpenedPaper = OpenedDocument & {
  readonly paper: ProsePaper;
  readonly halfYear: HalfYear;
  /** Names what people wrote into it. */
  readonly ref: PaperRef;
  readonly head: Head;
};

/** The paper `name` asks for, with what people wrote into it; `null` where it is none of these. */
export function openProsePaper(
  name: string,
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  may: May,
): Result<OpenedPaper> | null {
  const paper = PROSE_PAPERS.get(name);
  if (!paper) return null;
  if (!may("paper.compose")) return refuse("not-permitted");
  const halfYear = askedPaperHalfYear(plan, query, today);
  if (!halfYear.ok) return halfYear;
  const meeting = askedMeeting(query);
  const ref: PaperRef = {
    paper: paper.name,
    halfYear: paper.perHalfYear ? halfYear.value.id : null,
    meeting: paper.name === "meeting-pack" ? meeting : null,
  };
  const head = askedHead(query);
  const facts = { plan, halfYear: halfYear.value, today, head, meeting, written: writtenTexts(plan, ref) };
  const asked = { ...facts, ...enclosuresOf(plan, halfYear.value, today) };
  const nameParts = paper.perHalfYear ? [paper.title, halfYear.value.label] : [paper.title];
  return done({ paper, halfYear: halfYear.value, ref, head, nameParts, document: () => paper.build(asked) });
}
