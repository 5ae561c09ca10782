import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import type { Rating } from "./rating.ts";
import type { RowState } from "./report-row.ts";
import { taskGroups, type TaskGroup } from "./task-groups.ts";
import { taskList, type TaskLine } from "./task-line.ts";
import type { TaskCell } from "./task-overview.ts";
import { NO_FILTERS, type TaskQuery } from "./task-query.ts";

const db = openDatabase(":memory:");
shipPlan(db, readShippedPlan());

function row(state: RowState, rating: Rating | null = null): TaskCell {
  return { kind: "row", state, handedIn: 0, departments: 1, rating };
}

const CURRENT: Record<number, TaskCell> = { 3: row("draft"), 26: row("returned"), 27: { kind: "hidden" } };
const PREVIOUS: Record<number, TaskCell> = {
  5: row("adopted", "late_completed"),
  8: row("adopted", "not_completed"),
  9: row("adopted", "on_time_high_quality"),
};
const lines: readonly TaskLine[] = taskList(loadPlan(db), "2025-07-08").lines.map((line) => ({
  ...line,
  current: CURRENT[line.no] ?? row("submitted"),
  previous: PREVIOUS[line.no] ?? row("adopted"),
}));

function groupsOf(asked: Partial<TaskQuery>): TaskGroup[] {
  return taskGroups(lines, { ...NO_FILTERS, group: "none", sort: "no", descending: false, roomy: false, ...asked });
}

function numbers(asked: Partial<TaskQuery>): number[] {
  return groupsOf(asked).flatMap((group) => group.lines.map(({ no }) => no));
}

test.each<[string, Partial<TaskQuery>, number[]]>([
  ["Chinese words", { q: "停车" }, [26]],
  ["small letters", { q: "mdt" }, [7]],
  ["category", { category: 5 }, [20, 21, 22]],
  ["leader", { leader: "shao-jingsong" }, [5]],
  ["department, not only the primary one", { department: "emergency" }, [19, 20, 21, 22]],
  ["state", { state: "returned" }, [26]],
  ["not published", { state: "hidden" }, [27]],
  ["rating", { rating: "not_completed" }, [8]],
  ["joint tasks", { joint: true }, [2, 3, 5, 6, 19, 20, 21, 22, 24, 27]],
  ["several at once", { leader: "he-fenqin", joint: true, q: "老年" }, [24]],
  ["nothing fits", { leader: "shao-jingsong", category: 7 }, []],
])("filter by %s", (_, asked, expected) => {
  expect(numbers(asked)).toEqual(expected);
});

test("nothing asked keeps all thirty, unrated ones can be asked for", () => {
  expect(numbers({})).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(numbers({ rating: "unrated" })).toHaveLength(27);
});

test("sorting goes both ways; tasks without a place come last in both", () => {
  expect(numbers({ descending: true }).slice(0, 2)).toEqual([30, 29]);
  expect(numbers({ sort: "state" }).slice(0, 2)).toEqual([3, 26]);
  expect(numbers({ sort: "state" }).at(-1)).toBe(27);
  expect(numbers({ sort: "state", descending: true }).slice(-3)).toEqual([26, 3, 27]);
  expect(numbers({ sort: "rating" }).slice(0, 3)).toEqual([9, 5, 8]);
  expect(numbers({ sort: "rating", descending: true }).slice(0, 3)).toEqual([8, 5, 9]);
  expect(numbers({ sort: "leader" }).at(-1)).toBe(30);
  // 创新…（二）, 创新…（一）, 创造…: by sound, not by stroke or number.
  expect(numbers({ sort: "title" }).slice(0, 3)).toEqual([13, 12, 25]);
});

test.each([
  ["category", [4, 4, 7, 4, 3, 4, 4]],
  ["leader", [10, 12, 1, 3, 4]],
  ["department", [8, 4, 9, 1, 1, 1, 1, 2, 1, 2]],
] as const)("groups by %s in the plan's order", (group, counts) => {
  const groups = groupsOf({ group });
  expect(groups.map((each) => each.lines.length)).toEqual(counts);
  expect(groups.every(({ heading }) => heading !== null)).toBe(true);
});

test("sorting within groups leaves the groups in order, unless it is what they are grouped by", () => {
  const grouped = groupsOf({ group: "category", sort: "no", descending: true });
  expect(grouped.map(({ heading }) => heading?.category.no)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(grouped[0]?.lines.map(({ no }) => no)).toEqual([4, 3, 2, 1]);
  const turned = groupsOf({ group: "leader", sort: "leader", descending: true });
  expect(turned.map(({ heading }) => heading?.leader.name)).toEqual(["陶建华", "周忠东", "邵静松", "李国华", "何芬琴"]);
});
