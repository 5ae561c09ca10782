import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readQueryFilter } from "#app/domain/query-filter.ts";
import { isInView, narrowed, queryItems, QUERY_VIEWS } from "#app/domain/query-worklist.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function paperFor(username: string, search: Record<string, string>) {
  const person = demo.people.find((each) => each.username === username);
  if (!person) throw new Error(username);
  const actor = { ...person, userId: person.id };
  const plan = visiblePlan(demo, person, TODAY);
  const query = new URLSearchParams(search);
  const made = openExport("queries", plan, query, TODAY, actor);
  if (!made.ok) throw new Error(made.refusal.code);
  const filter = readQueryFilter(query, plan, true);
  const listed = narrowed(queryItems(plan), filter).filter((item) => isInView(plan, item, filter.view, actor));
  return { table: made.value.paper.table, listed };
}

test.each(["quality", "head.outpatient-office", "viewer"])("%s: the file has the lines of every view", (username) => {
  for (const state of QUERY_VIEWS) {
    const { table, listed } = paperFor(username, { state });
    expect([state, table.bodyRows.length]).toEqual([state, listed.length]);
    expect(() => placeCells(table)).not.toThrow();
  }
});

test("it is narrowed as the page is, and says what the card says", () => {
  const { table, listed } = paperFor("quality", { state: "all", period: "2025-H1", indicator: "6" });
  expect(table.bodyRows).toHaveLength(listed.length);
  expect(listed.length).toBeGreaterThan(0);
  const [first] = table.bodyRows;
  const texts = first?.cells.map(({ text }) => text) ?? [];
  expect(texts.slice(0, 3)).toEqual(["2025上", expect.stringMatching(/^6 /), "门诊办"]);
  expect(texts[5]).toMatch(/^DQ-/);
});
