import { Icon } from "./icon.tsx";
import type { EntryCell, EntryIndicator } from "./measure-entry-view.ts";
import { MeasureDefinition } from "./indicator-definition.tsx";
import { MeasureBeside } from "./measure-beside.tsx";
import { Note } from "./note.tsx";

/** The sheet for those who may not write it now: values in the place of inputs. */
export function MeasureReadOnly({
  indicators,
  link,
}: {
  indicators: readonly EntryIndicator[];
  link: (no: number) => string;
}) {
  return (
    <div className="me-list">
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
            <Cell key={cell.measure.key} cell={cell} named={cells.length > 1} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Cell({ cell, named }: { cell: EntryCell; named: boolean }) {
  const { measure } = cell;
  return (
    <div className="me" id={`m-${measure.key}`}>
      {named && <h3 className="me-name">{measure.label}</h3>}
      <MeasureBeside cell={cell} />
      <div className="me-f">
        <p className="me-val">
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
        {cell.queries.map((query) => (
          <Note key={query.code} kind={query.note ? "info" : "query"}>
            <b>{query.note ? "提示" : "疑点"}</b> {query.sentence} <span className="t3">{query.code}</span>
          </Note>
        ))}
        <details className="off me-def">
          <summary>口径、公式和目标</summary>
          <MeasureDefinition measure={measure} />
        </details>
      </div>
    </div>
  );
}
