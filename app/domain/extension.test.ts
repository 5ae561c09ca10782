import { expect, test } from "vitest";
import { extendableHalfYears, extensionFault, mayBeExtended, subjectOfExtension } from "./extension.ts";
import { grantOf, reportPlan } from "./report.fixture.ts";

const WINDOW = { dueOn: "2025-07-10", closesOn: "2025-07-24" };

test.each([
  ["the day before the due day", "2025-07-09", "2025-07-15", null],
  ["on the due day, to the last minute of it", "2025-07-10", "2025-07-11", null],
  ["until the closing day", "2025-07-10", "2025-07-24", null],
  ["the day after", "2025-07-11", "2025-07-15", "past_due"],
  ["until the due day itself", "2025-07-08", "2025-07-10", "not_after_due"],
  ["until an earlier day", "2025-07-08", "2025-07-09", "not_after_due"],
  ["until a Saturday", "2025-07-08", "2025-07-12", "no_working_day"],
  ["beyond the close", "2025-07-08", "2025-07-25", "after_close"],
])("%s", (_, day, until, expected) => {
  expect(extensionFault(WINDOW, until, day)?.code ?? null).toBe(expected);
});

test.each([
  ["a weekend day people work", "2025-10-11", null],
  ["the holiday", "2025-10-08", "2025-10-09"],
])("until %s", (_, until, next) => {
  const fault = extensionFault({ dueOn: "2025-09-30", closesOn: "2025-10-31" }, until, "2025-09-29");
  expect(fault).toEqual(next === null ? null : { code: "no_working_day", next });
});

test("one asks the leaders of the department's tasks; without tasks those its indicators belong to", () => {
  const plan = reportPlan();
  expect(subjectOfExtension(plan, "outpatient")).toEqual({ departmentCodes: ["outpatient"], leaderCodes: ["leader"] });
  expect(subjectOfExtension(plan, "finance")).toEqual({ departmentCodes: ["finance"], leaderCodes: [] });
});

test.each([
  ["2025-07-10", true],
  ["2025-07-11", false],
])("may be extended on %s: %s", (day, expected) => {
  expect(mayBeExtended(reportPlan(), "2025-H1", "outpatient", day)).toBe(expected);
});

test("an extended window may be extended again, one that reaches the close may not", () => {
  const until = (day: string) => reportPlan({ grants: [grantOf("extension", "2025-07-05", day)] });
  expect(mayBeExtended(until("2025-07-18"), "2025-H1", "outpatient", "2025-07-16")).toBe(true);
  expect(mayBeExtended(until("2025-07-24"), "2025-H1", "outpatient", "2025-07-16")).toBe(false);
});

test("neither the baseline nor what 院长办公会 has passed", () => {
  const adoption = {
    meetingOn: "2025-07-05",
    minutesNo: "1",
    adoptedAt: "2025-07-05T09:00:00+08:00",
    adoptedBy: "院长",
  };
  const ids = (plan: ReturnType<typeof reportPlan>, day: string) => extendableHalfYears(plan, day).map(({ id }) => id);
  expect(ids(reportPlan(), "2023-07-01")).toEqual(["2024-H1", "2024-H2", "2025-H1", "2025-H2"]);
  expect(ids(reportPlan({ adoptions: [{ halfYear: "2025-H1", ...adoption }] }), "2025-07-06")).toEqual(["2025-H2"]);
});
