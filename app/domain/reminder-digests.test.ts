import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { addDays } from "./calendar-date.ts";
import { indicatorWith, measureOf, share, valueOf } from "./measure.fixture.ts";
import type { Adoption, Plan } from "./plan.ts";
import { reminderDigests } from "./reminder-digests.ts";
import { planOf, told, untouched } from "./reminder.fixture.ts";
import { grantOf, instant, reportPlan, rowAfter, rowWith, type Step } from "./report.fixture.ts";
import { isWorkingDay } from "./working-days.ts";

test.each([
  ["2025-06-19", "", "the window is not open"],
  ["2025-06-20", "", "open, and no rung"],
  ["2025-06-25", "", "T−11"],
  ["2025-06-26", "填报 row−10", "T−10"],
  ["2025-06-27", "", "T−9: told once"],
  ["2025-07-04", "", "T−4"],
  ["2025-07-07", "填报 row−3", "T−3"],
  ["2025-07-08", "", "T−2"],
  ["2025-07-10", "填报 row0", "the due day"],
  ["2025-07-11", "科主任 row+1", "T+1"],
  ["2025-07-12", "", "a Saturday"],
  ["2025-07-13", "", "a Sunday"],
  ["2025-07-14", "", "T+2"],
  ["2025-07-15", "科主任 row+3; 领导 row+3抄", "T+3"],
  ["2025-07-16", "", "T+4"],
  ["2025-07-21", "科主任 row+7; 组长 row+7抄", "T+7"],
  ["2025-07-22", "", "after the last rung"],
  ["2025-10-09", "", "long after"],
])("an untouched row on %s: 「%s」 (%s)", (day, expected) => {
  expect(told(untouched, day)).toBe(expected);
});

test("a window that opens after T−10 is not reminded of before it opens", () => {
  const plan = reportPlan({ rows: [rowWith()], values: untouched.values });
  expect(told(plan, "2025-06-26")).toBe("");
  expect(told(plan, "2025-07-07")).toBe("填报 row−3");
});

test.each<[string, Step[], string, string]>([
  ["a draft is owed like an untouched row", [["started", "2025-06-21 09:00"]], "2025-06-26", "填报 row−10"],
  ["submitted on the due day", [["submitted", "2025-07-10 23:59"]], "2025-07-10", ""],
  ["submitted a day late", [["submitted", "2025-07-11 07:00"]], "2025-07-11", ""],
  ["submitted after the day looked at", [["submitted", "2025-07-11 07:00"]], "2025-07-10", "填报 row0"],
  [
    "submitted and taken back",
    [
      ["submitted", "2025-07-03 10:00"],
      ["withdrawn", "2025-07-04 10:00"],
    ],
    "2025-07-07",
    "填报 row−3",
  ],
  ["rated 未完成 without coming", [["rated", "2025-07-18 10:00"]], "2025-07-21", ""],
])("%s", (_, steps, day, expected) => {
  expect(told(planOf({ rows: [rowAfter(steps)] }), day)).toBe(expected);
});

test.each([
  ["2025-07-07", "", "the day of the return: it is seen the morning after"],
  ["2025-07-08", "填报 correction−2", "the morning after"],
  ["2025-07-09", "", "in between"],
  ["2025-07-10", "填报 correction0", "the correction day, and not the due day of the row"],
  ["2025-07-11", "科主任 correction+1", "not corrected"],
  ["2025-07-15", "科主任 correction+3; 领导 correction+3抄", "T+3"],
  ["2025-07-21", "科主任 correction+7; 组长 correction+7抄", "T+7"],
])("a row returned on 07-07, on %s: 「%s」 (%s)", (day, expected) => {
  const steps: Step[] = [
    ["submitted", "2025-07-03 10:00"],
    ["returned", "2025-07-07 16:20"],
  ];
  expect(told(planOf({ rows: [rowAfter(steps, { correctionDueOn: "2025-07-10" })] }), day)).toBe(expected);
});

