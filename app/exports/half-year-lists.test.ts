/** The lists behind the figures as files: every line of the page, for whoever asks. */
import { expect, test } from "vitest";
import { collectionLines, readCollectionFilter } from "#app/domain/collection-filter.ts";
import { indicatorList, readIndicatorListFilter } from "#app/domain/indicator-list.ts";
import { narrowedRows, readRowFilter, rowsInView } from "#app/domain/row-filter.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function readerOf(username: string) {
  const person = demo.people.find((each) => each.username === username);
  if (!person) throw new Error(username);
  return { plan: visiblePlan(demo, person, TODAY), actor: { ...person, userId: person.id } };
}

function open(name: string, query: string, username: string) {
  const { plan, actor } = readerOf(username);
  const made = openExport(name, plan, new URLSearchParams(query), TODAY, actor);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const LISTED: Record<string, (plan: Plan, actor: Actor, query: URLSearchParams) => number> = {
  "report-rows": (plan, _, query) => {
    const filter = readRowFilter(query, plan, TODAY);
    return rowsInView(narrowedRows(plan, filter), filter.view).length;
  },
  collection: (plan, _, query) => collectionLines(plan, readCollectionFilter(query, plan, TODAY), TODAY).length,
  "indicator-list": (plan, actor, query) =>
    indicatorList(plan, actor, readIndicatorListFilter(query, plan, TODAY), TODAY).lines.length,
};

test.each([
  ["report-rows", "period=2025-H1"],
  ["report-rows", "period=2025-H1&show=difficulties&leader=tao-jianhua"],
  ["report-rows", "period=2024-H1&show=never"],
  ["collection", ""],
  ["collection", "period=2024-H2&delivery=late"],
  ["indicator-list", "period=2024-H2"],
  ["indicator-list", "period=2025-H1&show=incomplete&department=outpatient-office"],
])("%s?%s has the lines of the page", (name, query) => {
  for (const username of ["quality", "head.outpatient-office", "viewer"]) {
    const { paper } = open(name, query, username);
    const { plan, actor } = readerOf(username);
    expect(paper.table.bodyRows).toHaveLength(LISTED[name]?.(plan, actor, new URLSearchParams(query)) ?? -1);
    expect(() => placeCells(paper.table)).not.toThrow();
    expect(paper.table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(273, 5);
  }
});

const textsOf = (name: string, query: string, username = "quality") =>
  open(name, query, username).paper.table.bodyRows.map(({ cells }) => cells.map(({ text }) => text));

test("a row tells when it came, how it was rated, and all that was written", () => {
  const [row] = textsOf("report-rows", "period=2024-H1&rating=late_completed&department=general-affairs");
  expect(row?.slice(1, 8)).toEqual([
    "总务科",
    expect.any(String),
    "已通过",
    expect.stringMatching(/^2024-07-\d\d\n延时 \d 个工作日$/),
    expect.stringMatching(/^\d+%$/),
    expect.any(String),
    "延时完成",
  ]);
  const written = demo.rows.find(
    (each) =>
      each.halfYear === "2024-H1" &&
      each.departmentCode === "general-affairs" &&
      `${each.taskNo}` === row?.[0]?.split(" ")[0],
  );
  expect(row?.slice(8)).toEqual([written?.progress, written?.difficulties]);
});

test("the matrix tells state, rows, day and working days late; what is not published stays closed", () => {
  const [line] = textsOf("collection", "period=2024-H1&delivery=late");
  expect(line).toEqual([
    "门诊办",
    "—",
    "已通过 8/8\n2024-07-12 交齐，延时 2 天",
    "已通过 8/8\n2025-01-14 交齐，延时 2 天",
    "未报 3/8\n2025-07-10 截止",
    "2025-10-08 开放",
  ]);
  const nursing = textsOf("collection", "", "head.outpatient-office").find(([name]) => name === "护理部");
  expect(nursing?.[4]).toBe("未公布");
});

test("an indicator tells its figures, doubts and targets", () => {
  const lines = new Map(textsOf("indicator-list", "period=2025-H1&show=judged").map((line) => [line[0], line]));
  expect(lines.get("6")?.slice(4)).toEqual(["已报 11.2 分钟（n=121060） （有疑点）", "≤30 分钟（方案目标）\n待核"]);
  expect(lines.get("15")?.slice(4)).toEqual([
    "传输 已报 79.15%（262/331）\n确认 已报 88.17%（231/262）",
    "≥70%（方案目标）\n达标\n≥80%（方案目标）\n达标",
  ]);
});
