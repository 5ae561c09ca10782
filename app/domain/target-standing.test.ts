import { expect, test } from "vitest";
import type { Measure } from "./measure.ts";
import { indicatorWith, mean, measureOf, planWith, share, valueOf } from "./measure.fixture.ts";
import type { MeasureValue } from "./measure-value.ts";
import { standingGroups, targetStandings } from "./target-standing.ts";

function standings(measures: Measure[], values: MeasureValue[], until = "2024-H2" as const) {
  const indicator = indicatorWith(...measures);
  return targetStandings(planWith(indicator, values), [indicator], until);
}

const JUDGED = measureOf("numerator_denominator", {
  target: { operator: ">=", value: 80, unit: "%", status: "national" },
});

test.each([
  ["reached", [share(811, 1001)], "hit"],
  ["nearer than before", [share(701, 1001), share(711, 1003)], "improving"],
  ["farther than before", [share(711, 1001), share(701, 1003)], "worse"],
  ["short of it, with nothing to compare", [share(701, 1001)], "flat_missed"],
  ["never reported", [], "no_figure"],
])("%s", (_, parts, expected) => {
  const values = parts.map((part, index) => valueOf(index === 0 ? "2024-H1" : "2024-H2", part));
  expect(standings([JUDGED], values)[0]?.standing).toBe(expected);
});

test("without a target of the plan or the nation only the direction is known", () => {
  const wait = measureOf("mean_with_n", { target: { operator: "<=", value: 20, unit: "分钟", status: "reference" } });
  const [line] = standings([wait], [valueOf("2024-H1", mean(20, 410)), valueOf("2024-H2", mean(19.5, 420))]);
  expect([line?.standing, line?.trend]).toEqual(["no_target", "better"]);
});

test("a later half-year than asked for is not looked at", () => {
  const values = [valueOf("2024-H1", share(701, 1001)), valueOf("2025-H1", share(901, 1001))];
  const [line] = standings([JUDGED], values);
  expect([line?.standing, line?.latest?.halfYear]).toEqual(["flat_missed", "2024-H1"]);
});

test("every printed measure has one line, companions none, and the groups hold them all", () => {
  const companion = measureOf("list", { key: "list", companion: true });
  const lines = standings(
    [JUDGED, measureOf("count", { key: "count" }), companion],
    [valueOf("2024-H1", share(811, 1001))],
  );
  expect(lines.map(({ printed }) => printed.key)).toEqual(["measure", "count"]);
  const groups = standingGroups(lines);
  expect(groups.map(({ standing, lines: own }) => [standing, own.length])).toEqual([
    ["hit", 1],
    ["no_figure", 1],
  ]);
});
