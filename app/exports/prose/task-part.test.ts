import { expect, test } from "vitest";
import { planOf, type HalfYear } from "#app/domain/plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { runText } from "../document.ts";
import { deliveryRuns, ratingRuns } from "./task-part.ts";

const demo = loadPlan(openDemoDatabase());
const found = demo.halfYears.find(({ id }) => id === "2024-H2");
if (!found) throw new Error("no 2024-H2");
const halfYear: HalfYear = found;

/** The half-year as if these departments led all the tasks there are. */
function only(codes: readonly string[]) {
  const isTheirs = (code: string) => codes.includes(code);
  return planOf({
    ...demo,
    tasks: demo.tasks.flatMap((task) => {
      const departmentCodes = task.departmentCodes.filter(isTheirs);
      return departmentCodes.length === 0 ? [] : [{ ...task, departmentCodes }];
    }),
    rows: demo.rows.filter(({ departmentCode }) => isTheirs(departmentCode)),
  });
}

test.each([
  [
    ["quality-office", "nursing"],
    "截至2025年7月8日4行已全部报送。2个科室全部按时报齐。",
    "4项任务已全部评定：按时高质完成4项，占100.0%。",
  ],
  [
    ["quality-office", "western-pharmacy"],
    "截至2025年7月8日2行已全部报送。按时报齐的科室1个，按时率50.0%；延时报齐1个（西药剂科）。",
    "2项任务已全部评定：按时高质完成1项，占50.0%；延时完成1项，占50.0%。",
  ],
])("%j: %s %s", (codes, delivery, rating) => {
  const plan = only(codes);
  expect(runText(deliveryRuns(plan, halfYear, "2025-07-08"))).toContain(delivery);
  expect(runText(ratingRuns(plan, halfYear, "2025-07-08"))).toContain(rating);
});

test("nothing rated yet", () => {
  const rows = demo.rows.map((row) => ({ ...row, state: "draft" as const, rating: null }));
  expect(runText(ratingRuns(planOf({ ...demo, rows }), halfYear, "2025-07-08"))).toBe("30项任务均未评定。");
});
