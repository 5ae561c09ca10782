import { expect, test } from "vitest";
import { readComparisonViews } from "#app/domain/comparison-views.ts";
import { compareHalfYears } from "#app/domain/half-year-comparison.ts";
import { WHOLE_PLAN } from "#app/domain/plan-filter.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { comparisonNotes } from "#app/wording/comparison.ts";
import { comparisonPaper } from "./comparison.ts";
import { placeCells } from "./paper.ts";

const plan = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";
const pair = { from: "2024-H1", to: "2024-H2" } as const;
const comparison = compareHalfYears({ plan, filter: WHOLE_PLAN, ...pair, sees: () => true, day: DAY });

function rowsOf(query: string) {
  const views = readComparisonViews(new URLSearchParams(query));
  const { table } = comparisonPaper(plan, comparison, { filter: WHOLE_PLAN, views, today: DAY });
  expect(() => placeCells(table)).not.toThrow();
  return table.bodyRows.map(({ cells }) => cells.map(({ text }) => text));
}

test("30 tasks, the texts that changed, and 41 measures", () => {
  const headings = rowsOf("").flatMap((cells) => (cells.length === 1 ? cells : []));
  expect(headings[0]).toBe("任务（全部 30 项）");
  expect(headings[2]).toBe("评估指标（全部 41 个测量项）");
});

test("a line has both ratings and what became of them", () => {
  expect(rowsOf("tasks=newly_done").find(([no]) => no === "8")).toEqual([
    "8",
    "严格处方外配管理",
    "李国华",
    "未完成",
    "延时完成",
    "新完成",
    expect.any(String),
  ]);
});

test("a measure has both figures, the difference in percentage points and the verdict", () => {
  expect(
    rowsOf("measures=better")
      .find((cells) => cells[1] === "门诊患者预约诊疗率")
      ?.slice(3, 6),
  ).toEqual(["70.74%（121530/171800）", "73.76%（131740/178600）", "向好\n+3.02 个百分点"]);
});

test("what keeps two figures apart is said, a 疑点 by how far it has come", () => {
  const staff = rowsOf("measures=not_comparable").find(([no]) => no === "34");
  expect(staff?.slice(5)).toEqual(["不可比", "2024下疑点已说明，待核实"]);
  const later = compareHalfYears({
    plan,
    filter: WHOLE_PLAN,
    from: "2024-H2",
    to: "2025-H1",
    sees: () => true,
    day: DAY,
  });
  const notes = new Map(later.measures.map((line) => [line.indicator.no, comparisonNotes(line, later).join("；")]));
  expect(notes.get(10)).toBe("其间修订了口径（剔除）");
  expect(notes.get(6)).toBe("2025上疑点未答");
});

test("a view that shows nothing leaves its section out", () => {
  expect(rowsOf("tasks=unrated&measures=worse")).toEqual([]);
});
