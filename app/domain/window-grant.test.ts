import { expect, test } from "vitest";
import { grantOf, reportPlan } from "./report.fixture.ts";
import { lastGrant, standingGrants } from "./window-grant.ts";

const long = { ...grantOf("reopening", "2025-07-28", "2025-08-05"), id: 1 };
const short = { ...grantOf("reopening", "2025-07-30", "2025-08-01"), id: 2 };
const extension = { ...grantOf("extension", "2025-07-05", "2025-07-18"), id: 3 };
const elsewhere = { ...long, departmentCode: "information", id: 4 };
const plan = reportPlan({ grants: [long, short, extension, elsewhere] });

test.each([
  ["before any", "2025-07-04", []],
  ["an extension on its first day", "2025-07-05", [3]],
  ["an extension on its last day", "2025-07-18", [3]],
  ["over", "2025-07-19", []],
  ["one per department", "2025-07-29", [1, 4]],
  ["the later one takes the place of the earlier", "2025-07-30", [2, 4]],
  ["and the earlier does not come back after it", "2025-08-02", [4]],
  ["all over", "2025-08-06", []],
])("%s", (_, day, expected) => {
  expect(standingGrants(plan, day).map(({ id }) => id)).toEqual(expected);
});

test("the last one is known after its end too, and not before it was given", () => {
  expect(lastGrant(plan, long, "2025-12-31")).toBe(short);
  expect(lastGrant(plan, long, "2025-07-27")).toBeNull();
  expect(lastGrant(plan, { ...long, halfYear: "2024-H2" }, "2025-12-31")).toBeNull();
});
