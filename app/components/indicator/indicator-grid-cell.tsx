import { Icon } from "#app/components/icon.tsx";
import { Formula } from "./formula.tsx";
import type { CellView, LineView } from "#app/wording/indicator-grid.ts";
import { CopyGap } from "#app/components/copied.tsx";

/** One cell: a figure with what stands behind it, or the word for its absence. 0 is a figure. */
export function IndicatorGridCell({ cell, className }: { cell: CellView; className: string }) {
  const multi = cell.lines.length > 1;
  const classes = [className, cell.remarks && "q hatch", multi && "cm"].filter(Boolean).join(" ");
  return (
    <td className={classes || undefined} title={cell.title}>
      {cell.remarks?.map((no) => (
        <a key={no} className="qn" href={`#remark-${no}`}>
          备注{no}
          <CopyGap />
        </a>
      ))}
      {cell.hidden ? (
        <div className="hid">
          <Icon name="lock" size="s" />
          未公布
        </div>
      ) : (
        cell.lines.map((line, index) => <Line key={line.label ?? index} line={line} />)
      )}
    </td>
  );
}

function Line({ line }: { line: LineView }) {
  const label = line.label && (
    <i>
      <CopyGap />
      {line.label}
      <CopyGap />
    </i>
  );
  switch (line.tone) {
    case "to_fill":
      return (
        <div className="todo">
          {label}
          {line.main}
        </div>
      );
    case "missing":
      // Annual cells without a value say which half they lack.
      return line.main === "缺报" ? (
        <div className="miss">
          {label}
          <Icon name="alarm" size="s" />
          缺报
        </div>
      ) : (
        <div className="gap">
          {label}
          {line.main}
        </div>
      );
    case "not_due":
      return <div className="nd">{line.main}</div>;
    case "not_applicable":
    case "not_traceable":
      return (
        <div className="t3">
          {label}
          {line.main}
          {line.sub && (
            <small className="why">
              <CopyGap />
              {line.sub}
            </small>
          )}
        </div>
      );
    default:
      return (
        <div className={line.doubted ? "dq" : undefined}>
          {label}
          {line.formula && line.computed === undefined ? (
            <Formula formula={line.formula}>
              <b>{line.main}</b>
            </Formula>
          ) : (
            <b>{line.main}</b>
          )}
          {line.sub && (
            <small>
              <CopyGap />
              {line.sub}
            </small>
          )}
          {line.computed !== undefined && <Computed line={line} />}
        </div>
      );
  }
}

/** The computed value under an official one; both are always shown. */
function Computed({ line: { computed, formula } }: { line: LineView }) {
  const text = `计算 ${computed?.replace(/（[^]*/, "")}`;
  return (
    <small>
      <CopyGap />
      {formula ? <Formula formula={formula}>{text}</Formula> : text}
    </small>
  );
}
