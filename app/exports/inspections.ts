/** 督查与体验就医 as a list: one row a record, half-year by half-year as on the page. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { inspectionFigures } from "#app/domain/inspection-figures.ts";
import { passesInspectionFilter, type InspectionFilter } from "#app/domain/inspection-filter.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import type { Inspection, InspectionKind } from "#app/domain/inspection.ts";
import type { Plan } from "#app/domain/plan.ts";
import {
  figureWords,
  INSPECTION_KIND_WORDS,
  INSPECTION_STATE_WORDS,
  inspectionDays,
  scopeWords,
} from "#app/wording/inspections.ts";
import { listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "编号", width: 26, align: "center" },
  { head: "类别", width: 18, align: "center" },
  { head: "名称", width: 50, align: "left" },
  { head: "日期", width: 32, align: "center" },
  { head: "带队", width: 18, align: "center" },
  { head: "范围", width: 53, align: "left" },
  { head: "状态", width: 18, align: "center" },
  { head: "观察", width: 14, align: "center" },
  { head: "问题", width: 14, align: "center" },
  { head: "登记问题", width: 30, align: "center" },
];

export function inspectionsPaper(plan: Plan, filter: InspectionFilter, today: CalendarDate): Paper {
  const shown = plan.inspections.filter((inspection) => passesInspectionFilter(inspection, filter));
  const countOf = (kind: InspectionKind) => shown.filter((inspection) => inspection.kind === kind).length;
  return listPaper(plan, today, {
    label: "督查与体验就医",
    title: "督查与体验就医清单",
    columns: COLUMNS,
    rows: shown.map((inspection) => rowOf(plan, inspection, today)),
    footnotes: [
      `督查 ${countOf("round")} 轮，体验就医 ${countOf("walkthrough")} 次（含计划中和已取消的）；${figureWords(inspectionFigures(plan, shown))}。`,
    ],
  });
}

function rowOf(plan: Plan, inspection: Inspection, today: CalendarDate): PaperRow {
  const { observations, problems, findings, closed } = inspectionFigures(plan, [inspection]);
  return textRow([
    inspection.id,
    INSPECTION_KIND_WORDS[inspection.kind],
    `${inspection.title}\n${inspectionOrdinal(inspection)}`,
    inspectionDays(inspection, today),
    plan.people.find(({ id }) => id === inspection.leadId)?.name ?? "",
    scopeWords(plan, inspection),
    INSPECTION_STATE_WORDS[inspection.state],
    String(observations),
    String(problems),
    findings === 0 ? "—" : `${findings} 个，销号 ${closed}`,
  ]);
}
