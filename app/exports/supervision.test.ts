/** 磁贴 = 清单 = JSON = 导出: the paper has what the list of the board has. */
import { expect, test } from "vitest";
import { apiReminders } from "#app/domain/api-reminders.ts";
import { addDays } from "#app/domain/calendar-date.ts";
import { countsOf, supervisionItems, TILES } from "#app/domain/supervision-items.ts";
import { supervisedDepartments } from "#app/domain/supervision-scope.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { textWidth } from "./official-type.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";
import { readerWith } from "./reader.fixture.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function open(username: string, search: string) {
  const person = demo.people.find((each) => each.username === username) ?? { assignments: [] };
  const plan = visiblePlan(demo, person, TODAY);
  const made = openExport("supervision", plan, new URLSearchParams(search), TODAY, readerWith(person));
  return { plan, person, made };
}

/** The lines of the paper without the headings of groups. */
function linesOf(username: string, search: string): string[][] {
  const { made } = open(username, search);
  if (!made.ok) throw new Error(made.refusal.code);
  const rows = made.value.paper.table.bodyRows.map(({ cells }) => cells.map(({ text }) => text));
  return rows.filter((cells) => cells.length > 1);
}

test.each(["quality", "leader.he-fenqin", "head.outpatient-office"])("%s: tile, JSON and paper agree", (username) => {
  for (let day = TODAY; day < addDays(TODAY, 21); day = addDays(day, 4)) {
    const { plan, person } = open(username, "");
    const departmentCodes = supervisedDepartments(plan, person) ?? [];
    const counts = countsOf(supervisionItems(plan, day, { departmentCodes }));
    const json = apiReminders(plan, day, { departmentCodes });
    for (const tile of TILES) {
      const lines = linesOf(username, `tile=${tile}&asOf=${day}`);
      expect(lines, `${tile} ${day}`).toHaveLength(counts[tile]);
      const named = json.items.filter((item) => item.tile === tile).map(({ subject }) => subject);
      expect(lines.map(([subject]) => subject).toSorted(), `${tile} ${day}`).toEqual(named.toSorted());
    }
  }
});

test("filter and grouping of the page hold for the paper", () => {
  const { made } = open("quality", "tile=due_soon&group=category&leader=he-fenqin");
  const paper = made.ok ? made.value.paper : null;
  const headings = paper?.table.bodyRows.filter(({ cells }) => cells.length === 1).map(({ cells }) => cells[0]?.text);
  expect(headings?.length).toBeGreaterThan(1);
  expect(paper?.footnotes).toEqual(["临期 7 行，07-10 截止：未报 3，草稿 4。"]);
  expect(linesOf("quality", "tile=due_soon&leader=he-fenqin&department=general-affairs")).toEqual([
    [
      "任务 24 加快适老化和无障碍改造（二）",
      "总务科",
      "何芬琴",
      expect.any(String),
      "2025上",
      "未报",
      "延时",
      "2025-07-10",
      "剩 2 个工作日",
      "未动笔",
    ],
  ]);
});

test("as wide as the page, in one piece", () => {
  const { made } = open("quality", "tile=reopened&group=leader");
  if (!made.ok) throw new Error(made.refusal.code);
  const { table, orientation } = made.value.paper;
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(textWidth(orientation));
  expect(() => placeCells(table)).not.toThrow();
});

test.each([
  ["viewer", "", "not-permitted"],
  ["admin", "tile=overdue", "not-permitted"],
  ["quality", "tile=nothing", "query-invalid"],
  ["quality", "asOf=2025-02-30", "query-invalid"],
  ["quality", "department=nowhere", "query-invalid"],
  ["quality", "", "督办看板 退回未改"],
  ["head.information", "tile=overdue", "督办看板 逾期"],
])("%s asks for “%s”: %s", (username, search, expected) => {
  const { made } = open(username, search);
  expect(made.ok ? made.value.nameParts.join(" ") : made.refusal.code).toBe(expected);
});

test("of another department's items nothing is printed", () => {
  expect(linesOf("head.information", "tile=due_soon").every(([, department]) => department === "信息科")).toBe(true);
  expect(linesOf("head.information", "tile=due_soon&department=nursing").every(([, name]) => name === "信息科")).toBe(
    true,
  );
});
