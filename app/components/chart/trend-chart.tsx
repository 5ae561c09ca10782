import { ChartTable } from "./chart-table.tsx";
import { trendGeometry, type Frame, type TrendGeometry } from "./trend-geometry.ts";
import { Marks, round, TrendGround } from "./trend-marks.tsx";
import { trendSentence, type TrendView } from "./trend-view.ts";

const WIDE: Frame = { width: 700, height: 280, left: 46, right: 146, top: 26, bottom: 46, ticks: 5, labelGap: 17 };
/** As wide as a phone, so that letters keep their size; what stands beside the plot moves into the caption. */
const NARROW: Frame = { width: 348, height: 240, left: 38, right: 10, top: 26, bottom: 44, ticks: 5, labelGap: 15 };
/** A yes or a no needs two levels and no more. */
const YES_NO_HEIGHT = 140;
/** What the margins come to where no words stand beside the plot, and no cases under it. */
const BARE_RIGHT = 16;
const BARE_BOTTOM = 30;

const MARK_AREA = 62;

/** One measure over the half-years, drawn twice: for wide screens and paper, and for phones. */
export function TrendChart({ trend }: { trend: TrendView }) {
  const wideFrame = fitted(WIDE, trend);
  const narrowFrame = fitted(NARROW, trend);
  const wide = trendGeometry(trend, wideFrame);
  const narrow = trendGeometry(trend, narrowFrame);
  if (!wide || !narrow) return null;
  return (
    <figure className="fig">
      <Picture geometry={wide} frame={wideFrame} trend={trend} className="chart ph-hide" beside />
      <Picture geometry={narrow} frame={narrowFrame} trend={trend} className="chart only-ph" />
      <ChartTable trend={trend} />
    </figure>
  );
}

function fitted(frame: Frame, { yesNo, points, target, reference, benchmarks }: TrendView): Frame {
  const bare = !target && !reference && benchmarks.length === 0;
  const counted = points.some(({ cases }) => cases !== null);
  return {
    ...frame,
    height: yesNo ? YES_NO_HEIGHT : frame.height,
    right: bare ? Math.min(frame.right, BARE_RIGHT) : frame.right,
    bottom: counted ? frame.bottom : BARE_BOTTOM,
  };
}

type PictureProps = {
  geometry: TrendGeometry;
  frame: Frame;
  trend: TrendView;
  className: string;
  /** Whether there is room for words beside the plot. */
  beside?: boolean;
};

function Picture({ geometry, frame, trend, className, beside = false }: PictureProps) {
  const { plot, ticks, columns, separatorX, levels, marks, words } = geometry;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={className}
      role="img"
      aria-label={trendSentence(trend)}
    >
      <TrendGround geometry={geometry} />
      {ticks.map(({ y, label }) => (
        <text key={label} x={plot.left - 8} y={round(y + 4)} textAnchor="end">
          {label}
        </text>
      ))}
      {separatorX !== null && (
        <text x={plot.left + 6} y={plot.top - 12}>
          {trend.baseline}
        </text>
      )}
      {beside &&
        levels.map(({ kind, labelY, text }) => (
          <text key={text} className={`tx-${kind}`} x={plot.right + 8} y={round(labelY + 4)}>
            {text}
          </text>
        ))}
      <Marks marks={marks} labelled={marks} area={MARK_AREA} />
      {words.map(({ x, y, text }) => (
        <text key={x} x={round(x)} y={round(y)} textAnchor="middle" className="w">
          {text}
        </text>
      ))}
      {!beside && columns.some(({ cases }) => cases !== null) && (
        <text className="n" x={plot.left - 8} y={plot.bottom + 33} textAnchor="end">
          n
        </text>
      )}
      {columns.map(({ x, label, cases }) => (
        <text key={label} x={round(x)} y={plot.bottom + 18} textAnchor="middle">
          {label}
          {cases && (
            <tspan className="n" x={round(x)} dy={15}>
              {beside ? cases : cases.replace("n=", "")}
            </tspan>
          )}
        </text>
      ))}
    </svg>
  );
}
