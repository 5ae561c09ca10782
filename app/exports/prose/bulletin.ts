/** 督查通报: internal, names names, asks for rectification (domain.md §7). */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingMeasures } from "#app/domain/finding-measures.ts";
import { previousHalfYear } from "#app/domain/half-year.ts";
import { indicatorRounds } from "#app/domain/indicator-round.ts";
import { tasksOfDepartment, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { WHOLE_PLAN } from "#app/domain/plan-filter.ts";
import { paths } from "#app/paths.ts";
import { evaluationTablePaper } from "../annex-3.ts";
import { colophonOf } from "../colophon.ts";
import {
  attached,
  figure,
  heading,
  item,
  paragraph,
  prose,
  type Attachment,
  type Block,
  type PaperDocument,
} from "../document.ts";
import { findingsPaper } from "../findings.ts";
import type { Asked } from "./asked.ts";
import { roundChangeRuns } from "./change-part.ts";
import { demandItems, demandedFindings } from "./demand-part.ts";
import { openFindingsTable } from "./finding-part.ts";
import { completenessRuns, targetRuns } from "./indicator-part.ts";
import { highlightItems, inspectionBlocks } from "./inspection-part.ts";
import { lists } from "./lists.ts";
import { problemBlocks } from "./problem-part.ts";
import { queryRuns, queryTable } from "./query-part.ts";
import { deliveryRuns, ratingRuns, taskSummaryPaper } from "./task-part.ts";
import { findingWords } from "./words.ts";
import { dayOrGap, orGap } from "./written.ts";

export function bulletin(asked: Asked): PaperDocument {
  const { plan, halfYear, today, written } = asked;
  const isPlain = asked.head === "plain";
  const number = `第${orGap(written, "number")}期`;
  return {
    issuer: plan.hospital,
    letterhead: isPlain ? null : { kind: "督　查　通　报", left: number, right: dayOrGap(written, "issuedOn") },
    titleLines: [`关于${halfYear.label}`, "“改善就医感受 提升患者体验”主题活动", "督查情况的通报"],
    subtitle: isPlain ? `（${number}）` : null,
    blocks: bodyOf(asked),
    attachments: attachmentsOf(asked),
    signature: [plan.hospital, dayOrGap(written, "issuedOn")],
    compact: false,
    colophon: colophonOf(plan, today, `${halfYear.label}督查通报`),
    demo: plan.demo,
  };
}

function bodyOf({ plan, halfYear, today, written, cases }: Asked): Block[] {
  const rounds = indicatorRounds(plan, halfYear.id, today);
  const reporting = plan.departments.filter(({ code }) => tasksOfDepartment(plan, code).length > 0).length;
  const highlights = [
    ...highlightItems(plan, halfYear),
    ...cases.map(({ title, paragraphs }) => item([`${title}。${paragraphs.join("")}`])),
  ];
  return [
    { kind: "paragraph", runs: ["各科室："], flush: true },
    heading(1, "督查基本情况"),
    ...inspectionBlocks(plan, halfYear, today),
    paragraph(
      prose`本通报反映方案全部${figure(plan.tasks.length, paths.tasks())}项任务（由${figure(reporting, lists.departments(halfYear.id, "owed"))}个科室牵头）和${figure(plan.indicators.length, paths.indicators())}项评估指标的情况，依据各科室上报的数据和督查记录。数据截至${longDay(today)}。`,
    ),
    heading(1, "总体情况"),
    heading(2, "任务完成情况"),
    paragraph(deliveryRuns(plan, halfYear, today)),
    paragraph(ratingRuns(plan, halfYear, today)),
    heading(2, "评估指标情况"),
    paragraph(completenessRuns(plan, halfYear, today)),
    paragraph(targetRuns(rounds, halfYear)),
    paragraph(roundChangeRuns(rounds, halfYear)),
    heading(1, "亮点做法"),
    ...(highlights.length > 0 ? highlights : [paragraph(["本期督查记录中没有标为亮点的做法。"])]),
    heading(1, "存在问题"),
    ...problemBlocks(plan, halfYear, rounds, today),
    heading(1, "数据质量疑点"),
    paragraph(queryRuns(plan, halfYear)),
    ...queryTable(plan, halfYear),
    heading(1, "上期问题整改销号情况"),
    ...formerFindings(plan, halfYear, today),
    heading(1, "整改要求"),
    ...demands(plan, halfYear, today, dayOrGap(written, "lookBackOn")),
  ];
}

function formerFindings(plan: Plan, { id }: HalfYear, today: CalendarDate): Block[] {
  const before = plan.halfYearById.get(previousHalfYear(id));
  const former = before ? plan.findings.filter(({ halfYear }) => halfYear === before.id) : [];
  const all = paragraph(
    prose`截至${longDay(today)}，全部${findingWords(findingMeasures(plan.findings, today), null)}。`,
  );
  if (!before || former.length === 0) return [paragraph(["上期没有登记问题。"]), all];
  return [paragraph(prose`${before.label}${findingWords(findingMeasures(former, today), before.id)}。`), all];
}

/** Who decides what, by the rules of the ledger (domain.md §8); the days and criteria are in the table. */
function demands(plan: Plan, halfYear: HalfYear, today: CalendarDate, lookBackOn: string): Block[] {
  const asked = demandedFindings(plan, halfYear, today);
  return [
    ...demandItems(plan, asked, today),
    ...openFindingsTable(plan, asked, today),
    item(["一般问题由质控办复核销号，较重、重大问题由质控办和分管领导共同复核销号；科室不得自行销号。"]),
    item(["有疑点的指标数据由责任科室说明或更正，经质控办核实后了结。"]),
    // Short, so that the day does not break across two lines.
    item([`整改期满后组织回头看：${lookBackOn}。`]),
  ];
}

/** 任务完成情况汇总表、评估表、问题清单, and the 红白榜 once it is released. */
function attachmentsOf({ plan, halfYear, today, scoreboard }: Asked): Attachment[] {
  const filter = {
    ...WHOLE_PLAN,
    view: "all",
    severity: null,
    source: null,
    halfYear: halfYear.id,
  } as const;
  return attached([
    { name: `${halfYear.label}任务完成情况汇总表`, paper: taskSummaryPaper(plan, halfYear, today) },
    { name: "改善就医感受提升患者体验评估表", paper: evaluationTablePaper(plan, () => true, today) },
    {
      name: `${halfYear.label}问题清单`,
      paper: { ...findingsPaper(plan, filter, today), titleLines: [`${halfYear.label}问题清单`] },
    },
    ...(scoreboard ? [{ name: `${halfYear.label}红白榜`, paper: scoreboard }] : []),
  ]);
}
