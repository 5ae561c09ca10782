import { Note } from "#app/components/note.tsx";
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { readTyped } from "#app/domain/typed-value.ts";
import { valueText } from "#app/domain/value-text.ts";
import type { CellFaults } from "#app/forms/measure-typed-cell.ts";
import { QUERY_STATE_WORDS } from "#app/wording/queries.ts";
import { EntryConflict } from "./entry-conflict.tsx";
import type { EntryCell } from "./entry-view.ts";
import type { HeldCell } from "./held-cells.ts";

type Props = { cell: EntryCell; held: HeldCell; faults: CellFaults };

/** What is to be said of a row, right below it; null when there is nothing. */
export function entryMessage({ cell, held, faults }: Props) {
  const { measure, queries } = cell;
  const { outcome, typed } = held;
  const wrong = Object.entries(faults);
  const doubts = queries.filter(({ severity }) => severity !== "NOTE");
  if (wrong.length === 0 && doubts.length === 0 && outcome?.kind !== "refused" && outcome?.kind !== "stale")
    return null;
  const { key, label } = measure;
  const hasFigure = typed.status === "reported" || typed.status === "provisional";
  const mine = hasFigure
    ? valueText(measure, readTyped(measure, typed).parts)
    : `${CELL_STATUS_WORDS[typed.status]}：${typed.note}`;
  return (
    <>
      {wrong.map(([field, sentence]) => (
        <p key={field} className="err" id={`${key}-${field}-error`}>
          {sentence}
        </p>
      ))}
      {outcome?.kind === "refused" && <p className="err">{outcome.sentence}</p>}
      {outcome?.kind === "stale" && <EntryConflict measureKey={key} label={label} mine={mine} outcome={outcome} />}
      {doubts.map(({ code, state, severity, sentence, link }) => (
        <Note key={code} kind="query">
          <b>{severity === "BLOCK" ? "阻断" : "疑点"}</b> {sentence}{" "}
          <span className="t3 f12">
            规则 {code}，{QUERY_STATE_WORDS[state]}
            {state === "open" && severity !== "BLOCK" && "；有误请更正，无误请说明"}
            {state === "confirmed_error" || severity === "BLOCK" ? "；请更正" : ""}
            {"　"}
            <a href={link} aria-label={`疑点记录 ${code}`}>
              疑点记录
            </a>
          </span>
        </Note>
      ))}
    </>
  );
}
