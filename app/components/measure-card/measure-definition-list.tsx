import { Fragment } from "react";
import type { Measure } from "#app/domain/measure.ts";
import { measureFacts, type FactView } from "./measure-facts.ts";

/** Facts and their sources. A fact nobody stated says so in grey. */
export function MeasureFacts({ facts }: { facts: readonly FactView[] }) {
  return (
    <dl className="def">
      {facts.map(({ term, lines, missing, tag, notes, source }, index) => (
        <Fragment key={`${term}${index}`}>
          <dt>{term}</dt>
          <dd>
            {lines.length === 0 && <p className="t3">{missing}</p>}
            {lines.map((line, at) => (
              <p key={line} className={tag?.binding ? "b" : undefined}>
                {line}
                {tag && at === lines.length - 1 && (
                  <span className={tag.binding ? "tag tag-t" : "tag"}>{tag.word}</span>
                )}
              </p>
            ))}
            {lines.length > 0 &&
              notes.map((note) => (
                <p key={note} className="t2 f12">
                  {note}
                </p>
              ))}
            {source && <p className="t3 f12">来源：{source}</p>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The facts of a measure for whoever is filling it in. */
export function MeasureDefinition({ measure }: { measure: Measure }) {
  return <MeasureFacts facts={measureFacts(measure)} />;
}
