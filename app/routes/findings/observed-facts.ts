/** What an observation of 督查 or 体验就医 says about the finding it is to become. */
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import { findObservation, seenOn } from "#app/domain/inspection.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { VISIT_STEP_WORDS } from "#app/wording/inspections.ts";

/** For `?observation=<id>`; null where none is asked for, or none is to be seen. `given` is empty once it has a finding. */
export function observedFacts(plan: Plan, search: URLSearchParams, today: CalendarDate) {
  const found = findObservation(plan, Number(search.get("observation")));
  if (!found) return null;
  const { inspection, observation } = found;
  const { id, step, text, evidence, minutesWaited, departmentCode, taskNo, findingId } = observation;
  const day = seenOn(inspection, observation);
  const place = step === null ? "" : `${VISIT_STEP_WORDS[step]}环节：`;
  const waited = minutesWaited === null ? "" : `\n等候 ${minutesWaited} 分钟。`;
  return {
    id,
    findingId,
    words: `${inspection.title}（${inspectionOrdinal(inspection)}）`,
    to: paths.inspection(inspection.id, {}, `o${id}`),
    given: {
      source: inspection.kind === "round" ? ("inspection" as const) : ("walkthrough" as const),
      departmentCode: departmentCode ?? undefined,
      taskNo: taskNo?.toString(),
      description: `${place}${text}${waited}${evidence ? `\n佐证：${evidence}` : ""}`,
      foundOn: day > today ? today : day,
    },
  };
}
