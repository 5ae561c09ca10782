import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { expect, test } from "vitest";
import { holds, openTestWorld } from "../commands/test-world.ts";
import type { HalfYearId } from "./half-year.ts";
import { NO_PARTS, type MeasureValue } from "./measure-value.ts";
import { planOf, type Plan, type WindowGrant } from "./plan.ts";
import { rowKey } from "./report-row.ts";
import type { Assignment } from "./role.ts";
import { isPublished, lastPublishedHalfYear, seesDepartment, visiblePlan } from "./visible-plan.ts";

const TODAY = "2025-07-08";
const shipped = openTestWorld().plan();
const ADOPTED_2024_H1 = {
  halfYear: "2024-H1",
  meetingOn: "2024-08-12",
  minutesNo: "2024-15",
  adoptedAt: "2024-08-12T15:00:00+08:00",
  adoptedBy: "院长",
} as const;

function valueOf(halfYear: HalfYearId, measureKey: string): MeasureValue {
  const at = `${TODAY}T09:00:00+08:00`;
  const entered = { enteredAt: at, enteredBy: "某人", enteredById: null, firstEnteredAt: at, note: "", version: 1 };
  return { ...NO_PARTS, ...entered, halfYear, measureKey, status: "reported", amount: 1, details: {} };
}

function grantOf(id: number, departmentCode: string): WindowGrant {
  const granted = { grantedAt: `${TODAY}T09:00:00+08:00`, grantedBy: "质控办", reason: "系统故障" };
  return { id, kind: "reopening", halfYear: "2024-H2", departmentCode, until: "2025-07-31", ...granted };
}

/** 2024-H1 adopted; every measure reported in three half-years; two departments may hand in later. */
const plan: Plan = planOf({
  ...shipped,
  adoptions: [ADOPTED_2024_H1],
  values: [...shipped.measureByKey.keys()].flatMap((key) =>
    (["2023-H2", "2024-H1", "2025-H1"] as const).map((halfYear) => valueOf(halfYear, key)),
  ),
  grants: [grantOf(1, "outpatient-office"), grantOf(2, "nursing")],
  people: [
    {
      id: 1,
      username: "somebody",
      name: "某人",
      assignments: [],
      disabled: false,
      mustChangePassword: false,
      lastSeenOn: null,
      version: 1,
    },
  ],
});

function seenBy(...assignments: Assignment[]) {
  const seen = visiblePlan(plan, { assignments }, TODAY);
  const countIn = (items: readonly { halfYear: HalfYearId }[], id: HalfYearId) =>
    items.filter(({ halfYear }) => halfYear === id).length;
  return {
    seen,
    rows: (["2024-H1", "2024-H2", "2025-H1"] as const).map((id) => countIn(seen.rows, id)),
    values: (["2023-H2", "2024-H1", "2025-H1"] as const).map((id) => countIn(seen.values, id)),
    grants: seen.grants.length,
    people: seen.people.length,
  };
}

const MEASURES = 45;
const ROWS = 41;

test.each<[string, Assignment[], object]>([
  [
    "a viewer: what is published",
    [holds("viewer")],
    { rows: [ROWS, 0, 0], values: [MEASURES, MEASURES, 0], grants: 0, people: 0 },
  ],
  ["nobody in particular", [], { rows: [ROWS, 0, 0], values: [MEASURES, MEASURES, 0], grants: 0, people: 0 }],
  [
    "an administrator: the accounts, and no more of the plan than a viewer",
    [holds("admin")],
    { rows: [ROWS, 0, 0], values: [MEASURES, MEASURES, 0], grants: 0, people: 1 },
  ],
  ...(["leader", "quality_office", "task_force_head"] as const).map((role): [string, Assignment[], object] => [
    `${role}: everything`,
    [holds(role, role === "leader" ? "zhou-zhongdong" : null)],
    { rows: [ROWS, ROWS, ROWS], values: [MEASURES, MEASURES, MEASURES], grants: 2, people: 1 },
  ]),
])("%s", (_who, assignments, expected) => {
  expect(seenBy(...assignments)).toMatchObject(expected);
});

