/** What papers and the deck count of the measures, against 两期比较 of the same half-years. */
import { describe, expect, test } from "vitest";
import { compareMeasures, MEASURE_CHANGES } from "#app/domain/half-year-comparison-indicators.ts";
import { compareHalfYears } from "#app/domain/half-year-comparison.ts";
import { previousHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { indicatorRounds, type IndicatorRound } from "#app/domain/indicator-round.ts";
import { printedMeasures } from "#app/domain/measure.ts";
import { isFigure, valueKey } from "#app/domain/measure-value.ts";
import { WHOLE_PLAN } from "#app/domain/plan-filter.ts";
import { changesSinceStart } from "#app/domain/trends-since-start.ts";
import { MEASURE_VIEW_WORDS } from "#app/wording/comparison.ts";
import { TREND_WORDS } from "#app/wording/targets.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { openReviewDeck } from "../deck/review-deck-request.ts";
import { runText } from "../document.ts";
import { changeSinceStartRuns, roundChangeRuns } from "./change-part.ts";
import { incomparableNotes, standing } from "./indicator-table.ts";

const plan = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";
const sees = () => true;
/** Those of the plan, opened or not. */
const PAIRS = plan.halfYears.flatMap(({ id }) => {
  const before = previousHalfYear(id);
  return plan.halfYearById.has(before) ? [[before, id] as const] : [];
});

/** How many the sentence says of each, and of which indicators: 「向好26项（涉及指标1、2）」. */
function told(sentence: string) {
  const found = MEASURE_CHANGES.flatMap((change) => {
    const match = new RegExp(`，${MEASURE_VIEW_WORDS[change]}(\\d+)项（(?:涉及)?指标([\\d、]+)）`).exec(sentence);
    return match ? [[change, { count: Number(match[1]), indicators: match[2]?.split("、").map(Number) }] as const] : [];
  });
  return Object.fromEntries(found);
}

function counted(lines: readonly { indicator: { no: number }; change: string }[]) {
  const found = MEASURE_CHANGES.flatMap((change) => {
    const own = lines.filter((line) => line.change === change);
    const indicators = [...new Set(own.map(({ indicator }) => indicator.no))];
    return own.length > 0 ? [[change, { count: own.length, indicators }] as const] : [];
  });
  return Object.fromEntries(found);
}

const halfYearOf = (id: HalfYearId) => {
  const halfYear = plan.halfYearById.get(id);
  if (!halfYear) throw new Error(id);
  return halfYear;
};

describe.each(PAIRS)("%s and %s", (from, to) => {
  const comparison = compareHalfYears({ plan, filter: WHOLE_PLAN, from, to, sees, day: DAY });
  const rounds = indicatorRounds(plan, to, DAY);

  test("the sentence of the papers counts what the comparison counts, and it adds up", () => {
    const sentence = runText(roundChangeRuns(rounds, halfYearOf(to)));
    const { better, worse, same } = comparison.measureCounts;
    if (better + worse + same === 0) return expect(sentence).toBe("本期与上期没有可比的数。");
    expect(sentence).toMatch(/^按测量项计，41项与上期相比，/);
    expect(told(sentence)).toEqual(counted(comparison.measures));
    for (const change of MEASURE_CHANGES)
      expect(told(sentence)[change]?.count ?? 0).toBe(comparison.measureCounts[change]);
  });

  test("the rows of the tables say of each indicator without a target what the sentence does", () => {
    const words = { better: TREND_WORDS.better, worse: TREND_WORDS.worse, same: TREND_WORDS.same };
    const free = rounds.filter(({ targets }) => targets.length === 0);
    for (const [change, word] of Object.entries(words)) {
      const inTable = free.filter((round) => standing(round).split("、").includes(word));
      const inSentence = free.filter(({ changes }) => changes.some((line) => line.change === change));
      expect(inTable.map(({ indicator }) => indicator.no)).toEqual(inSentence.map(({ indicator }) => indicator.no));
    }
    for (const round of free) expect(standing(round).includes("待核")).toBe(round.doubts.length > 0);
  });
});

test.each(["2024-H1", "2024-H2", "2025-H1"] as const)(
  "the chart of the deck of %s has its bars, and its title their sum",
  (to) => {
    const { measureCounts } = compareHalfYears({
      plan,
      filter: WHOLE_PLAN,
      from: previousHalfYear(to),
      to,
      sees,
      day: DAY,
    });
    const opened = openReviewDeck(plan, new URLSearchParams({ period: to }), DAY, () => true);
    const slides = opened.ok ? opened.value.deck.slides : [];
    const slide = slides.find(({ kind, title }) => kind === "chart" && title.includes("测量项"));
    if (slide?.kind !== "chart") throw new Error("no chart");
    const { better, same, worse, not_comparable, no_figure } = measureCounts;
    expect(slide.chart.series.map(({ values }) => values)).toEqual([[better], [same], [worse]]);
    expect(slide.title).toContain(`与上期可比的${better + same + worse}个测量项`);
    const note = slide.notes.join("");
    expect(note).toMatch(/^按测量项计，共41项/);
    for (const [kind, count] of [
      ["not_comparable", not_comparable],
      ["no_figure", no_figure],
    ] as const)
      expect(note.includes(`${MEASURE_VIEW_WORDS[kind]}${count}项`)).toBe(count > 0);
  },
);

test("an indicator with one doubted and one good measure says both; a redefined one is 不可比", () => {
  const rowOf = (halfYear: HalfYearId, no: number) => {
    const round = indicatorRounds(plan, halfYear, DAY).find((each: IndicatorRound) => each.indicator.no === no);
    return round && standing(round);
  };
  expect(rowOf("2024-H2", 34)).toBe("向好、待核");
  expect(rowOf("2025-H1", 19)).toBe("向好、待核");
  expect(rowOf("2024-H2", 30)).toBe("向好、持平");
  expect(rowOf("2025-H1", 10)).toBe("不可比");
  expect(rowOf("2025-H1", 6)).toBe("≤30 分钟（方案目标）\n待核");
  expect(incomparableNotes(indicatorRounds(plan, "2025-H1", DAY))).toEqual([
    "指标10与上期之间修订了口径（剔除），不可比",
  ]);
  expect(incomparableNotes(indicatorRounds(plan, "2024-H2", DAY))).toEqual([]);
});

test("since the start: the last figure against the first, as the comparison of their half-years has it", () => {
  const lines = changesSinceStart(plan, DAY);
  const measures = plan.indicators.flatMap((indicator) => printedMeasures(indicator));
  expect(lines).toHaveLength(measures.length);
  measures.forEach(({ key }, place) => {
    const reported = plan.halfYears.filter(({ id }) => isFigure(plan.valueByKey.get(valueKey(id, key))));
    const [from, to] = [reported[0]?.id, reported.at(-1)?.id];
    if (!from || !to || from === to) return expect(lines[place]?.change).toBe("no_figure");
    const line = compareMeasures(plan, from, to, sees, DAY).find(({ measure }) => measure.key === key);
    expect([key, lines[place]?.change]).toEqual([key, line?.change]);
  });
  const sentence = runText(changeSinceStartRuns(plan, DAY));
  expect(told(sentence)).toEqual(counted(lines));
  // 平均等待时间 of 2025-H1 is doubted, 中医非药物疗法比例 was redefined: neither is 向好.
  expect(told(sentence).not_comparable?.indicators).toEqual(expect.arrayContaining([6, 10]));
  expect(told(sentence).better?.indicators).not.toContain(6);
  expect(told(sentence).better?.indicators).not.toContain(10);
});
