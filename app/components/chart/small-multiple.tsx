import { paths } from "#app/paths.ts";
import { ChartTable } from "./chart-table.tsx";
import { trendGeometry, type Frame } from "./trend-geometry.ts";
import { Marks, round, TrendGround } from "./trend-marks.tsx";
import { trendSentence, type TrendView } from "./trend-view.ts";

const FRAME: Frame = { width: 300, height: 136, left: 34, right: 8, top: 22, bottom: 20, ticks: 3, labelGap: 12 };
const MARK_AREA = 34;

/** One of many: the same axis of half-years each, its own scale, and only the values one looks for. */
export function SmallMultiple({ trend }: { trend: TrendView }) {
  // Figures of elsewhere would flatten the line, and there is no room to say what they are.
  const geometry = trendGeometry({ ...trend, benchmarks: [] }, FRAME);
  const { unit, lowerBetter, target, reference } = trend;
  const facts = [
    unit,
    lowerBetter && "越低越好",
    target && `目标 ${target.text}`,
    reference && `参考线 ${reference.text}`,
  ];
  return (
    <figure className="sm">
      <figcaption>
        <a className="lk" href={paths.indicator(trend.no)}>
          <i>{trend.no}</i>
          {trend.name}
        </a>
        <small className="t3">{facts.filter(Boolean).join("，")}</small>
      </figcaption>
      {geometry ? (
        <>
          <svg
            viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
            className="chart"
            role="img"
            aria-label={trendSentence(trend)}
          >
            <TrendGround geometry={geometry} />
            {geometry.ticks.map(({ y, label }) => (
              <text key={label} x={geometry.plot.left - 6} y={round(y + 4)} textAnchor="end">
                {label}
              </text>
            ))}
            <Marks marks={geometry.marks} labelled={endLabels(geometry.marks, trend.yesNo)} area={MARK_AREA} />
            {geometry.words.map(({ x, y, text }) => (
              <text key={x} x={round(x)} y={round(y)} textAnchor="middle" className="w">
                {text}
              </text>
            ))}
            {geometry.columns.map(({ x, label }) => (
              <text key={label} x={round(x)} y={geometry.plot.bottom + 15} textAnchor="middle">
                {label.slice(2)}
              </text>
            ))}
          </svg>
          <ChartTable trend={trend} />
        </>
      ) : (
        <p className="t3 f12">
          {trend.points.some(({ leftOut }) => leftOut) ? "各期的值都有疑点，已略去。" : "还没有数。"}
        </p>
      )}
    </figure>
  );
}

/** The first and the last figure, and what is doubted: the others can be read from the axis. */
function endLabels<MarkLike extends { shape: string }>(marks: readonly MarkLike[], yesNo: boolean): MarkLike[] {
  if (yesNo) return [];
  return marks.filter((mark, index) => index === 0 || index === marks.length - 1 || mark.shape === "doubted");
}
