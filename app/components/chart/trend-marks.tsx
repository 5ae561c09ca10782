/** The parts a trend is drawn with, shared by the big chart and the small ones. */
import { symbol, symbolCircle, symbolDiamond2, symbolSquare, type SymbolType } from "d3-shape";
import type { MarkShape, TrendGeometry } from "./trend-geometry.ts";

const SYMBOLS: Record<MarkShape, SymbolType> = {
  plain: symbolCircle,
  met: symbolCircle,
  missed: symbolSquare,
  doubted: symbolDiamond2,
};

/** The outline of a mark around 0,0. @param area in square units of the viewBox */
export function markPath(shape: MarkShape, area: number): string {
  return symbol(SYMBOLS[shape], shape === "doubted" ? area * 1.2 : area)() ?? "";
}

export function Mark({ shape, x, y, area }: { shape: MarkShape; x: number; y: number; area: number }) {
  return <path className={`mk-${shape}`} transform={`translate(${round(x)} ${round(y)})`} d={markPath(shape, area)} />;
}

type MarkView = TrendGeometry["marks"][number];

/** The marks, and the figures written at `labelled` of them. */
export function Marks({
  marks,
  labelled,
  area,
}: {
  marks: readonly MarkView[];
  labelled: readonly MarkView[];
  area: number;
}) {
  return (
    <>
      {marks.map(({ shape, x, y }) => (
        <Mark key={x} shape={shape} x={x} y={y} area={area} />
      ))}
      {labelled.map(({ x, labelY, label, shape }) => (
        <text
          key={x}
          className={shape === "doubted" ? "v v-q" : "v"}
          x={round(x)}
          y={round(labelY)}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
    </>
  );
}

/** The good side of the target, the lines, and the separator of the baseline: everything under the marks. */
export function TrendGround({ geometry }: { geometry: TrendGeometry }) {
  const { plot, zone, levels, lines, separatorX } = geometry;
  return (
    <>
      {zone && (
        <rect
          className="zone"
          x={plot.left}
          y={round(zone.y)}
          width={plot.right - plot.left}
          height={round(Math.max(zone.height, 0))}
        />
      )}
      {geometry.ticks.map(({ y, label }) => (
        <path key={label} className="grid" d={`M${plot.left} ${round(y)}H${plot.right}`} />
      ))}
      {separatorX !== null && <path className="sep" d={`M${round(separatorX)} ${plot.top - 8}V${plot.bottom}`} />}
      {levels.map(({ kind, y, text }) =>
        kind === "benchmark" ? (
          <path
            key={text}
            className="lv-benchmark"
            d={`M${plot.right - 14} ${round(y)}H${plot.right}M${plot.right - 14} ${round(y - 4)}V${round(y + 4)}`}
          />
        ) : (
          <path key={text} className={`lv-${kind}`} d={`M${plot.left} ${round(y)}H${plot.right}`} />
        ),
      )}
      {lines.map(({ d, style }) => (
        <path key={d} className={`ln ln-${style}`} d={d} />
      ))}
    </>
  );
}

/** One digit after the point is finer than a screen; more would only make the page heavier. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