test("a department sees its own tasks before they are published, with the rows of those it shares them with", () => {
  const { seen, rows, values, grants, people } = seenBy(holds("reporter", "outpatient-office"));
  const own = plan.tasks.filter(({ departmentCodes }) => departmentCodes.includes("outpatient-office"));
  const pairs = own.flatMap(({ no, departmentCodes }) => departmentCodes.map((code) => `${no} ${code}`));
  const unpublished = seen.rows.filter(({ halfYear }) => halfYear === "2025-H1");
  expect(unpublished.map(({ taskNo, departmentCode }) => `${taskNo} ${departmentCode}`)).toEqual(pairs);
  expect(pairs.length).toBeGreaterThan(own.length);
  expect(rows).toEqual([ROWS, pairs.length, pairs.length]);

  const ownMeasures = plan.indicators
    .filter(({ departmentCodes }) => departmentCodes.includes("outpatient-office"))
    .flatMap(({ measures }) => measures);
  expect(values).toEqual([MEASURES, MEASURES, ownMeasures.length]);
  expect({ grants, people }).toEqual({ grants: 1, people: 0 });
});

test("a forbidden row is not there under its key either", () => {
  const { seen } = seenBy(holds("reporter", "outpatient-office"));
  expect(plan.rowByKey.has("2025-H1|15|nursing")).toBe(true);
  expect(seen.rowByKey.has("2025-H1|15|nursing")).toBe(false);
});

test.each<[HalfYearId, string, boolean]>([
  ["2023-H2", "2024-02-29", false],
  ["2023-H2", "2024-03-01", true],
  ["2024-H1", "2024-07-01", true],
  ["2024-H2", "2099-01-01", false],
  ["2099-H1", "2099-01-01", false],
])("%s on %s is published: %s", (halfYear, day, published) => {
  expect(isPublished(plan, halfYear, day)).toBe(published);
});

test.each<[string, Assignment, HalfYearId, boolean]>([
  ["own, unpublished", holds("reporter", "nursing"), "2025-H1", true],
  ["another's, unpublished", holds("reporter", "finance"), "2025-H1", false],
  ["another's, published", holds("reporter", "finance"), "2024-H1", true],
  ["a leader's, unpublished", holds("leader", "he-fenqin"), "2025-H1", true],
])("sees the department's cells: %s", (_what, assignment, halfYear, sees) => {
  expect(seesDepartment(plan, { assignments: [assignment] }, halfYear, ["nursing"], TODAY)).toBe(sees);
});

test("the last half-year everybody may read is the last adopted one", () => {
  const db = openDemoDatabase();
  expect(lastPublishedHalfYear(loadPlan(db), "2025-07-08")).toBe("2024-H2");
  expect(lastPublishedHalfYear(openTestWorld().plan(), "2025-07-08")).toBeNull();
});

test.each<[string, Assignment, string]>([
  ["the department itself", holds("reporter", "outpatient-office"), "写了一半"],
  ["the other department of the joint task", holds("reporter", "information"), ""],
  ["its leader", holds("leader", "he-fenqin"), ""],
  ["质控办", holds("quality_office"), ""],
])("half-written text is read by %s: %j", (_who, assignment, progress) => {
  const key = "2025-H1|3|outpatient-office";
  const rows = plan.rows.map((row) =>
    rowKey(row.halfYear, row.taskNo, row.departmentCode) === key
      ? { ...row, state: "draft" as const, progress: "写了一半" }
      : row,
  );
  const seen = visiblePlan(planOf({ ...plan, rows }), { assignments: [assignment] }, TODAY);
  expect(seen.rowByKey.get(key)?.progress).toBe(progress);
});
