import { expect, test } from "vitest";
import { readFindingFilter } from "#app/domain/finding-filter.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { FINDING_FIGURE_RULES } from "#app/wording/findings.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { findingsPaper } from "./findings.ts";
import { textWidth } from "./official-type.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";
import { readerWith } from "./reader.fixture.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function paperOf(search: string) {
  return findingsPaper(demo, readFindingFilter(new URLSearchParams(search), demo), TODAY);
}

function numbersOf(search: string): string[] {
  return paperOf(search).table.bodyRows.map(({ cells }) => cells[0]?.text ?? "");
}

test("the whole ledger, in the order of the numbers, as wide as the page", () => {
  const { table, orientation, footnotes } = paperOf("");
  expect(numbersOf("")).toHaveLength(demo.findings.length);
  expect(numbersOf("").toSorted()).toEqual(numbersOf(""));
  expect(numbersOf("")).toContain("WT-2024H2-001-1");
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth(orientation));
  expect(() => placeCells(table)).not.toThrow();
  expect(footnotes).toEqual([
    "发现 10 个，已销号 4 个，待复核 1 个，逾期 2 个；整改率 40.0%，按期销号率 50.0%（3/6），平均销号 29 天；重新发生 1 个。",
    FINDING_FIGURE_RULES,
  ]);
});

test("a filter of the page is a filter of the paper", () => {
  expect(numbersOf("state=overdue")).toEqual(["WT-2025H1-001", "WT-2025H1-002"]);
  expect(numbersOf("department=general-affairs&period=2024-H1")).toEqual(["WT-2024H1-002"]);
});

test.each([
  ["viewer", "not-permitted"],
  ["admin", "not-permitted"],
  ["quality", 10],
  ["leader.he-fenqin", 10],
  ["reporter.nursing", 2],
])("for %s: %s", (username, expected) => {
  const person = demo.people.find((each) => each.username === username) ?? { assignments: [] };
  const plan = visiblePlan(demo, person, TODAY);
  const made = openExport("findings", plan, new URLSearchParams(), TODAY, readerWith(person));
  expect(made.ok ? made.value.paper.table.bodyRows.length : made.refusal.code).toBe(expected);
});