test("a correction that was handed in again is the leader's, from the fourth working day", () => {
  const steps: Step[] = [
    ["submitted", "2025-07-01 10:00"],
    ["returned", "2025-07-02 10:00"],
    ["submitted", "2025-07-03 10:00"],
  ];
  const plan = planOf({ rows: [rowAfter(steps, { correctionDueOn: "2025-07-07" })] });
  expect(told(plan, "2025-07-07")).toBe("");
  expect(told(plan, "2025-07-08")).toBe("");
  expect(told(plan, "2025-07-09")).toBe("领导 review+1");
  expect(told(plan, "2025-07-11")).toBe("领导 review+3");
  expect(told(plan, "2025-07-17")).toBe("领导 review+7; 组长 review+7抄");
  expect(told(plan, "2025-07-18")).toBe("");
});

test("an approved row is nobody's reminder", () => {
  const steps: Step[] = [
    ["submitted", "2025-07-01 10:00"],
    ["approved", "2025-07-02 10:00"],
  ];
  for (let day = "2025-07-01"; day < "2025-08-20"; day = addDays(day, 1))
    expect(told(planOf({ rows: [rowAfter(steps)] }), day)).toBe("");
});

test("an extension moves every rung, from the day it was granted", () => {
  const plan = planOf({ rows: [rowWith()], grants: [grantOf("extension", "2025-07-08", "2025-07-17")] });
  expect(told(plan, "2025-07-07")).toBe("填报 row−3");
  expect(told(plan, "2025-07-10")).toBe("");
  expect(told(plan, "2025-07-11")).toBe("");
  expect(told(plan, "2025-07-14")).toBe("填报 row−3");
  expect(told(plan, "2025-07-17")).toBe("填报 row0");
  expect(told(plan, "2025-07-18")).toBe("科主任 row+1");
});

test("another department's extension moves nothing", () => {
  const grants = [grantOf("extension", "2025-07-08", "2025-07-17", { departmentCode: "information" })];
  expect(told(planOf({ rows: [rowWith()], grants }), "2025-07-10")).toBe("填报 row0");
});

test.each([
  ["2025-08-04", "", "granted this day"],
  ["2025-08-12", "填报 row−3", "three working days before it ends"],
  ["2025-08-15", "填报 row0", "its last day"],
  ["2025-08-18", "科主任 row+1", "it ended with nothing handed in"],
  ["2025-08-20", "科主任 row+3; 领导 row+3抄", "T+3"],
  ["2025-08-26", "科主任 row+7; 组长 row+7抄", "T+7"],
])("a 补报授权 from 08-04 until 08-15, on %s: 「%s」 (%s)", (day, expected) => {
  const grants = [grantOf("reopening", "2025-08-04", "2025-08-15")];
  expect(told(planOf({ rows: [rowWith()], grants }), day)).toBe(expected);
});

test("a second 补报授权 counts from its own end, and the rungs before it was given stay", () => {
  const grants = [
    grantOf("reopening", "2025-08-04", "2025-08-15"),
    grantOf("reopening", "2025-08-19", "2025-08-29", { id: 2 }),
  ];
  const plan = planOf({ rows: [rowWith()], grants });
  expect(told(plan, "2025-08-18")).toBe("科主任 row+1");
  expect(told(plan, "2025-08-20")).toBe("");
  expect(told(plan, "2025-08-26")).toBe("填报 row−3");
});

const adoption: Adoption = {
  halfYear: "2025-H1",
  meetingOn: "2025-07-14",
  minutesNo: "3",
  adoptedAt: instant("2025-07-14 16:00"),
  adoptedBy: "院长",
};
const rate = measureOf("numerator_denominator", { key: "measure", direction: "higher_better" });
const without = (values: Plan["values"], id: string) => values.filter(({ halfYear }) => halfYear !== id);

test("an adopted half-year owes nothing from the day it is adopted", () => {
  const values = without(untouched.values, "2025-H1");
  const plan = planOf({ rows: [rowWith()], adoptions: [adoption], indicators: [indicatorWith(rate)], values });
  expect(told(plan, "2025-07-11")).toBe("科主任 row+1 value+1");
  expect(told(plan, "2025-07-15")).toBe("");
  expect(told(plan, "2025-07-21")).toBe("");
});

