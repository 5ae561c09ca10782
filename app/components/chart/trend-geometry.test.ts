import { expect, test } from "vitest";
import { trendGeometry, type Frame, type TrendGeometry } from "./trend-geometry.ts";
import { trendFixture, withPoint } from "./trend.fixture.ts";
import type { TrendView } from "./trend-view.ts";

const FRAME: Frame = { width: 700, height: 280, left: 40, right: 140, top: 20, bottom: 40, ticks: 5, labelGap: 16 };
const WAITS = [26.4, 24.8, 22.1, 19.6, 11.2, null];

function drawn(trend: TrendView): TrendGeometry {
  const geometry = trendGeometry(trend, FRAME);
  if (!geometry) throw new Error("nothing to draw");
  return geometry;
}

test("half-years stand at equal distances inside the plot, oldest first", () => {
  const xs = drawn(trendFixture(WAITS)).columns.map(({ x }) => x);
  const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
  expect(new Set(steps.map((step) => step.toFixed(6))).size).toBe(1);
  expect(xs[0]).toBeGreaterThan(40);
  expect(xs[5]).toBeLessThan(560);
});

test("a higher value stands higher, and every mark stands in the plot", () => {
  const { marks, plot } = drawn(trendFixture(WAITS));
  const ys = marks.map(({ y }) => y);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(plot.top);
  expect(Math.max(...ys)).toBeLessThanOrEqual(plot.bottom);
});

test("without a figure there is nothing to draw", () => {
  expect(trendGeometry(trendFixture([null, null, null, null, null, null]), FRAME)).toBeNull();
});

test("a half-year without a figure says why and leaves a gap in the line", () => {
  const { words, lines, marks } = drawn(trendFixture([26.4, null, 22.1, 19.6, null, null]));
  expect(words.map(({ text }) => text)).toEqual(["未到期", "未到期", "未到期"]);
  expect(marks).toHaveLength(4 - 1);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.d.match(/[ML]/g)).toEqual(["M", "L"]);
});

test("no line leads to a figure that was counted otherwise", () => {
  const { lines, marks } = drawn(withPoint(trendFixture(WAITS), 3, { trend: "not_comparable" }));
  expect(marks).toHaveLength(5);
  expect(lines.map(({ d }) => d.match(/[ML]/g)?.join(""))).toEqual(["MLL", "ML"]);
});

test("a single figure is a mark without a line", () => {
  const { lines, marks } = drawn(trendFixture([null, null, 22.1, null, null, null]));
  expect([lines.length, marks.length]).toEqual([0, 1]);
});

test("the good side of a target lies under it where lower is better, else over it", () => {
  const target = { value: 30, text: "≤30 分钟" };
  const low = drawn(trendFixture(WAITS, { target }));
  const y = low.levels[0]?.y ?? 0;
  expect(low.zone).toEqual({ y, height: low.plot.bottom - y });
  const high = drawn(trendFixture(WAITS, { target, lowerBetter: false }));
  expect(high.zone).toEqual({ y: high.plot.top, height: y - high.plot.top });
});

test("a reference has a line and no zone", () => {
  const { zone, levels } = drawn(trendFixture(WAITS, { reference: { value: 15, text: "≥15%" } }));
  expect(zone).toBeNull();
  expect(levels.map(({ kind, text }) => [kind, text])).toEqual([["reference", "参考线 ≥15%"]]);
});

test("labels beside the plot never lie over one another", () => {
  const { levels } = drawn(
    trendFixture(WAITS, {
      target: { value: 20.2, text: "≤20.2" },
      benchmarks: [
        { value: 20, place: "甲", text: "甲 20" },
        { value: 20.1, place: "乙", text: "乙 20.1" },
      ],
    }),
  );
  const labels = levels.map(({ labelY }) => labelY).sort((a, b) => a - b);
  expect((labels[1] ?? 0) - (labels[0] ?? 0)).toBeGreaterThanOrEqual(16);
  expect((labels[2] ?? 0) - (labels[1] ?? 0)).toBeGreaterThanOrEqual(16);
});

test("levels are inside the axis even when every figure is far from them", () => {
  const { levels, plot } = drawn(
    trendFixture([9.8, 11.2, 13.1, 14.6, 16.2, null], { reference: { value: 35, text: "" } }),
  );
  expect(levels[0]?.y).toBeGreaterThanOrEqual(plot.top);
});

test("a doubted point is a diamond, and the line to and from it another one", () => {
  const { marks, lines } = drawn(withPoint(trendFixture(WAITS), 3, { doubted: true, met: true }));
  expect(marks.map(({ shape }) => shape)).toEqual(["plain", "plain", "plain", "doubted", "plain"]);
  expect(lines.map(({ style }) => style)).toEqual(["plain", "doubted"]);
});

test("a step for the worse is told apart from the others", () => {
  const { lines } = drawn(withPoint(trendFixture(WAITS), 2, { trend: "worse" }));
  expect(lines.map(({ style }) => style)).toEqual(["plain", "worse", "plain"]);
});

test.each([
  [true, "met"],
  [false, "missed"],
  [null, "plain"],
] as const)("a point that reaches its target: %s → %s", (met, shape) => {
  expect(drawn(withPoint(trendFixture(WAITS), 2, { met })).marks[2]?.shape).toBe(shape);
});

test("the baseline ends half way to the first rated half-year", () => {
  const { separatorX, columns } = drawn(trendFixture(WAITS));
  expect(separatorX).toBeCloseTo(((columns[1]?.x ?? 0) + (columns[2]?.x ?? 0)) / 2);
  const unbroken = trendFixture(WAITS);
  const rated = { ...unbroken, points: unbroken.points.map((point) => ({ ...point, baseline: false })) };
  expect(drawn(rated).separatorX).toBeNull();
});

test("yes stands over no, and nothing else is on the axis", () => {
  const { ticks, marks } = drawn(trendFixture([0, 0, 1, 1, null, null], { yesNo: true }));
  expect(ticks.map(({ label }) => label)).toEqual(["否", "是"]);
  expect(ticks[0]?.y).toBeGreaterThan(ticks[1]?.y ?? 0);
  expect(marks[0]?.y).toBe(ticks[0]?.y);
  expect(marks[2]?.y).toBe(ticks[1]?.y);
});

test("no label meets the axis under it", () => {
  const { marks, plot } = drawn(trendFixture([62.4, 68.6, 75.5, 76.3, 79.2, null]));
  for (const { labelY } of marks) expect(labelY).toBeLessThanOrEqual(plot.bottom);
});

test("the value of a valley stands under it, that of a peak over it", () => {
  const { marks } = drawn(trendFixture([20, 10, 20, 30, 20, null]));
  expect((marks[1]?.labelY ?? 0) > (marks[1]?.y ?? 0)).toBe(true);
  expect((marks[3]?.labelY ?? 0) < (marks[3]?.y ?? 0)).toBe(true);
});
