/** Everything the page of one round or walk-through shows. */
import { shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { placeKey, placesOf } from "#app/domain/inspection-places.ts";
import { INSPECTION_STEPS, lastSummary, mayStep, type Inspection, isChangeable } from "#app/domain/inspection.ts";
import { mayBecomeFinding, type Observation } from "#app/domain/observation.ts";
import { can } from "#app/domain/permissions.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";
import { INSPECTION_EVENT_WORDS, INSPECTION_METHOD_WORDS, placeWords } from "#app/wording/inspections.ts";
import { accountName, inspectionLine } from "./inspection-line.ts";

export function inspectionPageView(plan: Plan, inspection: Inspection, actor: Actor, today: CalendarDate) {
  const { kind, state, startsOn, version, events, methods, memberIds, otherMembers, scheme } = inspection;
  const mayKeep = can(actor, "inspection.keep");
  const mayObserve = can(actor, "inspection.observe") && state === "planned";
  const mayRegister = can(actor, "finding.register");
  return {
    ...inspectionLine(plan, inspection, today),
    version,
    period: plan.halfYearById.get(inspection.halfYear)?.label ?? inspection.halfYear,
    methods: methods.map((method) => INSPECTION_METHOD_WORDS[method]),
    members: [...memberIds.map((id) => accountName(plan, id)), ...(otherMembers ? [otherMembers] : [])],
    scheme,
    summary: lastSummary(inspection),
    steps: mayKeep ? INSPECTION_STEPS.filter((step) => mayStep(inspection, step)) : [],
    /** Not yet: it begins later. */
    isAhead: state === "planned" && startsOn > today,
    mayObserve,
    places: placesOf(inspection).map(({ place, observations }) => ({
      key: placeKey(place),
      name: placeWords(plan, place),
      step: place.kind === "step" ? place.step : null,
      departmentCode: place.kind === "department" ? place.departmentCode : null,
      taskNo: place.kind === "task" ? place.taskNo : null,
      observations: observations.map((observation) => ({
        ...observationLine(plan, inspection, observation, today),
        register: mayRegister && mayBecomeFinding(observation) ? paths.newFinding(queryOf(observation)) : null,
        correct:
          mayObserve && isChangeable(inspection, observation) ? paths.observation(inspection.id, observation.id) : null,
      })),
    })),
    departments: plan.departments.map(({ code, name }) => ({ value: code, label: name })),
    tasks: kind === "round" ? plan.tasks.map(({ no, title }) => ({ value: String(no), label: `${no} ${title}` })) : [],
    paper: paths.exportFile("inspection-record.docx", { inspection: inspection.id }),
    edit: paths.inspectionEdit(inspection.id),
    /** Newest first. */
    history: events.toReversed().map(({ kind: what, at, actorName, text }) => ({
      at: shortInstant(at, today),
      words: `${actorName}${INSPECTION_EVENT_WORDS[what]}`,
      text,
    })),
  };
}

export type InspectionPageView = ReturnType<typeof inspectionPageView>;
export type PlaceView = InspectionPageView["places"][number];
export type ObservationView = PlaceView["observations"][number];

function queryOf({ id }: Observation) {
  return { observation: String(id) };
}

/** What was seen, by whom, and what has become of it. */
function observationLine(plan: Plan, inspection: Inspection, observation: Observation, today: CalendarDate) {
  const { id, mark, text, evidence, minutesWaited, departmentCode, taskNo, recordedAt, recordedBy, findingId } =
    observation;
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  return {
    id,
    mark,
    text,
    evidence,
    minutesWaited,
    department: departmentCode === null ? "" : departmentName(plan, departmentCode),
    task: taskNo === null ? "" : `任务 ${taskNo}`,
    recorded: `${shortInstant(recordedAt, today)} ${recordedBy}`,
    finding: finding
      ? {
          no: findingNo(finding),
          to: paths.finding(finding.id),
          state: finding.state,
          isOverdue: isFindingOverdue(finding, today),
        }
      : null,
  };
}
