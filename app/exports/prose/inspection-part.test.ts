import { expect, test } from "vitest";
import type { HalfYear } from "#app/domain/plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { runText } from "../document.ts";
import { findingRuns } from "./finding-part.ts";
import { inspectionBlocks } from "./inspection-part.ts";

const demo = loadPlan(openDemoDatabase());

function halfYear(id: string): HalfYear {
  const found = demo.halfYears.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function told(id: string, today: string): string {
  return inspectionBlocks(demo, halfYear(id), today)
    .map((block) => ("runs" in block ? runText(block.runs) : ""))
    .join("\n");
}

test.each([
  ["2025-07-08", "尚未开始"],
  ["2025-07-21", "尚未开始"],
  ["2025-07-22", "正在进行"],
  ["2025-07-23", "正在进行"],
  ["2025-07-24", "尚未登记结束"],
])("a round of 7月22日至23日 that nobody has concluded, on %s: %s", (today, words) => {
  const text = told("2025-H1", today);
  expect(text).toContain("第3轮督查安排在2025年7月22日至23日，");
  expect(text).toContain(`手术室，${words}。`);
});

test("a finding whose day lies in another half-year is said to be counted there, and where it came from", () => {
  expect(told("2024-H1", "2025-07-08")).toContain("问题1条，登记问题1个。");
  expect(told("2024-H2", "2025-07-08")).toContain("登记问题1个（WT-2025H1-001按发现日期计入2025年上半年）。");
});

test.each([
  ["WT-2024H1-001", "（第1次体验就医，"],
  ["WT-2024H1-002", "（第1轮督查，"],
  ["WT-2025H1-001", "（2024年下半年第2轮督查，"],
  ["WT-2025H1-004", "（自查，"],
])("%s came from %s", (id, source) => {
  const finding = demo.findingById.get(id);
  if (!finding) throw new Error(`no ${id}`);
  expect(runText(findingRuns(demo, finding))).toContain(source);
});
