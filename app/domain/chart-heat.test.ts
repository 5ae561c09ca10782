import { expect, test } from "vitest";
import { HEAT_KINDS, heatCells } from "./chart-heat.ts";
import type { Measure } from "./measure.ts";
import { indicatorWith, list, mean, measureOf, planWith, share, valueOf, yes } from "./measure.fixture.ts";
import type { MeasureValue } from "./measure-value.ts";

const DAY = "2025-07-08";

function cells(measures: Measure[], values: MeasureValue[], seesFrom2025 = true) {
  const indicator = indicatorWith(...measures);
  return heatCells(planWith(indicator, values), indicator, ({ id }) => seesFrom2025 || id < "2025-H1", DAY);
}
const kinds = (...of: Parameters<typeof cells>) => cells(...of).map(({ kind }) => kind);

const PLAN_TARGET = { operator: ">=", value: 80, unit: "%", status: "plan" } as const;
const RATE = measureOf("numerator_denominator");
const JUDGED = measureOf("numerator_denominator", { target: PLAN_TARGET });

test("a target is spoken of only after the baseline", () => {
  expect(
    kinds(
      [JUDGED],
      [
        valueOf("2023-H1", share(601, 1000)),
        valueOf("2023-H2", share(621, 1000)),
        valueOf("2024-H1", share(641, 1000)),
        valueOf("2024-H2", share(631, 1000)),
        valueOf("2025-H1", share(811, 1009)),
      ],
    ).slice(0, 4),
  ).toEqual(["baseline", "baseline", "improving", "worse"]);
  expect(kinds([JUDGED], [valueOf("2024-H1", share(811, 1001))])[2]).toBe("hit");
  expect(kinds([JUDGED], [valueOf("2024-H1", share(701, 1001))])[2]).toBe("flat_missed");
});

test("a doubted value that would reach its target waits", () => {
  const [, , , cell] = cells([JUDGED], [valueOf("2024-H1", share(851, 1001)), valueOf("2024-H2", share(851, 1001))]);
  expect([cell?.kind, cell?.doubted]).toEqual(["awaiting_query", true]);
});

test("without a target only the direction is told, in the measure's own sense", () => {
  const wait = measureOf("mean_with_n");
  const values = [
    valueOf("2024-H1", mean(20, 410)),
    valueOf("2024-H2", mean(19.5, 420)),
    valueOf("2025-H1", mean(21, 430)),
  ];
  expect(kinds([wait], values).slice(2, 5)).toEqual(["first", "rising", "falling"]);
  const steady = [valueOf("2024-H1", yes(true)), valueOf("2024-H2", yes(true))];
  expect(kinds([measureOf("boolean")], steady).slice(2, 4)).toEqual(["first", "level"]);
});

test("each absence has its own word", () => {
  const values = [
    valueOf("2023-H1", share(null, null), "not_traceable", "系统未上线"),
    valueOf("2023-H2", share(null, null), "not_applicable", "没有这项业务"),
  ];
  expect(kinds([RATE], values)).toEqual([
    "not_traceable",
    "not_applicable",
    "missing",
    "missing",
    "to_fill",
    "not_due",
  ]);
  expect(kinds([RATE], values, false)[4]).toBe("hidden");
});

test("a composite indicator is as its worst measure, and says how many are alike", () => {
  const one = measureOf("numerator_denominator", { key: "one", target: PLAN_TARGET });
  const two = measureOf("numerator_denominator", { key: "two", target: PLAN_TARGET });
  const reached = valueOf("2024-H1", share(811, 1001), "reported", "", "one");
  const missed = valueOf("2024-H1", share(701, 1001), "reported", "", "two");
  const both = cells([one, two], [reached, missed])[2];
  expect([both?.kind, both?.alike, both?.measures, both?.sole]).toEqual(["flat_missed", 1, 2, null]);
  expect(kinds([one, two], [reached])[2]).toBe("missing");
});

test("where a companion list carries the target, it is the list that is judged", () => {
  const centres = measureOf("list", {
    key: "centres",
    companion: true,
    target: { operator: "includes_all", value: ["胸痛中心"], status: "plan" },
  });
  const values = [
    valueOf("2024-H1", yes(true), "reported"),
    valueOf("2024-H1", list("卒中中心"), "reported", "", "centres"),
  ];
  expect(kinds([measureOf("boolean"), centres], values)[2]).toBe("flat_missed");
});

test("one measure shows its figure", () => {
  expect(cells([RATE], [valueOf("2024-H1", share(811, 1001))])[2]?.sole?.figure).toMatchObject({ numerator: 811 });
});

test("every kind has its place in the order, once", () => {
  expect(new Set(HEAT_KINDS).size).toBe(HEAT_KINDS.length);
});