test("a 补报授权 of an adopted half-year asks for the missing values, not for the rows", () => {
  const plan = planOf({
    rows: [rowWith()],
    adoptions: [adoption],
    indicators: [indicatorWith(rate)],
    values: without(untouched.values, "2025-H1"),
    grants: [grantOf("reopening", "2025-08-04", "2025-08-15")],
  });
  expect(told(plan, "2025-08-15")).toBe("填报 value0");
});

test("values are owed until they are filled, and an indicator without a task has no leader to copy", () => {
  const plan = planOf({ indicators: [indicatorWith(rate)], values: without(untouched.values, "2025-H1") });
  expect(told(plan, "2025-07-10")).toBe("填报 value0");
  expect(told(plan, "2025-07-15")).toBe("科主任 value+3; 质控 value+3抄代leader");
  expect(told(planOf({ indicators: [indicatorWith(rate)] }), "2025-07-10")).toBe("");
});

test("companions and co-departments owe nothing, the baseline is never late", () => {
  const companion = measureOf("list", { key: "behind", companion: true });
  expect(told(planOf({ indicators: [indicatorWith(rate, companion)] }), "2025-07-10")).toBe("");
  const plan = planOf({ indicators: [indicatorWith(rate)], values: without(untouched.values, "2023-H2") });
  for (const day of ["2024-01-31", "2024-02-01", "2024-01-10"]) expect(told(plan, day)).toBe("");
});

test("a 疑点 is due with its sheet, and one asked later on the day it was asked", () => {
  const doubted = (day: string) => ({ ...valueOf("2025-H1", share(null, null)), firstEnteredAt: instant(day) });
  const others = without(untouched.values, "2025-H1");
  const plan = planOf({ indicators: [indicatorWith(rate)], values: [...others, doubted("2025-07-03 10:00")] });
  expect(told(plan, "2025-06-26")).toBe("填报 value−10");
  expect(told(plan, "2025-07-07")).toBe("填报 query−3");
  expect(told(plan, "2025-07-11")).toBe("填报 query+1; 科主任 query+1");
  const later = planOf({ indicators: [indicatorWith(rate)], values: [...others, doubted("2025-07-17 10:00")] });
  expect(told(later, "2025-07-18")).toBe("填报 query+1; 科主任 query+1");
  expect(told(later, "2025-07-22")).toBe("科主任 query+3; 质控 query+3抄代leader");
});

test.each([
  ["2025-09-28", "填报 row−3", "a worked Sunday"],
  ["2025-09-30", "填报 row0", "the last working day before the holiday"],
  ["2025-10-01", "", "国庆"],
  ["2025-10-08", "", "still 国庆"],
  ["2025-10-09", "科主任 row+1", "the first day back"],
  ["2025-10-11", "科主任 row+3; 领导 row+3抄", "a worked Saturday"],
  ["2025-10-12", "", "a free Sunday"],
  ["2025-10-16", "科主任 row+7; 组长 row+7抄", "T+7"],
])("due on 2025-10-01, on %s: 「%s」 (%s)", (day, expected) => {
  const halfYears = untouched.halfYears.map((each) =>
    each.id === "2025-H1" ? { ...each, dueOn: "2025-10-01", closesOn: "2025-10-31" } : each,
  );
  expect(told(planOf({ rows: [rowWith()], halfYears }), day)).toBe(expected);
});

test("in the demonstration world nobody gets two digests, an empty one, or one on a day off", () => {
  const demo = loadPlan(openDemoDatabase());
  let sent = 0;
  for (let day = "2025-06-15"; day <= "2025-08-15"; day = addDays(day, 1)) {
    const digests = reminderDigests(demo, demo.people, day);
    sent += digests.length;
    if (!isWorkingDay(day)) expect(digests).toEqual([]);
    expect(new Set(digests.map(({ person: { id } }) => id)).size).toBe(digests.length);
    for (const { lines } of digests) expect(lines.length).toBeGreaterThan(0);
  }
  expect(sent).toBeGreaterThan(0);
});
