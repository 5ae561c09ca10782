import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { matchesSearch, searchableText } from "./task-search.ts";

const db = openDatabase(":memory:");
shipPlan(db, readShippedPlan());
const plan = loadPlan(db);

function found(asked: string): number[] {
  return plan.tasks.filter((task) => matchesSearch(searchableText(plan, task), asked)).map(({ no }) => no);
}

test.each([
  ["停车", [26]],
  ["MDT", [7]],
  ["mdt", [7]],
  ["ＭＤＴ", [7]],
  ["号贩子", [1]],
  ["邵静松", [5]],
  ["静松", [5]],
  ["西药剂科", [8]],
  ["外联", [16]],
  ["临床支持中心 照护", [14]],
  ["陪诊 停车", []],
  ["　停车　", [26]],
  ["没有的词", []],
])("%j finds %j", (asked, numbers) => {
  expect(found(asked)).toEqual(numbers);
});

test("every title finds its task, and nothing asked finds all", () => {
  for (const { no, title } of plan.tasks) expect(found(title)).toContain(no);
  expect(found("")).toHaveLength(30);
  expect(found(" ")).toHaveLength(30);
});

test("a word does not run from one part into the next", () => {
  const task = plan.taskByNo.get(26);
  if (!task) throw new Error("no task 26");
  expect(matchesSearch(searchableText(plan, task), `${task.content.slice(-2)}周忠东`)).toBe(false);
});
