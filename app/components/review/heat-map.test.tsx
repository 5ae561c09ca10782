import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Rating } from "#app/domain/rating.ts";
import type { RowState } from "#app/domain/report-row.ts";
import type { TaskCell } from "#app/domain/task-overview.ts";
import { HeatCard } from "./heat-map.tsx";

const HALF_YEARS: HalfYearId[] = ["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"];
const none: TaskCell = { kind: "none" };
const upcoming: TaskCell = { kind: "upcoming" };

function row(state: RowState, rating: Rating | null, departments = 1): TaskCell {
  return { kind: "row", state, rating, departments, handedIn: 1 };
}

const CELLS = [
  none,
  none,
  row("adopted", "late_completed"),
  row("adopted", "on_time_high_quality"),
  row("draft", null, 2),
  upcoming,
];

function drawn(period: HalfYearId, cells: readonly TaskCell[] = CELLS): string {
  const groups = [{ name: "项目", rows: [{ no: 1, title: "任务一", leader: "甲", departmentCode: "a", cells }] }];
  return renderToStaticMarkup(<HeatCard halfYears={HALF_YEARS} period={period} groups={groups} explanation="说明" />);
}

/** The classes and the words of the cells of the only row. */
function cellsOf(html: string): string[] {
  return [...html.matchAll(/<td class="(h[^"]*)">(.*?)<\/td>/g)].map(
    ([, classes = "", inner = ""]) => `${classes}: ${inner.replace(/<[^>]*>/g, "")}`,
  );
}

test("half-years nobody is rated in are narrow, rated ones say the rating, the one under way its state", () => {
  expect(cellsOf(drawn("2025-H1"))).toEqual([
    "h0 ph-hide: —",
    "h0 ph-hide: —",
    "h2: 延时",
    "h2: 高质",
    "h4 now: 草稿\u00a01/2",
    "h0 ph-hide: —",
  ]);
});

test("an earlier half-year under review: a phone shows it and the ones before", () => {
  expect(cellsOf(drawn("2024-H2"))).toEqual([
    "h0 ph-hide: —",
    "h0 ph-hide: —",
    "h2: 延时",
    "h4 now: 高质",
    "h4 ph-hide: 草稿\u00a01/2",
    "h0 ph-hide: —",
  ]);
});

test.each<[string, TaskCell, string]>([
  ["rated but not yet adopted, still under way", row("rated", "on_time_high_quality"), "高质\u00a0待"],
  ["adopted", row("adopted", "not_completed"), "未完成"],
  ["returned", row("returned", null), "退回"],
  ["not published to the reader", { kind: "hidden" }, "未公布"],
])("the half-year under review, %s: %s", (_, cell, words) => {
  const cells = CELLS.map((each, index) => (index === 4 ? cell : each));
  expect(cellsOf(drawn("2025-H1", cells))[4]).toBe(`h4 now: ${words}`);
});

test("headings on a phone span exactly the columns a phone shows", () => {
  expect(drawn("2025-H1")).toContain('colSpan="4"');
  expect(drawn("2024-H1")).toContain('colSpan="2"');
});
