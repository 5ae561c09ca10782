import { expect, test } from "vitest";
import { axisTicks, spreadLabels, valueScale, type AxisLimits } from "./value-scale.ts";

const PERCENT: AxisLimits = { floor: 0, ceiling: 100, whole: false };
const COUNT: AxisLimits = { floor: 0, ceiling: null, whole: true };

function axis(values: number[], limits: AxisLimits, count = 5) {
  const scale = valueScale(values, [200, 0], limits, count);
  return { domain: scale.domain(), ticks: axisTicks(scale, limits, count), scale };
}

test.each<[string, number[], AxisLimits, number[]]>([
  ["a percentage is not forced to begin at 0 or end at 100", [63.14, 67, 70.74, 73.76, 76.98], PERCENT, [60, 80]],
  ["but cannot pass 100", [91, 95, 100], PERCENT, [88, 100]],
  ["nor fall under 0", [0.4, 0.9, 2.1], PERCENT, [0, 2.5]],
  ["waits with their target", [26.4, 24.8, 22.1, 19.6, 11.2, 30], { ...PERCENT, ceiling: null }, [5, 35]],
  ["a single figure gets room around it", [84.9], PERCENT, [83.5, 86.5]],
  ["as does a single zero", [0], PERCENT, [0, 0.02]],
  ["grades keep whole steps", [4, 4, 4], { floor: 0, ceiling: 8, whole: true }, [3, 5]],
  ["up to the highest grade", [5, 5], { floor: 0, ceiling: 5, whole: true }, [4, 5]],
])("%s", (_, values, limits, domain) => {
  expect(axis(values, limits).domain).toEqual(domain);
});

test("every value lies inside, low at the bottom", () => {
  const { scale } = axis([186, 214, 251, 302], COUNT);
  for (const value of [186, 214, 251, 302]) {
    expect(scale(value)).toBeGreaterThanOrEqual(0);
    expect(scale(value)).toBeLessThanOrEqual(200);
  }
  expect(scale(186)).toBeGreaterThan(scale(302));
});

test("counts have no half ticks, percentages may", () => {
  expect(axis([3, 4, 5], COUNT).ticks).toEqual([2, 3, 4, 5, 6]);
  expect(axis([3, 3], COUNT).ticks).toEqual([2, 3, 4]);
  expect(axis([0.4, 0.9, 2.1], PERCENT).ticks).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
});

test.each([
  ["far apart they stay", [20, 80], [20, 80]],
  ["too near they part downwards", [50, 52], [50, 65]],
  ["three in a heap", [50, 50, 51], [50, 65, 80]],
  ["in the order given, whatever that is", [52, 50], [65, 50]],
  ["at the bottom they are pushed up", [98, 99], [85, 100]],
  [
    "with too little room they share it",
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  ],
  ["none", [], []],
])("labels: %s", (_, wanted, expected) => {
  expect(spreadLabels(wanted, 15, 0, 100)).toEqual(expected);
});
