/** 疑点 rules E01–E08, 指标间勾稽: figures of several measures that describe the same cases (domain.md §4). */
import type { Figure } from "./measure-value.ts";
import { roundHalfUp } from "./rounding.ts";
import { quantityText } from "./value-text.ts";
import { disagree, type QueryContext } from "./data-query-context.ts";
import type { QueryDetails, QuerySeverity } from "./query-codes.ts";

/** Measures whose denominator is 同期出院患者总人次, and how people call them. */
const DISCHARGE_MEASURES: Readonly<Record<string, string>> = {
  tcm_dominant_discharge_rate: "中医为主治疗",
  inpatient_tcm_nondrug_therapy_rate: "住院非药物疗法",
  discharge_same_day_settlement_rate: "当日结算",
  discharge_follow_up_rate: "出院随访",
};

type Discharges = { readonly key: string; readonly count: number };

function dischargesOf({ figure }: Pick<QueryContext, "figure">): Discharges[] {
  return Object.keys(DISCHARGE_MEASURES).flatMap((key) => {
    const count = figure(key)?.denominator ?? null;
    return count === null ? [] : [{ key, count }];
  });
}

/** The number most of them agree on; of several the first in annex 3. */
function agreedDischarges(all: readonly Discharges[], tolerance: number): Discharges | null {
  const agreeing = ({ count }: Discharges) => all.filter((other) => !disagree(other.count, count, tolerance)).length;
  return all.reduce<Discharges | null>((best, one) => (best && agreeing(best) >= agreeing(one) ? best : one), null);
}

/** DQ-E01: 出院人次 differ. Told where they depart from what most say; the agreeing ones are left alone. */
export function dischargesDisagree(context: QueryContext): QueryDetails | null {
  const { measure, thresholds } = context;
  if (!(measure.key in DISCHARGE_MEASURES)) return null;
  const all = dischargesOf(context);
  const tolerance = thresholds.dischargeMismatch;
  if (!all.some((one) => all.some((other) => disagree(one.count, other.count, tolerance)))) return null;
  const agreed = agreedDischarges(all, tolerance)?.count ?? 0;
  const outliers = all.filter(({ count }) => disagree(count, agreed, tolerance));
  const farthest = [...all].sort((a, b) => Math.abs(b.count - agreed) - Math.abs(a.count - agreed)).slice(0, 1);
  const told = outliers.length > 0 ? outliers : farthest;
  if (!told.some(({ key }) => key === measure.key)) return null;
  return { list: all.map(({ key, count }) => `${DISCHARGE_MEASURES[key]} ${count}`).join("、") };
}

/** DQ-E02: the wards of 23 and of 27 differ. */
export function wardsDisagree({ measure, value, figure }: QueryContext): QueryDetails | null {
  if (measure.key !== "continuing_care_ward_share") return null;
  const other = figure("holistic_nursing_ward_share")?.denominator ?? null;
  if (other === null || value.denominator === null || other === value.denominator) return null;
  return { other, value: value.denominator };
}

/** DQ-E03: what was acknowledged is counted among something else than what was transmitted. */
export function acknowledgedNotTransmitted({ measure, value, figure }: QueryContext): QueryDetails | null {
  const transmission = acknowledgementBase(measure.key, figure);
  if (!transmission) return null;
  const { numerator: transmitted, denominator: arrived } = transmission;
  const { numerator, denominator } = value;
  if (numerator !== null && arrived !== null && numerator > arrived) return { numerator, arrived };
  if (denominator === null || transmitted === null || denominator === transmitted) return null;
  return { denominator, transmitted };
}

/** BLOCK when more were acknowledged than arrived at all. */
export function acknowledgementSeverity({ measure, value, figure }: QueryContext): QuerySeverity {
  const arrived = acknowledgementBase(measure.key, figure)?.denominator ?? null;
  return arrived !== null && (value.numerator ?? 0) > arrived ? "BLOCK" : "QUERY";
}

function acknowledgementBase(measureKey: string, figure: QueryContext["figure"]): Figure | null {
  return measureKey === "in_hospital_acknowledgement_rate" ? figure("prehospital_info_transmission_rate") : null;
}

/** DQ-E04: 出径率 is a share of something else than those who entered; stays across half-years are allowed for. */
export function exitsNotEntries({ measure, value, figure, thresholds }: QueryContext): QueryDetails | null {
  if (measure.key !== "clinical_pathway_completion_rate" || value.denominator === null) return null;
  const entered = figure("clinical_pathway_entry_rate")?.numerator ?? null;
  if (entered === null || !disagree(value.denominator, entered, thresholds.pathwayMismatch)) return null;
  return { denominator: value.denominator, entered };
}

/** DQ-E05: more were referred than there were. */
export function referredExceedTotal(context: QueryContext): QueryDetails | null {
  const { measure, value, thresholds } = context;
  if (value.amount === null) return null;
  if (measure.key === "downward_referral_inpatient_count") {
    const total = agreedDischarges(dischargesOf(context), thresholds.dischargeMismatch)?.count ?? null;
    return total !== null && value.amount > total ? { value: value.amount, what: "出院人次", total } : null;
  }
  if (measure.key !== "downward_referral_outpatient_emergency_count") return null;
  const total = value.details.population ?? null;
  return total !== null && value.amount > total ? { value: value.amount, what: "门急诊人次", total } : null;
}

/** The five centres may be partly there: 「否」 with some of them in the list is no contradiction. */
const MAY_BE_PARTIAL = "emergency_five_centers_set_up";

/** DQ-E06: a yes or no, or a number, that the list beside it contradicts. */
export function listContradicts({ indicator, measure, value, figure }: QueryContext): QueryDetails | null {
  const companion = indicator.measures.find((other) => other.companion && other.inputMode === "list");
  const list = companion && !measure.companion ? (figure(companion.key)?.list ?? null) : null;
  if (!companion || list === null) return null;
  const size = new Set(list).size;
  const details = { value: quantityText(measure, value), size };
  if (measure.inputMode === "count") return value.amount !== null && value.amount !== size ? details : null;
  if (value.yes === true) return size === 0 ? details : null;
  if (value.yes !== false || size === 0) return null;
  const isPartial = measure.key === MAY_BE_PARTIAL && size < (companion.options?.length ?? 0);
  return isPartial ? null : details;
}

/** DQ-E07: the elective operations of 5 and of 18 do not fit together. */
export function operationsDisagree({ measure, value, figure, thresholds }: QueryContext): QueryDetails | null {
  const daySurgery = measure.key === "elective_preop_waiting_days" ? figure("day_surgery_share_of_elective") : null;
  const total = daySurgery?.denominator ?? null;
  if (!daySurgery || total === null || value.sample === null) return null;
  const details = { sample: value.sample, total };
  if (value.sample > total) return details;
  if (value.details.withoutDaySurgery !== true || daySurgery.numerator === null) return null;
  const gap = Math.abs(value.sample + daySurgery.numerator - total);
  return roundHalfUp(gap / total, 9) > thresholds.electiveMismatch ? details : null;
}

/** DQ-E08: 门诊人次 of 1 and of 10 differ. */
export function visitsDisagree({ measure, value, figure, thresholds }: QueryContext): QueryDetails | null {
  if (measure.key !== "outpatient_tcm_nondrug_therapy_rate" || value.denominator === null) return null;
  const other = figure("outpatient_appointment_rate")?.denominator ?? null;
  if (other === null || !disagree(value.denominator, other, thresholds.visitMismatch)) return null;
  return { other, value: value.denominator };
}
