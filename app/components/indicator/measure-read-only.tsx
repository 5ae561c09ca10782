import { Icon } from "#app/components/icon.tsx";
import type { EntryCell, EntryIndicator } from "./measure-entry-view.ts";
import { MeasureDefinition } from "./indicator-definition.tsx";
import { MeasureBeside } from "./measure-beside.tsx";
import { MeasureQueries } from "./measure-queries.tsx";

/** The sheet for those who may not write it now: values in the place of inputs. */
export function MeasureReadOnly({
  indicators,
  link,
}: {
  indicators: readonly EntryIndicator[];
  link: (no: number) => string;
}) {
  return (
    <div className="ent-list">
      {indicators.map(({ no, name, mark, shared, cells }) => (
        <section key={no} className="rf card" id={`i${no}`}>
          <header>
            <span className="rn">{no}</span>
            <h2>
              <a className="lk" href={link(no)}>
                {name}
                {mark}
              </a>
            </h2>
            {shared && <span className="tag">{shared}</span>}
          </header>
          {cells.map((cell) => (
            <MeasureStanding key={cell.measure.key} cell={cell} named={cells.length > 1} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** One cell as it stands. */
export function MeasureStanding({ cell, named }: { cell: EntryCell; named: boolean }) {
  const { measure } = cell;
  return (
    <div className="ent" id={`m-${measure.key}`}>
      {named && <h3 className="ent-name">{measure.label}</h3>}
      <MeasureBeside cell={cell} />
      <div className="ent-f">
        <p className="ent-val">
          {cell.saved ? (
            <>
              <b>{cell.text}</b>
              <span className="t3 f12">{cell.saved} 填</span>
            </>
          ) : cell.status === "missing" ? (
            <span className="bad b">
              <Icon name="alarm" size="s" />
              缺报
            </span>
          ) : (
            <span className="st st-none">
              <Icon name="dash" />
              未填
            </span>
          )}
        </p>
        <MeasureQueries queries={cell.queries} />
        <details className="ent-def">
          <summary>口径、公式和目标</summary>
          <MeasureDefinition measure={measure} />
        </details>
      </div>
    </div>
  );
}
