import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { indicatorWith, measureOf, planWith, share, valueOf } from "#app/domain/measure.fixture.ts";
import { measureTrend } from "#app/domain/trend-chart.ts";
import { SmallMultiple } from "./small-multiple.tsx";
import { Sparkline, sparkView } from "./sparkline.tsx";
import { TrendCard } from "./trend-card.tsx";
import { trendFixture, withPoint } from "./trend.fixture.ts";
import { trendView } from "./trend-view.ts";

const WAITS = trendFixture([26.4, 24.8, 22.1, 19.6, 11.2, null], {
  target: { value: 30, text: "≤30 分钟" },
  benchmarks: [{ value: 16, place: "浙江省中医院", text: "浙江省中医院（单院值） 16 分钟" }],
  benchmarkNote: "2020-09，口径相近，不可直接比较",
});

const count = (html: string, part: string) => html.split(part).length - 1;

test("a chart is named with its values, and a table stands behind it", () => {
  const html = renderToStaticMarkup(<TrendCard trend={WAITS} named={false} />);
  expect(html).toContain('aria-label="平均等待时间：2023上 26.4 分钟，2023下 24.8 分钟');
  expect(html).toContain("；目标 ≤30 分钟");
  expect(html).toContain("<caption>平均等待时间，各半年的值，目标 ≤30 分钟</caption>");
  expect(count(html, '<th scope="row">')).toBe(6);
  expect(html).toContain("<td>19.6 分钟</td>");
});

test("it shows target, benchmark, cases and the baseline, and says that a benchmark is not comparable", () => {
  const html = renderToStaticMarkup(<TrendCard trend={WAITS} named={false} />);
  expect(html).toContain(">目标 ≤30 分钟</text>");
  expect(html).toContain(">浙江省中医院 16</text>");
  expect(html).toContain(">n=400</tspan>");
  expect(html).toContain(">2023年为基线</text>");
  expect(html).toContain("口径相近，不可直接比较");
});

test("a doubted value is a diamond with a dashed line, in the legend and in words", () => {
  const html = renderToStaticMarkup(<TrendCard trend={withPoint(WAITS, 4, { doubted: true })} named={false} />);
  expect(html).toContain('class="mk-doubted"');
  expect(html).toContain('class="ln ln-doubted"');
  expect(html).toContain("<td>疑点</td>");
  expect(html).toContain("2025上 11.2 分钟（疑点）");
});

test("where the definition was revised the line breaks, and picture, words and table say so", () => {
  const html = renderToStaticMarkup(
    <TrendCard trend={withPoint(WAITS, 4, { trend: "not_comparable" })} named={false} />,
  );
  expect(html).toContain("2025上 起按修订后的口径统计，与此前不可比，线在此断开。");
  expect(html).toContain("2025上 11.2 分钟（口径已修订，与上期不可比）");
  expect(html).toContain("<td>不可比</td>");
  expect(renderToStaticMarkup(<TrendCard trend={WAITS} named={false} />)).not.toContain("口径统计");
});

test("nothing is drawn before the first figure", () => {
  expect(renderToStaticMarkup(<TrendCard trend={trendFixture([null, null])} named />)).toBe("");
});

