/** One observation with everything its line says. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import type { SeenObservation } from "#app/domain/observation-list.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { FINDING_STATE_WORDS } from "#app/wording/findings.ts";
import { VISIT_STEP_WORDS } from "#app/wording/inspections.ts";

export function observationLine(plan: Plan, { inspection, observation }: SeenObservation, today: CalendarDate) {
  const { id, text, mark, step, departmentCode, taskNo, findingId } = observation;
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const about = [
    step === null ? "" : VISIT_STEP_WORDS[step],
    departmentCode === null ? "" : departmentName(plan, departmentCode),
    taskNo === null ? "" : `任务 ${taskNo}`,
  ];
  return {
    key: id,
    text,
    mark,
    about: about.filter(Boolean).join("，"),
    record: {
      words: `${shortDay(inspection.startsOn, today)} ${inspectionOrdinal(inspection)}`,
      to: paths.inspection(inspection.id, {}, `o${id}`),
    },
    finding: finding && {
      words: `${findingNo(finding)} ${FINDING_STATE_WORDS[finding.state]}`,
      to: paths.finding(finding.id),
    },
  };
}

export type ObservationLine = ReturnType<typeof observationLine>;
