/** What stands in the cells of a row that are not inputs. */
import { bindingTarget } from "#app/domain/target-verdict.ts";
import { NO_PARTS } from "#app/domain/measure-value.ts";
import { readTyped } from "#app/domain/typed-value.ts";
import { changeText } from "#app/domain/value-change.ts";
import { quantityText } from "#app/domain/value-text.ts";
import { paths } from "#app/paths.ts";
import { targetText } from "#app/wording/targets.ts";
import type { EntryCell } from "./entry-view.ts";
import { isTouched, type HeldCell } from "./held-cells.ts";

type NameProps = {
  cell: EntryCell;
  whole: boolean;
  counted: number | null;
  onTick: (counted: number | null) => void;
};

export function MeasureName({ cell, whole, counted, onTick }: NameProps) {
  const { measure, no, indicator, leads, named, department, shared, uncounted } = cell;
  return (
    <>
      {leads && (
        <span className="nm" id={`i${no}`}>
          <span className="no">{no}</span>
          <span className={named ? "b" : undefined}>{indicator}</span>
        </span>
      )}
      {named && (
        <span className="eg-sub">
          {measure.label}
          {measure.companion && <span className="tag">附表</span>}
        </span>
      )}
      {uncounted !== null && (
        <label className="ck eg-sub eg-tick">
          <input
            type="checkbox"
            name={`${measure.key}.counted`}
            value={uncounted}
            checked={counted !== null}
            onChange={({ target }) => onTick(target.checked ? uncounted : null)}
            aria-label={`${measure.label} 已按口径统计`}
          />
          已按口径统计<a href={paths.indicator(no)}>看口径</a>
        </label>
      )}
      {leads && (whole || shared) && <span className="eg-sub t3">{whole ? department : shared}</span>}
    </>
  );
}

export function Previous({ cell: { previous } }: { cell: EntryCell }) {
  if (!previous) return <span className="t3">—</span>;
  const [main = "", ...detail] = previous.text.split(/(?=（)/);
  return (
    <span title={previous.label}>
      {main}
      {/* A line may end before the parts, never inside them. */}
      <wbr />
      {detail.join("")}
    </span>
  );
}

/** The figure the parts make, how it moved since the last half-year, and what it is held against. */
export function Result({ cell, held, faulty }: { cell: EntryCell; held: HeldCell; faulty: boolean }) {
  const { measure, previous } = cell;
  const { typed } = held;
  const hasFigure = (typed.status === "reported" || typed.status === "provisional") && !faulty;
  const parts = hasFigure ? readTyped(measure, typed).parts : NO_PARTS;
  const change = previous?.parts && measure.decimals !== null && changeText(measure, parts, previous.parts);
  const target = bindingTarget(measure) && measure.target;
  const figure = measure.inputMode === "numerator_denominator" ? quantityText(measure, parts) : "";
  return (
    <output className="eg-out">
      {figure !== "" && <b>{figure}</b>}
      {change && <span className="t3">{previous.redefined ? "与上期不可比" : change}</span>}
      {target && (isTouched(held) || !change) && <span className="t3">目标 {targetText(target)}</span>}
    </output>
  );
}
