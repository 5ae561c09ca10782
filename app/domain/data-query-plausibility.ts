/** 疑点 rules E09–E12, 指标间勾稽: figures that can hardly be true beside one another (domain.md §4). */
import { previousHalfYear } from "./half-year.ts";
import type { Measure } from "./measure.ts";
import { quantityOf, shownQuantity, type Figure } from "./measure-value.ts";
import { rowsOfTask } from "./plan.ts";
import { worstRating, type Rating } from "./rating.ts";
import { roundHalfUp } from "./rounding.ts";
import { standingRating } from "./task-overview.ts";
import { quantityText } from "./value-text.ts";
import type { QueryContext } from "./data-query-context.ts";
import type { QueryDetails } from "./query-codes.ts";

const RESPONSE = "ems_call_response_minutes";
const DISPATCH = "ems_dispatch_within_3min_rate";
const WAIT = "outpatient_wait_after_arrival_minutes";
const APPOINTMENTS = "outpatient_appointment_rate";
const STAFF_SURVEY = "staff_satisfaction";

function percentOf(figure: Figure | null): number | null {
  if (!figure?.denominator || figure.numerator === null) return null;
  return (figure.numerator * 100) / figure.denominator;
}

/** DQ-E09: an ambulance too quick, always in time, or quicker while it leaves later. */
export function ambulanceTooGood(context: QueryContext): QueryDetails | null {
  const { measure, value, thresholds } = context;
  if (measure.key === RESPONSE && value.amount !== null) {
    const isTooQuick = value.amount < thresholds.fastestResponse;
    return isTooQuick || isQuickerButLater(context) ? { value: quantityText(measure, value) } : null;
  }
  if (measure.key !== DISPATCH || value.denominator === null) return null;
  const isPerfect = value.numerator === value.denominator && value.denominator >= thresholds.perfectDispatchBase;
  return isPerfect ? { value: quantityText(measure, value) } : null;
}

function isQuickerButLater({ halfYear, value, figure, thresholds }: QueryContext): boolean {
  const before = previousHalfYear(halfYear.id);
  const earlier = figure(RESPONSE, before)?.amount ?? null;
  const now = percentOf(figure(DISPATCH));
  const then = percentOf(figure(DISPATCH, before));
  if (!earlier || value.amount === null || now === null || then === null) return false;
  const gain = roundHalfUp((earlier - value.amount) / earlier, 9);
  return gain >= thresholds.responseGain && roundHalfUp(then - now, 9) >= thresholds.dispatchLoss;
}

/** DQ-E10: more waited by appointment than had one; or nearly all had one and still waited long. */
export function waitContradictsAppointments({ measure, value, figure, thresholds }: QueryContext): QueryDetails | null {
  const appointments = measure.key === WAIT ? figure(APPOINTMENTS) : null;
  if (!appointments || appointments.numerator === null) return null;
  const rate = percentOf(appointments);
  const isLarger = value.sample !== null && value.sample > appointments.numerator;
  const isLong =
    rate !== null &&
    rate >= thresholds.nearlyAllByAppointment &&
    value.amount !== null &&
    value.amount >= thresholds.longWait;
  if (!isLarger && !isLong) return null;
  return { value: quantityText(measure, value), sample: value.sample ?? "未报", appointments: appointments.numerator };
}

/** DQ-E11: few answers, full marks, or two groups of people with the same score. Told at the later of the two. */
export function surveyTooGood({ indicator, measure, value, figure, thresholds }: QueryContext): QueryDetails | null {
  if (measure.inputMode !== "score_with_n") return null;
  const score = shownQuantity(measure, value);
  if (score === null) return null;
  const details = { value: quantityText(measure, value), sample: value.sample ?? "未报" };
  const least = measure.key === STAFF_SURVEY ? thresholds.staffSurveySample : thresholds.surveySample;
  if (score === 100) return { ...details, why: "full" };
  if (value.sample !== null && value.sample < least) return { ...details, why: "few", least };
  const before: Measure[] = indicator.measures.slice(0, indicator.measures.indexOf(measure));
  const twin = before.find((other) => {
    const given = other.inputMode === "score_with_n" ? figure(other.key) : null;
    return given !== null && shownQuantity(other, given) === score;
  });
  return twin ? { ...details, why: "same", other: twin.label } : null;
}

/** The rating that the yes or no of a service contradicts. */
export function contraryRating(answer: boolean): Rating {
  return answer ? "not_completed" : "on_time_high_quality";
}

/** DQ-E12: a service that is not there although its task was done well, or is there although it was not done. */
export function taskContradicts({ plan, indicator, measure, halfYear, value }: QueryContext): QueryDetails | null {
  const answer = measure.inputMode === "boolean" ? quantityOf(measure, value) : null;
  if (answer === null) return null;
  const contrary = contraryRating(answer === true);
  const task = indicator.relatedTasks
    .flatMap((no) => plan.taskByNo.get(no) ?? [])
    .find((related) => worstRating(rowsOfTask(plan, halfYear.id, related).map(standingRating)) === contrary);
  return task ? { value: quantityText(measure, value), task: task.no, rating: contrary } : null;
}
