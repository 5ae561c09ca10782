import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { holds } from "#app/commands/test-world.ts";
import { indicatorList, readIndicatorListFilter } from "#app/domain/indicator-list.ts";
import { indicatorListWords } from "./indicator-list.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function listed(show: string) {
  const filter = readIndicatorListFilter(new URLSearchParams({ show }), demo, TODAY);
  const { lines } = indicatorList(demo, { assignments: [holds("quality_office")] }, filter, TODAY);
  return lines.map((line) => indicatorListWords(demo, line, filter.halfYear, TODAY));
}

test("by measure every line has a name of its own, which its value need not repeat", () => {
  const lines = listed("owed");
  expect(new Set(lines.map(({ no, name }) => `${no} ${name}`)).size).toBe(lines.length);
  expect(lines.filter(({ no }) => no === 15)).toMatchObject([
    { name: "重点病种传输比例", values: [{ label: null }] },
    { name: "接受确认比例", values: [{ label: null }] },
  ]);
});

test("by indicator the name is the indicator's, and the values say whose they are", () => {
  const line = listed("complete").find(({ no }) => no === 15);
  expect(line?.values.map(({ label }) => label)).toEqual(["传输", "确认"]);
});
