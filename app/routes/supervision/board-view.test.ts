/** 磁贴的数 = 点开的清单的条数, for the same person, day and filter. */
import { expect, test } from "vitest";
import { addDays } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor, Person } from "#app/domain/role.ts";
import { TILES, type Tile } from "#app/domain/supervision-items.ts";
import { supervisedDepartments } from "#app/domain/supervision-scope.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { boardView } from "./board-view.ts";
import { readBoardQuery } from "./read-board-query.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function personOf(username: string): Person {
  const person = demo.people.find((each) => each.username === username);
  if (!person) throw new Error(`nobody is called ${username}`);
  return person;
}

function viewFor(plan: Plan, actor: Pick<Actor, "assignments">, search: string, tile: Tile | null) {
  const departmentCodes = supervisedDepartments(plan, actor);
  if (!departmentCodes) throw new Error("the board is not for them");
  const query = readBoardQuery(new URLSearchParams(search), plan, departmentCodes, TODAY);
  return boardView({ plan, query, departmentCodes, tile, today: TODAY, writes: false });
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

test("grouping does not change what is listed", () => {
  const person = personOf("quality");
  for (const tile of TILES) {
    const byLeader = viewFor(demo, person, "asOf=2025-07-15", tile);
    const byDepartment = viewFor(demo, person, "asOf=2025-07-15&group=department", tile);
    expect(listed(byDepartment)).toBe(listed(byLeader));
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
