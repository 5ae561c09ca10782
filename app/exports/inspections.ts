/** 督查与体验就医 as a table: everything that was seen, one row each. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { inspectionFigures } from "#app/domain/inspection-figures.ts";
import { passesInspectionFilter, type InspectionFilter } from "#app/domain/inspection-filter.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import type { Inspection, InspectionKind } from "#app/domain/inspection.ts";
import type { Observation } from "#app/domain/observation.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { FINDING_STATE_WORDS } from "#app/wording/findings.ts";
import { figureWords, OBSERVATION_MARK_WORDS, VISIT_STEP_WORDS } from "#app/wording/inspections.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "编号", width: 26, align: "center" },
  { head: "名称", width: 32, align: "left" },
  { head: "日期", width: 22, align: "center" },
  { head: "带队", width: 16, align: "center" },
  { head: "环节", width: 14, align: "center" },
  { head: "涉及科室", width: 22, align: "center" },
  { head: "任务", width: 12, align: "center" },
  { head: "所见", width: 54, align: "left" },
  { head: "标记", width: 13, align: "center" },
  { head: "等候\n（分）", width: 12, align: "center" },
  { head: "佐证", width: 22, align: "left" },
  { head: "登记问题", width: 28, align: "center" },
];

/** The observations of the records that pass the filter, by day of the record. */
export function inspectionsPaper(plan: Plan, filter: InspectionFilter, today: CalendarDate): Paper {
  const shown = plan.inspections.filter((inspection) => passesInspectionFilter(inspection, filter));
  const countOf = (kind: InspectionKind) => shown.filter((inspection) => inspection.kind === kind).length;
  return listPaper(plan, today, {
    label: "督查与体验就医",
    title: "督查与体验就医观察记录",
    columns: COLUMNS,
    rows: shown.flatMap((inspection) =>
      inspection.observations.map((observation) => rowOf(plan, inspection, observation)),
    ),
    footnotes: [
      `督查 ${countOf("round")} 轮，体验就医 ${countOf("walkthrough")} 次（含计划中和已取消的）；${figureWords(inspectionFigures(plan, shown))}。`,
    ],
  });
}

function rowOf(plan: Plan, inspection: Inspection, observation: Observation): PaperRow {
  const { startsOn, endsOn, leadId } = inspection;
  const { step, departmentCode, taskNo, text, mark, minutesWaited, evidence, findingId } = observation;
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const texts = [
    inspection.id,
    `${inspection.title}\n${inspectionOrdinal(inspection)}`,
    startsOn === endsOn ? startsOn : `${startsOn}\n至 ${shortDay(endsOn, startsOn)}`,
    plan.people.find(({ id }) => id === leadId)?.name ?? "",
    step === null ? "" : VISIT_STEP_WORDS[step],
    departmentCode === null ? "" : departmentName(plan, departmentCode),
    taskNo?.toString() ?? "",
    text,
    OBSERVATION_MARK_WORDS[mark],
    minutesWaited?.toString() ?? "",
    evidence,
    finding ? `${findingNo(finding)}\n${FINDING_STATE_WORDS[finding.state]}` : "",
  ];
  return { cells: texts.map((cell) => ({ text: cell, typed: true })) };
}
