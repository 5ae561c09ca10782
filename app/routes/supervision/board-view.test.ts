/** 磁贴的数 = 点开的清单的条数, for the same person, day and filter. */
import { expect, test } from "vitest";
import { addDays } from "#app/domain/calendar-date.ts";
import { can, type Action, type Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor, Person } from "#app/domain/role.ts";
import { TILES, type Tile } from "#app/domain/supervision-items.ts";
import { supervisedDepartments } from "#app/domain/supervision-scope.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { openExport } from "#app/exports/registry.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { boardView } from "./board-view.ts";
import { readBoardQuery } from "#app/domain/board-query.ts";
import { readerWith } from "#app/exports/reader.fixture.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function personOf(username: string): Person {
  const person = demo.people.find((each) => each.username === username);
  if (!person) throw new Error(`nobody is called ${username}`);
  return person;
}

function viewFor(plan: Plan, person: Pick<Actor, "assignments">, search: string, tile: Tile | null) {
  const departmentCodes = supervisedDepartments(plan, person);
  if (!departmentCodes) throw new Error("the board is not for them");
  const query = readBoardQuery(new URLSearchParams(search), plan, departmentCodes, TODAY);
  const actor = { userId: 0, username: "", name: "", ...person };
  const may = (action: Action, subject?: Subject) => can(person, action, subject);
  const recordsOf = () => new Map();
  return boardView({ actor, plan, query, departmentCodes, tile, today: TODAY, may, recordsOf });
}

function listed({ list }: ReturnType<typeof boardView>): number {
  return list.groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

test.each(["quality", "president", "leader.he-fenqin", "head.outpatient-office", "reporter.operating-room"])(
  "%s: for sixty days every tile counts what it opens",
  (username) => {
    const person = personOf(username);
    const plan = visiblePlan(demo, person, TODAY);
    for (let day = "2025-06-10"; day < addDays("2025-06-10", 60); day = addDays(day, 1)) {
      const board = viewFor(plan, person, `asOf=${day}`, null);
      for (const { tile, count, to } of board.tiles) {
        const opened = new URL(to, "http://x");
        expect(opened.pathname).toBe(`/supervision/${tile}`);
        const view = viewFor(plan, person, opened.search, tile);
        expect(listed(view), `${day} ${tile}`).toBe(count);
        expect(view.list.tile).toBe(tile);
      }
    }
  },
);

test.each(["leader=tao-jianhua", "department=information", "leader=he-fenqin&department=information&group=department"])(
  "the filter %s holds for the numbers and the list, and travels with every link",
  (filter) => {
    const person = personOf("quality");
    for (const tile of TILES) {
      const view = viewFor(demo, person, `${filter}&asOf=2025-07-11`, tile);
      expect(listed(view)).toBe(view.tiles.find((each) => each.tile === tile)?.count);
      const links = [...view.tiles.map(({ to }) => to), view.controls.previous, view.controls.next];
      for (const link of links) for (const part of filter.split("&")) expect(link).toContain(part);
    }
    expect(viewFor(demo, person, filter, "due_soon").tiles[1]?.count).toBeLessThan(16);
  },
);

test.each(["department", "category"])("grouping by %s does not change what is listed", (group) => {
  const person = personOf("quality");
  for (const tile of TILES) {
    const byLeader = viewFor(demo, person, "asOf=2025-07-15", tile);
    const grouped = viewFor(demo, person, `asOf=2025-07-15&group=${group}`, tile);
    expect(listed(grouped)).toBe(listed(byLeader));
  }
});

test("by 评价项目: in the plan's order, what serves no task last", () => {
  const names = (tile: Tile) =>
    viewFor(demo, personOf("quality"), "group=category", tile).list.groups.map(({ code, lines }) => [
      code,
      lines.map(({ subject, taskNo }) => subject.no ?? taskNo),
    ]);
  const byTask = new Map(demo.tasks.map(({ no, categoryNo }) => [no, String(categoryNo)]));
  const groups = names("due_soon");
  expect(groups.length).toBeGreaterThan(2);
  expect(groups.map(([code]) => code)).toEqual(groups.map(([code]) => code).toSorted());
  for (const [code, nos] of groups) for (const no of nos ?? []) expect(byTask.get(Number(no))).toBe(code);
});

test("the export of a list has its lines", () => {
  const person = personOf("head.outpatient-office");
  const plan = visiblePlan(demo, person, TODAY);
  for (const tile of TILES) {
    const view = viewFor(plan, person, "asOf=2025-07-11&group=category", tile);
    const { pathname, searchParams } = new URL(view.list.exportLink, "http://x");
    expect(pathname).toBe("/exports/supervision.xlsx");
    const made = openExport("supervision", plan, searchParams, TODAY, readerWith(person));
    const rows = made.ok ? made.value.paper.table.bodyRows : [];
    expect(rows.filter(({ cells }) => cells.length > 1)).toHaveLength(listed(view));
  }
});

test("a department sees nothing of others, not even by asking", () => {
  const person = personOf("head.information");
  const plan = visiblePlan(demo, person, TODAY);
  const view = viewFor(plan, person, "department=nursing", "unreported");
  expect(view.ignored).toEqual(["没有您可以看的科室“nursing”，现显示全部科室。"]);
  expect(view.list.groups.flatMap(({ lines }) => lines.map(({ departmentCode }) => departmentCode))).toEqual(
    Array(6).fill("information"),
  );
  expect(view.tiles.find(({ tile }) => tile === "indicator_missing")?.count).toBe(0);
});

test.each([
  ["2025-07-08", "returned"],
  ["2025-07-11", "overdue"],
  ["2023-06-01", "unreported"],
])("on %s the most pressing tile that has something opens by itself: %s", (day, tile) => {
  expect(viewFor(demo, personOf("quality"), `asOf=${day}`, null).list.tile).toBe(tile);
});

test.each(["2025-02-30", "gestern", "1999-01-01", "9999-12-31"])(
  "a day that cannot be, %s, is left out and said",
  (day) => {
    const view = viewFor(demo, personOf("quality"), `asOf=${day}`, null);
    expect(view.controls.day).toBe(TODAY);
    expect(view.ignored[0]).toContain(`日期“${day}”不能用`);
  },
);

test("viewers and administrators have no board", () => {
  expect(supervisedDepartments(demo, personOf("viewer"))).toBeNull();
  expect(supervisedDepartments(demo, personOf("admin"))).toBeNull();
});
