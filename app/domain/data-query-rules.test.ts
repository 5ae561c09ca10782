import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { queriesOf } from "./data-queries.ts";
import { queryThresholds } from "./data-query-thresholds.ts";
import type { HalfYearId } from "./half-year.ts";
import { amount, list, mean, share, valueOf, yes } from "./measure.fixture.ts";
import type { MeasureValue, ValueParts } from "./measure-value.ts";
import { planOf, type PlanFacts } from "./plan.ts";
import type { ValueDetails } from "./value-details.ts";

const SHIPPED = openTestWorld().plan();

type Given = { at?: HalfYearId; note?: string; details?: ValueDetails };

/** A value of 2025-H1 unless said otherwise. */
function given(key: string, parts: ValueParts, { at = "2025-H1", note = "", details = {} }: Given = {}): MeasureValue {
  return { ...valueOf(at, parts, "reported", note, key), details };
}

/** Where the rule fires, as `2025-H1 key SEVERITY`. */
function told(code: string, values: readonly MeasureValue[], facts: Partial<PlanFacts> = {}): string[] {
  return queriesOf(planOf({ ...SHIPPED, values, ...facts }))
    .filter((query) => query.code === `DQ-${code}`)
    .map(({ halfYear, measureKey, severity }) => `${halfYear} ${measureKey} ${severity}`);
}

const WAIT = "outpatient_wait_after_arrival_minutes";
const APPOINTMENTS = "outpatient_appointment_rate";
const TCM_OUTPATIENT = "outpatient_tcm_nondrug_therapy_rate";
const SERVICE = "hospice_care_available";
const GRADE = "emr_application_grade";
const CLINICS = "new_type_clinics_set_up";
const CLINIC_LIST = "new_type_clinic_types";
const MDT = "outpatient_mdt_disease_count";
const MDT_LIST = "outpatient_mdt_disease_list";
const CENTRES = "emergency_five_centers_set_up";
const CENTRE_LIST = "emergency_centers_list";
const WARDS = "holistic_nursing_ward_share";
const CARE_WARDS = "continuing_care_ward_share";
const TRANSMISSION = "prehospital_info_transmission_rate";
const ACKNOWLEDGEMENT = "in_hospital_acknowledgement_rate";
const ENTRY = "clinical_pathway_entry_rate";
const COMPLETION = "clinical_pathway_completion_rate";
const TCM_DISCHARGE = "tcm_dominant_discharge_rate";
const TCM_INPATIENT = "inpatient_tcm_nondrug_therapy_rate";
const SETTLEMENT = "discharge_same_day_settlement_rate";
const FOLLOW_UP = "discharge_follow_up_rate";
const REFERRED_IN = "downward_referral_inpatient_count";
const REFERRED_OUT = "downward_referral_outpatient_emergency_count";
const PREOP = "elective_preop_waiting_days";
const DAY_SURGERY = "day_surgery_share_of_elective";
const RESPONSE = "ems_call_response_minutes";
const DISPATCH = "ems_dispatch_within_3min_rate";
const OUTPATIENTS = "outpatient_satisfaction";
const INPATIENTS = "inpatient_satisfaction";
const STAFF = "staff_satisfaction";
const STAY = "ed_observation_stay_minutes";

type Case = [string, string, MeasureValue[], string[]];
const before = { at: "2024-H2" } as const;
const yearBefore = { at: "2024-H1" } as const;

