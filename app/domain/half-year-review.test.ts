import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { departmentsBehind, ratingDistributions, reviewFigures } from "./half-year-review.ts";
import { reportPlan, rowAfter, rowWith } from "./report.fixture.ts";
import type { Person } from "./role.ts";
import { visiblePlan } from "./visible-plan.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";

test("the figures of the demonstration world", () => {
  expect(reviewFigures(demo, "2025-H1", DAY)).toMatchObject({
    rows: 41,
    handedIn: 23,
    never: 0,
    byState: { not_started: 10, draft: 6, returned: 2, submitted: 11, leader_approved: 8, rated: 4, adopted: 0 },
    indicators: 33,
    reported: 27,
    queries: 4,
  });
  expect(reviewFigures(demo, "2024-H1", DAY)).toMatchObject({ rows: 41, handedIn: 40, never: 1, reported: 33 });
});

test("the ratings of a half-year add up to the tasks, and a half-year under way has few", () => {
  const [first, second, current, ...rest] = ratingDistributions(demo, DAY);
  expect(first).toMatchObject({ halfYear: "2024-H1", tasks: 30, rated: 30 });
  expect(first?.counts).toEqual({
    on_time_high_quality: 19,
    on_time_unsatisfactory: 5,
    late_completed: 4,
    not_completed: 2,
  });
  expect(second).toMatchObject({ halfYear: "2024-H2", rated: 30 });
  expect([first?.change, current?.change]).toEqual([null, null]);
  expect(second?.change).toEqual({
    on_time_high_quality: 3,
    on_time_unsatisfactory: -1,
    late_completed: 0,
    not_completed: -2,
  });
  expect(current).toMatchObject({ halfYear: "2025-H1", rated: 3 });
  expect(rest).toEqual([]);
});

test("who does not see a whole half-year gets no distribution of it", () => {
  const viewer = { assignments: [{ role: "viewer", departmentCode: null, leaderCode: null }] } as const;
  const seen = ratingDistributions(visiblePlan(demo, viewer, DAY), DAY);
  expect(seen.map(({ halfYear }) => halfYear)).toEqual(["2024-H1", "2024-H2"]);
});

function person(more: Partial<Person>): Person {
  const assignments = [{ role: "reporter", departmentCode: "outpatient", leaderCode: null }] as const;
  const fixed = { id: 1, username: "a", name: "甲", disabled: false, mustChangePassword: false, version: 1 };
  return { ...fixed, assignments, lastSeenOn: null, ...more };
}

test.each([
  [null, true],
  ["2025-06-30", true],
  ["2025-07-01", false],
  ["2025-07-08", false],
])("a department with rows to write, last seen %s: silent %s", (lastSeenOn, silent) => {
  const plan = reportPlan({ rows: [rowWith()], people: [person({ lastSeenOn })] });
  expect(departmentsBehind(plan, "2025-H1", DAY)).toMatchObject([{ lastSeenOn, silent }]);
});

test("a disabled account was not there", () => {
  const people = [person({ lastSeenOn: "2025-07-08", disabled: true }), person({ id: 2, lastSeenOn: "2025-06-02" })];
  const [department] = departmentsBehind(reportPlan({ rows: [rowWith()], people }), "2025-H1", DAY);
  expect(department?.lastSeenOn).toBe("2025-06-02");
});

const onTime = rowAfter([["submitted", "2025-07-10 23:59"]]);
const late = rowAfter([["submitted", "2025-07-14 08:00"]]);
const never = rowAfter([["rated", "2025-07-25 10:00"]]);

test.each([
  ["on time", onTime, []],
  ["late by two working days", late, [{ kind: "late", days: 2 }]],
  ["still owing", rowAfter([["started", "2025-07-03 10:00"]]), [{ kind: "owing", rows: 1 }]],
  ["never", never, [{ kind: "never", rows: 1 }]],
])("a department that hands in %s", (_, row, expected) => {
  const behind = departmentsBehind(reportPlan({ rows: [row] }), "2025-H1", "2025-07-28");
  expect(behind.map(({ lateness }) => lateness)).toEqual(expected);
});

test("who owes most comes first, and in a department what needs writing", () => {
  const behind = departmentsBehind(demo, "2025-H1", DAY);
  expect(behind.map(({ departmentCode, lateness }) => [departmentCode, "rows" in lateness && lateness.rows])).toEqual([
    ["information", 7],
    ["outpatient-office", 5],
    ["general-affairs", 3],
    ["western-pharmacy", 1],
    ["clinical-support", 1],
    ["external-liaison", 1],
  ]);
  expect(behind[1]?.rows.map(({ state }) => state)).toEqual([
    "returned",
    "not_started",
    "draft",
    "draft",
    "draft",
    "submitted",
    "submitted",
    "leader_approved",
  ]);
});
