import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { indicatorHeat, indicatorMinis } from "./indicator-pictures.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";

function cellsOf(no: number, sees = () => true) {
  const rows = indicatorHeat(demo, sees, DAY).flatMap((group) => group.rows);
  return rows.find((row) => row.no === no)?.cells.map(({ kind, value, share }) => [kind, value, share]);
}

test("33 indicators by six half-years, in the order of annex 3", () => {
  const groups = indicatorHeat(demo, () => true, DAY);
  expect(groups.map(({ rows }) => rows.length)).toEqual([5, 6, 6, 6, 3, 7]);
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ no }) => no)).toEqual([...Array(34).keys()].map((at) => at + 1).filter((no) => no !== 21));
  expect(rows.every(({ cells }) => cells.length === 6)).toBe(true);
});

test("a cell says what stands there, with the figure of a single measure", () => {
  expect(cellsOf(13)).toEqual([
    ["baseline", "91.21%", null],
    ["baseline", "93.49%", null],
    ["hit", "95.58%", null],
    ["hit", "96.29%", null],
    ["worse", "94.11%", null],
    ["not_due", null, null],
  ]);
  expect(
    cellsOf(5)
      ?.map(([kind]) => kind)
      .slice(2),
  ).toEqual(["rising", "missing", "to_fill", "not_due"]);
  expect(cellsOf(19)?.[4]).toEqual(["level", null, "1/2"]);
});

test("what the reader may not see is closed", () => {
  expect(new Set(cellsOf(13, () => false)?.map(([kind]) => kind))).toEqual(new Set(["hidden", "not_due"]));
});

test("a dozen lines, those with a target first, then those getting worse", () => {
  const minis = indicatorMinis(demo, "2025-H1", () => true, DAY);
  expect(minis.map(({ no }) => no).slice(0, 7)).toEqual([6, 13, 15, 15, 23, 12, 16]);
  expect(minis).toHaveLength(12);
  expect(minis[1]).toMatchObject({ value: "94.11%", period: null, verdict: "worse", target: "≥95%" });
});

test("a review of an earlier half-year knows nothing of what came later", () => {
  const [wait] = indicatorMinis(demo, "2024-H2", () => true, DAY);
  expect([wait?.no, wait?.value, wait?.spark.last.index]).toEqual([6, "19.6 分钟", 3]);
});
