import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { NO_PARTS, type ValueParts } from "./measure-value.ts";
import { changeText } from "./value-change.ts";

const db = openDatabase(":memory:");
shipPlan(db, readShippedPlan());
const plan = loadPlan(db);

test.each<[string, Partial<ValueParts>, Partial<ValueParts>, string | null]>([
  [
    "discharge_follow_up_rate",
    { numerator: 8912, denominator: 10240 },
    { numerator: 8582, denominator: 10180 },
    "+2.73 个百分点",
  ],
  ["discharge_follow_up_rate", { numerator: 1, denominator: 3 }, { numerator: 3333, denominator: 10000 }, "持平"],
  ["outpatient_wait_after_arrival_minutes", { amount: 22.1 }, { amount: 24.8 }, "−2.7 分钟（−10.9%）"],
  ["outpatient_satisfaction", { amount: 91.73 }, { amount: 90.85 }, "+0.88 分"],
  ["downward_referral_inpatient_count", { amount: 5 }, { amount: 0 }, "+5 人次"],
  ["downward_referral_inpatient_count", { amount: 88 }, { amount: 71 }, "+17 人次（+23.9%）"],
  ["smart_service_grade", { amount: 3 }, { amount: 2 }, "+1 级"],
  ["new_type_clinic_types", { list: ["a", "b"] }, { list: ["a"] }, "+1 类"],
  ["internet_plus_nursing_available", { yes: true }, { yes: true }, "持平"],
  ["internet_plus_nursing_available", { yes: true }, { yes: false }, null],
  ["discharge_follow_up_rate", { numerator: 1, denominator: 2 }, {}, null],
  ["discharge_follow_up_rate", {}, {}, null],
])("%s: %j against %j is %s", (key, now, before, text) => {
  const measure = plan.measureByKey.get(key);
  if (!measure) throw new Error(key);
  expect(changeText(measure, { ...NO_PARTS, ...now }, { ...NO_PARTS, ...before })).toBe(text);
});
