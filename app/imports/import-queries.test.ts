/** 疑点 that the values of a file would raise, told before anything is written. */
import { beforeAll, expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { exportedTable, fillIn, previewAs, type Typed } from "./filled-table.fixture.ts";

const TODAY = "2025-07-08";
const whole = loadPlan(openDemoDatabase());
const OFFICE = holds("quality_office");

let exported: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  exported = await exportedTable(whole, TODAY);
});

async function asked(typed: Typed, assignment = OFFICE) {
  const { queries } = await previewAs(assignment, await fillIn(exported, typed), whole, TODAY);
  return queries.map(({ code, halfYear, measureKey }) => `${code} ${halfYear} ${measureKey}`);
}

test("none where nothing changes, though the table has open ones", async () => {
  expect(await asked({})).toEqual([]);
  expect(whole.queryRecords.some(({ state }) => state === "open")).toBe(true);
});

test("a share of exactly 100%, and none for a value like its neighbours", async () => {
  expect(await asked({ "26 2025-H1": "10240/10240" })).toContain("DQ-C01 2025-H1 discharge_follow_up_rate");
  expect(await asked({ "26 2025-H1": "8400/10237" })).toEqual([]);
});

test("the department itself is told the same", async () => {
  const own = holds("reporter", "outpatient-office");
  expect(await asked({ "26 2025-H1": "10240/10240" }, own)).toContain("DQ-C01 2025-H1 discharge_follow_up_rate");
});
