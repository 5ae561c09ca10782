/** `/api/v1/inspections`: rounds and walk-throughs with everything seen, for those who may read them. */
import type { CalendarDate } from "./calendar-date.ts";
import { named, type Named } from "./api-named.ts";
import { halfYearInspections, inspectionFigures, type InspectionFigures } from "./inspection-figures.ts";
import { lastSummary, type Inspection } from "./inspection.ts";
import type { Observation } from "./observation.ts";
import type { Plan } from "./plan.ts";

type Copied = "id" | "kind" | "state" | "title" | "startsOn" | "endsOn" | "methods" | "route" | "place" | "scheme";

export type ApiInspection = Pick<Inspection, Copied> & {
  readonly serial: number;
  readonly period: Inspection["halfYear"];
  readonly lead: string;
  readonly members: readonly string[];
  readonly otherMembers: string;
  readonly departments: readonly Named[];
  readonly tasks: readonly number[];
  /** 小结; empty until it is concluded. */
  readonly summary: string;
  readonly figures: InspectionFigures;
  readonly observations: readonly (Pick<
    Observation,
    "id" | "step" | "mark" | "text" | "minutesWaited" | "evidence" | "recordedAt" | "recordedBy"
  > & { readonly department: Named | null; readonly task: number | null; readonly finding: string | null })[];
};

export function apiInspections(plan: Plan, day: CalendarDate) {
  return {
    figures: inspectionFigures(plan, plan.inspections),
    periods: halfYearInspections(plan, day).map(({ halfYear, standing, round, walkthroughs, walkthroughsPlanned }) => ({
      period: halfYear.id,
      round: { standing, id: round?.id ?? null },
      walkthroughs,
      walkthroughsPlanned,
    })),
    inspections: plan.inspections.map((inspection) => apiInspection(plan, inspection)),
  };
}

function apiInspection(plan: Plan, inspection: Inspection): ApiInspection {
  const { id, kind, state, title, startsOn, endsOn, methods, route, place, scheme, serial, otherMembers } = inspection;
  const nameOf = (userId: number) => plan.people.find((person) => person.id === userId)?.name ?? "";
  return {
    id,
    kind,
    serial,
    period: inspection.halfYear,
    state,
    title,
    startsOn,
    endsOn,
    lead: nameOf(inspection.leadId),
    members: inspection.memberIds.map(nameOf),
    otherMembers,
    departments: inspection.departmentCodes.map((code) => named(plan.departmentByCode, code)),
    tasks: inspection.taskNos,
    methods,
    route,
    place,
    scheme,
    summary: state === "concluded" ? lastSummary(inspection) : "",
    figures: inspectionFigures(plan, [inspection]),
    observations: inspection.observations.map(
      ({ departmentCode, taskNo, findingId, version: _version, ...observation }) => ({
        ...observation,
        department: departmentCode === null ? null : named(plan.departmentByCode, departmentCode),
        task: taskNo,
        finding: findingId,
      }),
    ),
  };
}
