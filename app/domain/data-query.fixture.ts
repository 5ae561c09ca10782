/** Values for tests of the 疑点 rules, and where a rule is told. */
import { queriesOf } from "./data-queries.ts";
import type { HalfYearId } from "./half-year.ts";
import { valueOf } from "./measure.fixture.ts";
import type { MeasureValue, ValueParts } from "./measure-value.ts";
import { planOf, type Plan, type PlanFacts } from "./plan.ts";
import type { ValueDetails } from "./value-details.ts";

type Given = { at?: HalfYearId; note?: string; details?: ValueDetails };

/** A value of 2025-H1 unless said otherwise. */
export function given(
  key: string,
  parts: ValueParts,
  { at = "2025-H1", note = "", details = {} }: Given = {},
): MeasureValue {
  return { ...valueOf(at, parts, "reported", note, key), details };
}

/** Of a rule (`A05`) and the values of a plan: where it fires, as `2025-H1 key SEVERITY`. */
export function tellerOf(shipped: Plan) {
  return (code: string, values: readonly MeasureValue[], facts: Partial<PlanFacts> = {}): string[] =>
    queriesOf(planOf({ ...shipped, values, ...facts }))
      .filter((query) => query.code === `DQ-${code}`)
      .map(({ halfYear, measureKey, severity }) => `${halfYear} ${measureKey} ${severity}`);
}

/** What it is about, the rule, the values, and where it fires. */
export type Case = [string, string, MeasureValue[], string[]];
export const before = { at: "2024-H2" } as const;
export const yearBefore = { at: "2024-H1" } as const;

export const WAIT = "outpatient_wait_after_arrival_minutes";
export const APPOINTMENTS = "outpatient_appointment_rate";
export const TCM_OUTPATIENT = "outpatient_tcm_nondrug_therapy_rate";
export const SERVICE = "hospice_care_available";
export const GRADE = "emr_application_grade";
export const CLINICS = "new_type_clinics_set_up";
export const CLINIC_LIST = "new_type_clinic_types";
export const MDT = "outpatient_mdt_disease_count";
export const MDT_LIST = "outpatient_mdt_disease_list";
export const CENTRES = "emergency_five_centers_set_up";
export const CENTRE_LIST = "emergency_centers_list";
export const WARDS = "holistic_nursing_ward_share";
export const CARE_WARDS = "continuing_care_ward_share";
export const TRANSMISSION = "prehospital_info_transmission_rate";
export const ACKNOWLEDGEMENT = "in_hospital_acknowledgement_rate";
export const ENTRY = "clinical_pathway_entry_rate";
export const COMPLETION = "clinical_pathway_completion_rate";
export const TCM_DISCHARGE = "tcm_dominant_discharge_rate";
export const TCM_INPATIENT = "inpatient_tcm_nondrug_therapy_rate";
export const SETTLEMENT = "discharge_same_day_settlement_rate";
export const FOLLOW_UP = "discharge_follow_up_rate";
export const REFERRED_IN = "downward_referral_inpatient_count";
export const REFERRED_OUT = "downward_referral_outpatient_emergency_count";
export const PREOP = "elective_preop_waiting_days";
export const DAY_SURGERY = "day_surgery_share_of_elective";
export const RESPONSE = "ems_call_response_minutes";
export const DISPATCH = "ems_dispatch_within_3min_rate";
export const OUTPATIENTS = "outpatient_satisfaction";
export const INPATIENTS = "inpatient_satisfaction";
export const STAFF = "staff_satisfaction";
export const STAY = "ed_observation_stay_minutes";
