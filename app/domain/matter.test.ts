import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { concernOfKey, keyOfItem, matterKey } from "./matter.ts";
import { reminderItems } from "./reminder-items.ts";
import { supervisionItems } from "./supervision-items.ts";

const demo = loadPlan(openDemoDatabase());

test("on a day every item of a tile has a key of its own; 未报 and 临期 or 逾期 share theirs", () => {
  for (const day of ["2025-01-15", "2025-07-08", "2025-07-15", "2026-01-20"]) {
    const items = supervisionItems(demo, day);
    expect(new Set(items.map((item) => `${item.tile} ${keyOfItem(item)}`)).size).toBe(items.length);
    const keys = (...tiles: string[]) => items.filter(({ tile }) => tiles.includes(tile)).map(keyOfItem);
    const near = new Set(keys("due_soon", "overdue"));
    for (const key of keys("unreported")) if (near.size > 0) expect(near).toContain(key);
  }
});

test("what the ladder reminds of on T+1 stands on the board under the same key", () => {
  const board = new Set(supervisionItems(demo, "2025-07-11").map(keyOfItem));
  const reminded = reminderItems(demo, "2025-07-11").filter(({ kind }) => kind === "row" || kind === "value");
  expect(reminded.length).toBeGreaterThan(5);
  for (const item of reminded) expect(board).toContain(matterKey(item.kind, item));
});

test("a key says whose the matter is, as the item does", () => {
  for (const item of supervisionItems(demo, "2025-07-11")) {
    const concern = concernOfKey(demo, keyOfItem(item));
    expect(concern?.departmentCodes).toEqual([item.departmentCode]);
    if (item.leaderCode !== null) expect(concern?.leaderCodes).toEqual([item.leaderCode]);
    else if (item.tile !== "reopened") expect(concern?.leaderCodes).toEqual([]);
  }
});

test.each(["", "row", "row|2025-H1|nowhere|15||||", "||||||"])("“%s” is no matter of the plan", (key) => {
  expect(concernOfKey(demo, key)).toBeNull();
});