test.each<Case>([
  ["a yes alone", "A05", [given(SERVICE, yes(true))], [`2025-H1 ${SERVICE} QUERY`]],
  ["a yes with 10 characters", "A05", [given(SERVICE, yes(true), { note: "床位设置通知2024" })], []],
  ["a yes with 9 characters", "A05", [given(SERVICE, yes(true), { note: "床位设置通知024" })], [`2025-H1 ${SERVICE} QUERY`]],
  ["a document", "A05", [given(SERVICE, yes(true), { details: { document: "院办〔2024〕6号" } })], []],
  ["a note of an earlier half-year, however short", "A05", [given(SERVICE, yes(true)), given(SERVICE, yes(true), { ...before, note: "通知" })], [`2024-H2 ${SERVICE} QUERY`]],
  ["a note of a later one", "A05", [given(SERVICE, yes(true), before), given(SERVICE, yes(true), { note: "2024年9月设床位6张" })], [`2024-H2 ${SERVICE} QUERY`]],
  ["a no", "A05", [given(SERVICE, yes(false))], []],
  ["a grade alone", "A05", [given(GRADE, amount(4))], [`2025-H1 ${GRADE} QUERY`]],
  ["a list beside a yes that is shown", "A05", [given(CLINICS, yes(true), { note: "麻醉门诊、疼痛门诊排班表" }), given(CLINIC_LIST, list("麻醉门诊"))], []],
  ["a list alone", "A05", [given(CLINIC_LIST, list("麻醉门诊"))], [`2025-H1 ${CLINIC_LIST} QUERY`]],
  ["a first figure without a word", "A07", [given(APPOINTMENTS, share(6, 10))], [`2025-H1 ${APPOINTMENTS} QUERY`]],
  ["with a word", "A07", [given(APPOINTMENTS, share(6, 10), { note: "HIS" })], []],
  ["a later figure", "A07", [given(APPOINTMENTS, share(6, 10)), given(APPOINTMENTS, share(5, 10), { ...before, note: "HIS" })], []],
  ["a measure that a document defines", "A07", [given(FOLLOW_UP, share(6, 10))], []],
  ["a yes or no is not counted", "A07", [given(SERVICE, yes(false))], []],
])("A: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test.each<Case>([
  ["hours for minutes", "B07", [given(STAY, mean(6, 900)), given(STAY, mean(360, 900), before)], [`2025-H1 ${STAY} QUERY`]],
  ["5 % off 60 times", "B07", [given(STAY, mean(378, 900)), given(STAY, mean(6, 900), before)], [`2025-H1 ${STAY} QUERY`]],
  ["6 % off", "B07", [given(STAY, mean(382, 900)), given(STAY, mean(6, 900), before)], []],
  ["a fraction for a percent", "B07", [given(OUTPATIENTS, mean(0.7, 900)), given(OUTPATIENTS, mean(91, 900), before)], [`2025-H1 ${OUTPATIENTS} QUERY`]],
  ["a low percent after a low one", "B07", [given(OUTPATIENTS, mean(0.7, 900)), given(OUTPATIENTS, mean(4.9, 900), before)], []],
  ["a count has no unit to slip", "B07", [given(REFERRED_IN, amount(120)), given(REFERRED_IN, amount(2), before)], []],
  ["two digits for one", "B08", [given(WAIT, mean(11.25, 900))], [`2025-H1 ${WAIT} NOTE`]],
  ["one digit for one", "B08", [given(WAIT, mean(11.2, 900))], []],
])("B: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test.each<Case>([
  ["on the target", "C03", [given(TRANSMISSION, share(70, 100))], [`2025-H1 ${TRANSMISSION} NOTE`]],
  ["a hundredth above", "C03", [given(TRANSMISSION, share(7001, 10000))], []],
  ["whole hundreds", "C04", [given(APPOINTMENTS, share(700, 1000))], [`2025-H1 ${APPOINTMENTS} NOTE`]],
  ["of 900", "C04", [given(APPOINTMENTS, share(700, 900))], []],
  ["710 of 1000", "C04", [given(APPOINTMENTS, share(710, 1000))], []],
  ["three round durations", "C04", [given(WAIT, mean(20, 9)), given(WAIT, mean(19.5, 9), before), given(WAIT, mean(18, 9), yearBefore)], [`2025-H1 ${WAIT} NOTE`]],
  ["two of three", "C04", [given(WAIT, mean(20, 9)), given(WAIT, mean(19.4, 9), before), given(WAIT, mean(18, 9), yearBefore)], []],
  ["nobody left out of 500", "C05", [given(WAIT, mean(20, 9), { details: { excluded: 0, beforeExclusion: 500 } })], [`2025-H1 ${WAIT} QUERY`]],
  ["of 499", "C05", [given(WAIT, mean(20, 9), { details: { excluded: 0, beforeExclusion: 499 } })], []],
  ["one left out", "C05", [given(WAIT, mean(20, 9), { details: { excluded: 1, beforeExclusion: 500 } })], []],
  ["not stated", "C05", [given(WAIT, mean(20, 9), { details: { beforeExclusion: 500 } })], []],
])("C: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test.each<Case>([
  ["30 % from a year ago", "D02", [given(WAIT, mean(14, 900)), given(WAIT, mean(20, 900), yearBefore)], [`2025-H1 ${WAIT} QUERY`]],
  ["29.5 %", "D02", [given(WAIT, mean(14.1, 900)), given(WAIT, mean(20, 900), yearBefore)], []],
  ["from 2023-H1: a note", "D02", [given(WAIT, mean(14, 900), yearBefore), given(WAIT, mean(20, 900), { at: "2023-H1" })], [`2024-H1 ${WAIT} NOTE`]],
  ["from 2023-H2", "D02", [given(WAIT, mean(14, 900), before), given(WAIT, mean(20, 900), { at: "2023-H2" })], [`2024-H2 ${WAIT} QUERY`]],
  ["29 cases a year ago: a note", "D02", [given(WAIT, mean(14, 900)), given(WAIT, mean(20, 29), yearBefore)], [`2025-H1 ${WAIT} NOTE`]],
  ["yes to no", "D05", [given(SERVICE, yes(false)), given(SERVICE, yes(true), before)], [`2025-H1 ${SERVICE} QUERY`]],
  ["no to yes", "D05", [given(SERVICE, yes(true)), given(SERVICE, yes(false), before)], []],
  ["a grade lower", "D05", [given(GRADE, amount(3)), given(GRADE, amount(4), before)], [`2025-H1 ${GRADE} QUERY`]],
  ["the same grade", "D05", [given(GRADE, amount(4)), given(GRADE, amount(4), before)], []],
  ["a list loses one and gains two", "D05", [given(CLINIC_LIST, list("a", "b", "c")), given(CLINIC_LIST, list("a", "d"), before)], [`2025-H1 ${CLINIC_LIST} QUERY`]],
  ["a list in another order", "D05", [given(CLINIC_LIST, list("b", "a")), given(CLINIC_LIST, list("a", "b"), before)], []],
  ["a smaller share of wards", "D05", [given(WARDS, share(21, 22)), given(WARDS, share(22, 22), before)], [`2025-H1 ${WARDS} QUERY`]],
  ["a smaller share of cases is D01's", "D05", [given(APPOINTMENTS, share(21, 22)), given(APPOINTMENTS, share(22, 22), before)], []],
  ["40 % more cases", "D07", [given(APPOINTMENTS, share(70, 140)), given(APPOINTMENTS, share(50, 100), before)], [`2025-H1 ${APPOINTMENTS} QUERY`]],
  ["39 %", "D07", [given(APPOINTMENTS, share(70, 139)), given(APPOINTMENTS, share(50, 100), before)], []],
  ["of 99 before", "D07", [given(APPOINTMENTS, share(70, 150)), given(APPOINTMENTS, share(50, 99), before)], []],
  ["within the start-up: a note", "D07", [given(APPOINTMENTS, share(70, 140), { at: "2023-H2" }), given(APPOINTMENTS, share(50, 100), { at: "2023-H1" })], [`2023-H2 ${APPOINTMENTS} NOTE`]],
])("D: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test.each<Case>([
  ["two that differ by 0.51 %: the later is asked", "E01", [given(TCM_DISCHARGE, share(1, 10000)), given(FOLLOW_UP, share(1, 10052))], [`2025-H1 ${FOLLOW_UP} QUERY`]],
  ["by 0.5 %", "E01", [given(TCM_DISCHARGE, share(1, 9950)), given(FOLLOW_UP, share(1, 10000))], []],
  ["the one against three", "E01", [given(TCM_DISCHARGE, share(1, 9000)), given(TCM_INPATIENT, share(1, 10000)), given(SETTLEMENT, share(1, 10000)), given(FOLLOW_UP, share(1, 10001))], [`2025-H1 ${TCM_DISCHARGE} QUERY`]],
  ["both ends of a chain", "E01", [given(TCM_DISCHARGE, share(1, 10000)), given(TCM_INPATIENT, share(1, 9960)), given(FOLLOW_UP, share(1, 10040))], [`2025-H1 ${TCM_INPATIENT} QUERY`]],
  ["one ward more", "E02", [given(WARDS, share(20, 22)), given(CARE_WARDS, share(20, 23))], [`2025-H1 ${CARE_WARDS} QUERY`]],
  ["the same wards", "E02", [given(WARDS, share(20, 22)), given(CARE_WARDS, share(8, 22))], []],
  ["acknowledged of others", "E03", [given(TRANSMISSION, share(262, 331)), given(ACKNOWLEDGEMENT, share(231, 263))], [`2025-H1 ${ACKNOWLEDGEMENT} QUERY`]],
  ["acknowledged of the transmitted", "E03", [given(TRANSMISSION, share(262, 331)), given(ACKNOWLEDGEMENT, share(231, 262))], []],
  ["more than arrived", "E03", [given(TRANSMISSION, share(262, 331)), given(ACKNOWLEDGEMENT, share(332, 340))], [`2025-H1 ${ACKNOWLEDGEMENT} BLOCK`]],
  ["exits 2.1 % off the entries", "E04", [given(ENTRY, share(1000, 2000)), given(COMPLETION, share(500, 979))], [`2025-H1 ${COMPLETION} QUERY`]],
  ["2 % off", "E04", [given(ENTRY, share(1000, 2000)), given(COMPLETION, share(500, 980))], []],
  ["more referred than discharged", "E05", [given(FOLLOW_UP, share(1, 80)), given(REFERRED_IN, amount(81))], [`2025-H1 ${REFERRED_IN} BLOCK`]],
  ["all referred", "E05", [given(FOLLOW_UP, share(1, 80)), given(REFERRED_IN, amount(80))], []],
  ["more referred than seen", "E05", [given(REFERRED_OUT, amount(81), { details: { population: 80 } })], [`2025-H1 ${REFERRED_OUT} BLOCK`]],
  ["seen not stated", "E05", [given(REFERRED_OUT, amount(81))], []],
  ["yes, nothing in the list", "E06", [given(CLINICS, yes(true)), given(CLINIC_LIST, list())], [`2025-H1 ${CLINICS} BLOCK`]],
  ["yes, no list given", "E06", [given(CLINICS, yes(true))], []],
  ["no, something in the list", "E06", [given(CLINICS, yes(false)), given(CLINIC_LIST, list("a"))], [`2025-H1 ${CLINICS} BLOCK`]],
  ["no, some of the five centres", "E06", [given(CENTRES, yes(false)), given(CENTRE_LIST, list("a", "b", "c", "d"))], []],
  ["no, all five", "E06", [given(CENTRES, yes(false)), given(CENTRE_LIST, list("a", "b", "c", "d", "e"))], [`2025-H1 ${CENTRES} BLOCK`]],
  ["three, two in the list", "E06", [given(MDT, amount(3)), given(MDT_LIST, list("a", "b", "b"))], [`2025-H1 ${MDT} BLOCK`]],
  ["two, two in the list", "E06", [given(MDT, amount(2)), given(MDT_LIST, list("a", "b"))], []],
  ["more waited than were operated", "E07", [given(PREOP, mean(2, 101)), given(DAY_SURGERY, share(10, 100))], [`2025-H1 ${PREOP} QUERY`]],
  ["as many", "E07", [given(PREOP, mean(2, 100)), given(DAY_SURGERY, share(10, 100))], []],
  ["without day surgery, 6 % off", "E07", [given(PREOP, mean(2, 84), { details: { withoutDaySurgery: true } }), given(DAY_SURGERY, share(10, 100))], [`2025-H1 ${PREOP} QUERY`]],
  ["without day surgery, 5 % off", "E07", [given(PREOP, mean(2, 85), { details: { withoutDaySurgery: true } }), given(DAY_SURGERY, share(10, 100))], []],
  ["visits 2.1 % off", "E08", [given(APPOINTMENTS, share(1, 1000)), given(TCM_OUTPATIENT, share(1, 979))], [`2025-H1 ${TCM_OUTPATIENT} QUERY`]],
  ["2 % off", "E08", [given(APPOINTMENTS, share(1, 1000)), given(TCM_OUTPATIENT, share(1, 980))], []],
  ["3.9 minutes", "E09", [given(RESPONSE, mean(3.9, 90))], [`2025-H1 ${RESPONSE} QUERY`]],
  ["4 minutes", "E09", [given(RESPONSE, mean(4, 90))], []],
  ["100 of 100 in time", "E09", [given(DISPATCH, share(100, 100))], [`2025-H1 ${DISPATCH} QUERY`]],
  ["99 of 99", "E09", [given(DISPATCH, share(99, 99))], []],
  ["a fifth quicker, 5 points later", "E09", [given(RESPONSE, mean(8, 90)), given(RESPONSE, mean(10, 90), before), given(DISPATCH, share(90, 100)), given(DISPATCH, share(95, 100), before)], [`2025-H1 ${RESPONSE} QUERY`]],
  ["a fifth quicker, 4 points later", "E09", [given(RESPONSE, mean(8, 90)), given(RESPONSE, mean(10, 90), before), given(DISPATCH, share(91, 100)), given(DISPATCH, share(95, 100), before)], []],
  ["more waited than had appointments", "E10", [given(APPOINTMENTS, share(60, 100)), given(WAIT, mean(20, 61))], [`2025-H1 ${WAIT} QUERY`]],
  ["as many", "E10", [given(APPOINTMENTS, share(60, 100)), given(WAIT, mean(20, 60))], []],
  ["95 % by appointment and an hour", "E10", [given(APPOINTMENTS, share(95, 100)), given(WAIT, mean(60, 60))], [`2025-H1 ${WAIT} QUERY`]],
  ["95 % and 59.9 minutes", "E10", [given(APPOINTMENTS, share(95, 100)), given(WAIT, mean(59.9, 60))], []],
  ["94 % and an hour", "E10", [given(APPOINTMENTS, share(94, 100)), given(WAIT, mean(60, 60))], []],
  ["full marks", "E11", [given(OUTPATIENTS, mean(100, 900))], [`2025-H1 ${OUTPATIENTS} QUERY`]],
  ["99.99", "E11", [given(OUTPATIENTS, mean(99.99, 900))], []],
  ["99 answers", "E11", [given(OUTPATIENTS, mean(90, 99))], [`2025-H1 ${OUTPATIENTS} QUERY`]],
  ["100 answers", "E11", [given(OUTPATIENTS, mean(90, 100))], []],
  ["29 of the staff", "E11", [given(STAFF, mean(90, 29))], [`2025-H1 ${STAFF} QUERY`]],
  ["30 of the staff", "E11", [given(STAFF, mean(90, 30))], []],
  ["two groups alike", "E11", [given(OUTPATIENTS, mean(90.01, 900)), given(INPATIENTS, mean(90.01, 900))], [`2025-H1 ${INPATIENTS} QUERY`]],
  ["two groups nearly alike", "E11", [given(OUTPATIENTS, mean(90.01, 900)), given(INPATIENTS, mean(90.02, 900))], []],
])("E: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

test.each([
  ["no, and its task done well", false, "on_time_high_quality", 1],
  ["no, and its task done late", false, "late_completed", 0],
  ["yes, and its task not done", true, "not_completed", 1],
  ["yes, and its task done badly", true, "on_time_unsatisfactory", 0],
] as const)("E12: %s", (_, answer, word, count) => {
  const taskNo = SHIPPED.indicators.find(({ measures }) => measures.some(({ key }) => key === SERVICE))?.relatedTasks[0];
  const rows = SHIPPED.rows.map((row) =>
    row.taskNo === taskNo && row.halfYear === "2025-H1"
      ? { ...row, state: "rated" as const, rating: { word, proposed: word, reason: null } }
      : row,
  );
  expect(told("E12", [given(SERVICE, yes(answer))], { rows })).toHaveLength(count);
});

const reference = (value: number) => ({ details: { reference: value, referenceSystem: "DRG平台" } });

test.each<Case>([
  ["5.01 points from the reference", "F01", [given(APPOINTMENTS, share(4501, 10000), reference(40))], [`2025-H1 ${APPOINTMENTS} QUERY`]],
  ["5 points", "F01", [given(APPOINTMENTS, share(45, 100), reference(40))], []],
  ["a tenth of the reference", "F01", [given(APPOINTMENTS, share(88, 100), reference(80))], []],
  ["a count a tenth off", "F01", [given(REFERRED_IN, amount(88), reference(80))], []],
  ["a count more than a tenth off", "F01", [given(REFERRED_IN, amount(89), reference(80))], [`2025-H1 ${REFERRED_IN} QUERY`]],
  ["counted otherwise", "F02", [given(RESPONSE, mean(9, 90), { details: { deviation: "从接到调度指令起算" } })], [`2025-H1 ${RESPONSE} QUERY`]],
  ["nothing said", "F02", [given(RESPONSE, mean(9, 90), { details: { deviation: " " } })], []],
  ["89.9 % counted", "F03", [given(WAIT, mean(20, 9), { details: { recordsCounted: 899, recordsDue: 1000 } })], [`2025-H1 ${WAIT} QUERY`]],
  ["90 %", "F03", [given(WAIT, mean(20, 9), { details: { recordsCounted: 900, recordsDue: 1000 } })], []],
  ["better than the best", "F04", [given(DAY_SURGERY, share(5844, 10000))], [`2025-H1 ${DAY_SURGERY} NOTE`]],
  ["as good", "F04", [given(DAY_SURGERY, share(5843, 10000))], []],
  ["a shorter wait than the shortest", "F04", [given(WAIT, mean(9.9, 90))], [`2025-H1 ${WAIT} NOTE`]],
  ["as short", "F04", [given(WAIT, mean(10, 90))], []],
])("F: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

const enteredOn = (day: string, at: HalfYearId = "2025-H1") => ({
  ...given(SERVICE, yes(false), { at }),
  firstEnteredAt: `${day}T09:00:00+08:00`,
});

test.each<Case>([
  ["the working day after the due day", "G01", [enteredOn("2025-07-11")], [`2025-H1 ${SERVICE} NOTE`]],
  ["the due day", "G01", [enteredOn("2025-07-10")], []],
  ["the baseline is never late", "G01", [enteredOn("2025-07-11", "2023-H1")], []],
  ["another value than at the close", "G02", [given(REFERRED_IN, amount(9), { details: { closedValue: "8 人次" } })], [`2025-H1 ${REFERRED_IN} QUERY`]],
  ["put back", "G02", [given(REFERRED_IN, amount(8), { details: { closedValue: "8 人次" } })], []],
])("G: %s (%s)", (_, code, values, expected) => expect(told(code, values)).toEqual(expected));

/** `count` values one minute apart, the last in another half-year. */
function burst(count: number, minutesApart: number, last: HalfYearId = "2024-H2"): MeasureValue[] {
  return [...SHIPPED.measureByKey.keys()].slice(0, count).map((key, index) => ({
    ...given(key, amount(1), { at: index === count - 1 ? last : "2025-H1" }),
    enteredAt: `2025-07-03T10:${String(Math.floor(index * minutesApart)).padStart(2, "0")}:00+08:00`,
  }));
}

test.each([
  ["ten in four and a half minutes", burst(10, 0.5), 10],
  ["nine", burst(9, 0.5), 0],
  ["ten of one half-year", burst(10, 0.5, "2025-H1"), 0],
  ["ten in nine minutes", burst(10, 1), 0],
] as const)("G04: %s", (_, values, count) => {
  expect(told("G04", values)).toHaveLength(count);
});

test("a threshold set anew is the one that counts", () => {
  const settings = { queryThresholds: queryThresholds({ longWait: 30, surveySample: -1, unknown: 5 }) };
  const values = [given(APPOINTMENTS, share(95, 100)), given(WAIT, mean(30, 60)), given(OUTPATIENTS, mean(90, 99))];
  expect(told("E10", values, { settings })).toHaveLength(1);
  expect(told("E10", values)).toHaveLength(0);
  expect(told("E11", values, { settings })).toHaveLength(1);
});
