/** A 典型案例 on one page: what was done, what came of it with the figures on record, and the pictures. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { citedFigures, type CitedFigures } from "#app/domain/case-figures.ts";
import type { ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { CASE_STATE_WORDS } from "#app/wording/cases.ts";
import { quoted } from "#app/wording/on-paper.ts";
import { colophonOf } from "./colophon.ts";
import { curled } from "./prose/words.ts";
import { heading, paragraph, type Block, type PaperDocument, type PrintedPicture } from "./document.ts";

export function casePaper(
  plan: Plan,
  item: ExemplaryCase,
  pictures: readonly PrintedPicture[],
  today: CalendarDate,
): PaperDocument {
  const { title, state, departmentCode, reportedOn } = item;
  const department = departmentName(plan, departmentCode);
  const cited = citedSentence(plan, item);
  const isDraft = state !== "reviewed" && state !== "reported";
  return {
    issuer: plan.hospital,
    letterhead: null,
    titleLines: [curled(title)],
    subtitle: isDraft ? `（${CASE_STATE_WORDS[state]}）` : null,
    blocks: [
      ...aboutBlocks(plan, item),
      heading(1, "主要做法"),
      ...textBlocks(item.practice),
      heading(1, "取得成效"),
      ...textBlocks(item.effect),
      ...(cited === null ? [] : [paragraph([cited])]),
    ],
    pictures,
    attachments: [],
    signature: [`${plan.hospital}${department}`, ...(reportedOn === null ? [] : [longDay(reportedOn)])],
    compact: true,
    colophon: colophonOf(plan, today, `典型案例${item.id}`),
    demo: plan.demo,
  };
}

function aboutBlocks(plan: Plan, { taskNo, halfYear }: ExemplaryCase): Block[] {
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  const period = plan.halfYearById.get(halfYear)?.label ?? halfYear;
  return task ? [paragraph([`${period}，任务${task.no}${quoted(task.title)}。`])] : [];
}

function textBlocks(text: string): Block[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => paragraph([curled(line)]));
}

/** 「“门诊患者预约诊疗率”：2024年上半年为70.74%（121530/171800），……」; says so where nothing is on record. */
function citedOnPaper({ label, values }: CitedFigures): string {
  const told = values.map(({ label: period, text }) => `${period}为${text}`).join("，");
  return `${quoted(label)}：${told || "没有已公布的数值"}`;
}

/** 「评估指标27“…”：…。」 for wherever a case is printed; null where it cites nothing. */
export function citedSentence(plan: Plan, item: ExemplaryCase): string | null {
  const cited = citedFigures(plan, item);
  return cited && `评估指标${cited.indicatorNo}${citedOnPaper(cited)}。`;
}
