import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openTestWorld } from "#app/commands/test-world.ts";
import { openDatabase } from "./connection.server.ts";
import { loadPlan } from "./load-plan.server.ts";
import { readShippedPlan } from "./plan-files.server.ts";
import { writeRow } from "./report-rows.ts";
import { halfYear } from "./schema.server.ts";
import { shipPlan } from "./ship-plan.server.ts";

/** Everything but the counter of writes. */
function contentOf(world: Pick<ReturnType<typeof openTestWorld>, "plan">) {
  return { ...world.plan(), dataVersion: 0 };
}

/** A plan whose files somebody has edited: the same words but for the heading. */
function changedPlan() {
  const shipped = readShippedPlan();
  return { ...shipped, plan: { ...shipped.plan, title: `${shipped.plan.title}（修订）` } };
}

test("the second time changes nothing but what was edited", () => {
  const world = openTestWorld();
  const before = contentOf(world);
  shipPlan(world.db, changedPlan());
  expect(contentOf(world)).toEqual({ ...before, title: changedPlan().plan.title });
});

test("days people moved stay where they are", () => {
  const world = openTestWorld();
  world.db.update(halfYear).set({ dueOn: "2025-07-15" }).where(eq(halfYear.id, "2025-H1")).run();
  shipPlan(world.db, changedPlan());
  expect(world.plan().halfYearById.get("2025-H1")?.dueOn).toBe("2025-07-15");
});

test("what people reported stays", () => {
  const world = openTestWorld();
  const id = { halfYear: "2025-H1", taskNo: 1, departmentCode: "outpatient-office" } as const;
  writeRow(world.db, id, 0, { progress: "号源已按病种细分。" });
  shipPlan(world.db, changedPlan());
  expect(world.plan().rowByKey.get("2025-H1|1|outpatient-office")).toMatchObject({
    progress: "号源已按病种细分。",
    version: 1,
  });
});

test("a corrected plan file corrects the words in the database", () => {
  const world = openTestWorld();
  const shipped = readShippedPlan();
  const [first, ...others] = shipped.tasks;
  if (!first) throw new Error("the plan has no task");
  shipPlan(world.db, { ...shipped, tasks: [{ ...first, title: "新的题目" }, ...others] });
  expect(world.plan().taskByNo.get(1)?.title).toBe("新的题目");
});

test("a plan that cannot be stored leaves the database empty", () => {
  const db = openDatabase(":memory:");
  const shipped = readShippedPlan();
  const unknown = { ...shipped, tasks: shipped.tasks.map((it) => ({ ...it, leadDepartments: ["没有的科"] })) };
  expect(() => shipPlan(db, unknown)).toThrow("没有的科");
  expect(loadPlan(db)).toMatchObject({ hospital: "", departments: [], tasks: [], dataVersion: 0 });
});
