/** 观察清单: everything that was seen in rounds and walk-throughs, one row each. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import { observationList, type ObservationFilter, type SeenObservation } from "#app/domain/observation-list.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { FINDING_STATE_WORDS } from "#app/wording/findings.ts";
import { OBSERVATION_MARK_WORDS, VISIT_STEP_WORDS } from "#app/wording/inspections.ts";
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

/** As filtered on the page, by day of the record. */
export function observationsPaper(plan: Plan, filter: ObservationFilter, today: CalendarDate): Paper {
  const shown = observationList(plan, filter);
  return listPaper(plan, today, {
    label: "观察清单",
    title: "督查与体验就医观察清单",
    columns: COLUMNS,
    rows: shown.map((seen) => rowOf(plan, seen)),
    footnotes: [`共 ${shown.length} 条观察。`],
  });
}

function rowOf(plan: Plan, { inspection, observation }: SeenObservation): PaperRow {
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
