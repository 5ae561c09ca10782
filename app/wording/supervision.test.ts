import { expect, test } from "vitest";
import type { SupervisionItem, Tile } from "#app/domain/supervision-items.ts";
import { tileNote } from "./supervision.ts";

const ITEM: SupervisionItem = {
  tile: "overdue",
  halfYear: "2025-H1",
  departmentCode: "nursing",
  leaderCode: null,
  taskNo: 15,
  measureKey: null,
  queryCode: null,
  findingId: null,
  orderId: null,
  dueOn: "2025-07-10",
  daysLate: 1,
  state: "draft",
};
const dueOn = (day: string, daysLate: number): SupervisionItem => ({ ...ITEM, dueOn: day, daysLate });

test.each<[Tile, readonly SupervisionItem[], string]>([
  ["review_overdue", [dueOn("2025-07-10", 2)], "超 2 个工作日"],
  ["review_overdue", [dueOn("2025-07-10", 2), dueOn("2025-07-11", 1)], "最长 2 个工作日"],
  ["overdue", [dueOn("2025-07-11", 0)], "已过期"],
  ["returned", [dueOn("2025-07-16", -2)], "07-16 到期"],
  ["returned", [dueOn("2025-07-16", -2), dueOn("2025-07-15", -1)], "最早 07-15 到期"],
])("%s: one alone is neither the longest nor the first", (tile, items, words) => {
  expect(tileNote(tile, items, () => "", "2025-07-14")).toBe(words);
});
