import { expect, test } from "vitest";
import { holds, openTestWorld } from "#app/commands/test-world.ts";
import { writeMeasureValue } from "./measure-values.ts";
import { updateUser } from "./people.ts";
import { recordRowEvent, writeRow } from "./report-rows.ts";

const NO_PARTS = { numerator: null, denominator: null, amount: null, sample: null, yes: null, list: null };

test("the plan as printed: 30 tasks, 33 indicators, 45 measures, first department first", () => {
  const plan = openTestWorld().plan();
  expect(plan).toMatchObject({ hospital: "绍兴市中医院", documentNo: "绍市中医〔2023〕85号", demo: false });
  expect([plan.tasks.length, plan.indicators.length, plan.measureByKey.size]).toEqual([30, 33, 45]);
  expect(plan.departments.slice(0, 2).map(({ name }) => name)).toEqual(["门诊办", "信息科"]);
  expect(plan.taskByNo.get(27)?.departmentCodes.length).toBeGreaterThan(1);
});

test("a row for each of the 41 pairs in each half-year with a report, untouched ones included", () => {
  const { rows, halfYears } = openTestWorld().plan();
  const reporting = halfYears.filter(({ progressReport }) => progressReport !== "none");
  expect(rows).toHaveLength(41 * reporting.length);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(["not_started"]));
  expect(new Set(rows.map(({ version }) => version))).toEqual(new Set([0]));
});

test("a written row comes with its events, oldest first", () => {
  const { db, plan } = openTestWorld();
  const id = { halfYear: "2025-H1", taskNo: 1, departmentCode: "outpatient-office" } as const;
  writeRow(db, id, 0, { progress: "已完成", percent: 60 });
  for (const kind of ["started", "submitted"] as const)
    recordRowEvent(db, id, { kind, at: "2025-07-03T10:20:00+08:00", actorName: "某人", comment: null, content: null });
  const row = plan().rowByKey.get("2025-H1|1|outpatient-office");
  expect(row).toMatchObject({ progress: "已完成", percent: 60, state: "draft", version: 1 });
  expect(row?.events.map(({ kind }) => kind)).toEqual(["started", "submitted"]);
});

test("a value comes back as it was written, zero included", () => {
  const { db, plan } = openTestWorld();
  const [measureKey = ""] = plan().measureByKey.keys();
  const at = "2025-07-03T10:20:00+08:00";
  const entered = { note: "", enteredAt: at, enteredBy: "某人", enteredById: null, firstEnteredAt: at, details: {} };
  const value = { ...NO_PARTS, ...entered, halfYear: "2025-H1", measureKey, status: "reported", amount: 0 } as const;
  writeMeasureValue(db, value, 0);
  expect(plan().valueByKey.get(`2025-H1|${measureKey}`)).toEqual({ ...value, version: 1 });
});

test("people come with their roles in order, and whether they may still sign in", () => {
  const { db, plan, person } = openTestWorld();
  const { userId } = person("zhang", holds("reporter", "nursing"), holds("viewer"));
  expect(plan().people).toEqual([
    {
      id: userId,
      username: "zhang",
      name: "zhang",
      assignments: [holds("reporter", "nursing"), holds("viewer")],
      disabled: false,
      mustChangePassword: false,
      lastSeenOn: null,
      version: 1,
    },
  ]);
  updateUser(db, userId, { disabledAt: "2025-07-08T09:00:00+08:00" });
  expect(plan().people[0]?.disabled).toBe(true);
});

test("passwords stay out of the snapshot", () => {
  const { plan, person } = openTestWorld();
  person("zhang", holds("viewer"));
  expect(JSON.stringify(plan())).not.toContain("no hash");
});
