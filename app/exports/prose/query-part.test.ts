import { expect, test } from "vitest";
import { planOf, type HalfYear } from "#app/domain/plan.ts";
import type { QueryState } from "#app/domain/query-record.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { runText } from "../document.ts";
import { queryRuns } from "./query-part.ts";

const demo = loadPlan(openDemoDatabase());
/** A half-year without values: nothing but these records. */
const halfYear: HalfYear | undefined = demo.halfYears.find(({ id }) => id === "2025-H2");

function told(...states: QueryState[]): string {
  const [record] = demo.queryRecords;
  if (!record || !halfYear) throw new Error("the demonstration world has no 疑点");
  const queryRecords = states.map((state, index) => ({
    ...record,
    measureKey: [...demo.measureByKey.keys()][index] ?? "",
    halfYear: halfYear.id,
    state,
  }));
  return runText(queryRuns(planOf({ ...demo, queryRecords }), halfYear));
}

test.each<[readonly QueryState[], string]>([
  [[], "本期数据没有疑点。"],
  [["accepted"], "本期提出疑点1条，已了结。"],
  [["accepted", "closed"], "本期提出疑点2条，已全部了结。"],
  [["open"], "本期提出疑点1条，已了结0条，未了结1条（待处理）。"],
  [["closed", "explained", "explained"], "本期提出疑点3条，已了结1条，未了结2条（均已说明）。"],
  [["open", "open", "corrected"], "本期提出疑点3条，已了结0条，未了结3条，其中待处理2条、已更正1条。"],
])("%j: %s", (states, expected) => {
  expect(told(...states)).toBe(expected);
});

test("over all half-years there is no 本期", () => {
  expect(runText(queryRuns(demo, null))).toMatch(/^各半年共提出疑点\d+条，/);
});
