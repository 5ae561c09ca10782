/** 典型案例清单 as a table. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { citedFigures, citedWords } from "#app/domain/case-figures.ts";
import { passesCaseFilter, type CaseFilter } from "#app/domain/case-filter.ts";
import type { ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { CASE_STATE_WORDS } from "#app/wording/cases.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly (PaperColumn & { readonly head: string })[] = [
  { head: "编号", width: 24, align: "center" },
  { head: "标题", width: 34, align: "left" },
  { head: "半年", width: 20, align: "center" },
  { head: "科室", width: 20, align: "center" },
  { head: "任务", width: 12, align: "center" },
  { head: "做法", width: 52, align: "left" },
  { head: "成效", width: 38, align: "left" },
  { head: "引用指标", width: 40, align: "left" },
  { head: "状态", width: 14, align: "center" },
  { head: "报送", width: 19, align: "center" },
];

/** The cases that pass the filter, in the order of their numbers. */
export function casesPaper(plan: Plan, filter: CaseFilter, today: CalendarDate): Paper {
  const shown = plan.cases.filter((item) => passesCaseFilter(item, filter));
  const reported = shown.filter(({ state }) => state === "reported").length;
  return {
    issuer: plan.hospital,
    label: "典型案例清单",
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”主题活动\n典型案例清单`],
    titlePoints: 18,
    bodyPoints: 9,
    orientation: "landscape",
    table: {
      columns: COLUMNS,
      headRows: [{ cells: COLUMNS.map(({ head }) => ({ text: head })) }],
      bodyRows: shown.map((item) => rowOf(plan, item)),
    },
    footnotes: [`典型案例 ${shown.length} 个，其中已报送 ${reported} 个。`],
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}

function rowOf(plan: Plan, item: ExemplaryCase): PaperRow {
  const cited = citedFigures(plan, item);
  const texts = [
    item.id,
    item.title,
    plan.halfYearById.get(item.halfYear)?.label ?? item.halfYear,
    departmentName(plan, item.departmentCode),
    item.taskNo?.toString() ?? "",
    item.practice,
    item.effect,
    cited ? citedWords(cited) : "",
    CASE_STATE_WORDS[item.state],
    item.reportedOn === null ? "" : `${item.reportedOn}\n${item.recipient}`,
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}