test("a small chart leads to its indicator and labels the ends and the doubted", () => {
  const html = renderToStaticMarkup(<SmallMultiple trend={withPoint(WAITS, 2, { doubted: true })} />);
  expect(html).toContain('href="/indicators/6"');
  const labels = [...html.matchAll(/class="v[^"]*"[^>]*>([^<]+)</g)].map(([, label]) => label);
  expect(labels).toEqual(["26.4", "22.1", "11.2"]);
  expect(html).toContain("<caption>");
});

test("a small chart without figures says so", () => {
  expect(renderToStaticMarkup(<SmallMultiple trend={trendFixture([null, null])} />)).toContain("还没有数");
});

function sparkOf(...values: [number, number][]) {
  const measure = measureOf("numerator_denominator", {
    target: { operator: ">=", value: 80, unit: "%", status: "plan" },
  });
  const indicator = indicatorWith(measure);
  const stored = values.map(([n, d], index) => valueOf(index === 0 ? "2024-H1" : "2024-H2", share(n, d)));
  return sparkView(measureTrend(planWith(indicator, stored), indicator, measure, () => true, "2025-07-08"));
}

test("a sparkline needs two figures", () => {
  expect(sparkOf([701, 1000])).toBeNull();
  expect(sparkOf([701, 1000], [711, 1000])?.values).toEqual([null, null, 70.1, 71.1, null, null]);
});

test("its dot tells the direction, a diamond that the value is doubted", () => {
  const better = sparkOf([701, 1000], [711, 1000]);
  const copied = sparkOf([701, 1000], [701, 1000]);
  if (!better || !copied) throw new Error("no sparkline");
  expect(renderToStaticMarkup(<Sparkline spark={better} width={70} height={20} />)).toContain("sp-better");
  const html = renderToStaticMarkup(<Sparkline spark={copied} width={70} height={20} />);
  expect(html).toContain("sp-doubted");
  expect(html).toContain('aria-hidden="true"');
});

test("a sparkline begins anew where the definition was revised", () => {
  const spark = sparkOf([701, 1000], [711, 1000]);
  if (!spark) throw new Error("no sparkline");
  const lines = (breaks: number[]) => {
    const html = renderToStaticMarkup(<Sparkline spark={{ ...spark, breaks }} width={70} height={20} />);
    return [...html.matchAll(/class="sp-l" d="([^"]*)"/g)].map(([, d = ""]) => /L/.test(d));
  };
  expect(spark.breaks).toEqual([]);
  expect([lines([]), lines([3])]).toEqual([[true], [false, false]]);
});

test("a yes or a no has no sparkline", () => {
  const measure = measureOf("boolean");
  const indicator = indicatorWith(measure);
  expect(sparkView(measureTrend(planWith(indicator, []), indicator, measure, () => true, "2025-07-08"))).toBeNull();
});

test("a view carries the figure, its cases and what it is held against in words", () => {
  const measure = measureOf("numerator_denominator", {
    label: "传输比例",
    target: { operator: ">=", value: 70, unit: "%", status: "plan" },
    benchmarks: [{ period: "2020-09", match: "near", scope: "绍兴市（主城区）", value: 58.29, unit: "%" }],
  });
  const indicator = indicatorWith(measure);
  const plan = planWith(indicator, [valueOf("2024-H1", share(1301, 1600), "provisional")]);
  const view = trendView(measureTrend(plan, indicator, measure, () => true, "2025-07-08"));
  expect(view.points[2]).toMatchObject({ mark: "81.31", text: "81.31%", detail: "1301/1600", cases: "n=1600" });
  expect(view.points[2]).toMatchObject({ met: true, provisional: true, trend: null });
  expect(view.points.map(({ mark }) => mark)).toEqual(["缺报", "缺报", "81.31", "缺报", "待填", "未到期"]);
  expect([view.target, view.baseline]).toEqual([{ value: 70, text: "≥70%" }, "2023年为基线"]);
  expect(view.benchmarks).toEqual([{ value: 58.29, place: "绍兴市", text: "绍兴市（主城区） 58.29%" }]);
  expect(view.limits.ceiling).toBe(100);
});

test("what is doubted can be left out and drawn again", () => {
  const doubted = renderToStaticMarkup(<TrendCard trend={withPoint(WAITS, 4, { doubted: true })} named={false} />);
  expect(doubted).toMatch(/href="[^"]*\?doubted=out"[^>]*>略去疑点/);
  const leftOut = withPoint(WAITS, 4, { leftOut: true, value: null, mark: "疑点略去" });
  const html = renderToStaticMarkup(<TrendCard trend={leftOut} named={false} />);
  expect(html).toMatch(/href="[^"?]*"[^>]*>画出疑点/);
  expect(html).not.toContain("略去疑点");
});

test("with every figure left out there is still a way back", () => {
  const points = WAITS.points.map((point) => ({ ...point, value: null, leftOut: true }));
  const html = renderToStaticMarkup(<TrendCard trend={{ ...WAITS, points }} named={false} />);
  expect(html).toContain("略去以后没有可画的");
  expect(html).toContain("画出疑点");
});
