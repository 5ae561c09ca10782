/** The chart of one measure with its legend and what has to be said about the lines in it. */
import { paths } from "#app/paths.ts";
import { markPath } from "./trend-marks.tsx";
import type { MarkShape } from "./trend-geometry.ts";
import { TrendChart } from "./trend-chart.tsx";
import { redefinedPoints, type TrendView } from "./trend-view.ts";

type Props = {
  trend: TrendView;
  /** False where the page is about this measure alone. */
  named: boolean;
};

/** Nothing at all before the first figure: an empty pair of axes would say less than the table below. */
export function TrendCard({ trend, named }: Props) {
  const leftOut = trend.points.some((point) => point.leftOut);
  const drawn = trend.points.some(({ value }) => value !== null);
  if (!drawn && !leftOut) return null;
  const { unit, lowerBetter, benchmarks, benchmarkNote } = trend;
  const facts = [unit && `单位：${unit}`, "按半年", lowerBetter && "越低越好"].filter(Boolean).join("，");
  return (
    <section className="card">
      <header className="wrap">
        <h2>{named ? `${trend.name}走势` : "走势"}</h2>
        <span className="t3">{facts}</span>
        <TrendLegend trend={trend} />
        {leftOut && (
          <a className="fig-x" href={paths.indicator(trend.no)}>
            画出疑点
          </a>
        )}
        {trend.points.some(({ doubted }) => doubted) && (
          <a className="fig-x" href={paths.indicator(trend.no, { doubted: "out" })}>
            略去疑点
          </a>
        )}
      </header>
      <div className="cb">
        {drawn ? <TrendChart trend={trend} /> : <p className="t3 f13">各期的值都有疑点，略去以后没有可画的。</p>}
        <ul className="fig-n t3 f12">
          {redefinedPoints(trend).map(({ key, short }) => (
            <li key={key}>{short} 起按修订后的口径统计，与此前不可比，线在此断开。</li>
          ))}
          {trend.target && <li className="only-ph">目标 {trend.target.text}，绿色一侧为达标。</li>}
          {trend.reference && <li>参考线 {trend.reference.text} 出自别的文件或别的口径，不据此判断达标。</li>}
          {benchmarks.length > 0 && (
            <li>
              参考值：{benchmarks.map(({ text }) => text).join("、")}（{benchmarkNote}）。
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

const SHAPE_WORDS: Record<MarkShape, string> = {
  plain: "半年值",
  met: "达标",
  missed: "未达标",
  doubted: "疑点",
};

/** Only what is in this picture. */
function TrendLegend({ trend }: { trend: TrendView }) {
  const { points, target, reference, benchmarks } = trend;
  const shown = points.filter(({ value }) => value !== null);
  const shapes: (MarkShape | false)[] = [
    shown.some(({ met, doubted }) => met === null && !doubted) && "plain",
    shown.some(({ met, doubted }) => met === true && !doubted) && "met",
    shown.some(({ met, doubted }) => met === false && !doubted) && "missed",
    shown.some(({ doubted }) => doubted) && "doubted",
  ];
  return (
    <ul className="legend more fig-l">
      {shapes.map(
        (shape) =>
          shape && (
            <li key={shape}>
              <svg className="chart-k" viewBox="-8 -8 16 16" aria-hidden="true">
                <path className={`mk-${shape}`} d={markPath(shape, 62)} />
              </svg>
              {SHAPE_WORDS[shape]}
            </li>
          ),
      )}
      {target && <LineKey kind="target" word="目标" />}
      {reference && <LineKey kind="reference" word="参考线" />}
      {benchmarks.length > 0 && <LineKey kind="benchmark" word="参考值" />}
    </ul>
  );
}

function LineKey({ kind, word }: { kind: string; word: string }) {
  return (
    <li>
      <svg className="chart-k" viewBox="0 0 22 8" aria-hidden="true">
        <path className={`lv-${kind}`} d={kind === "benchmark" ? "M1 4h20M1 0v8" : "M0 4h22"} />
      </svg>
      {word}
    </li>
  );
}
