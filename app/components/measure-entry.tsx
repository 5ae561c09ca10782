/** One cell of the entry form. Without scripts its buttons post the form; with them it computes as one types. */
import { useBeforeUnload } from "@remix-run/react";
import { useCallback } from "react";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { HalfYear } from "../domain/plan.ts";
import { readTyped, typedKey } from "../domain/typed-value.ts";
import { changeText } from "../domain/value-change.ts";
import { quantityText, valueText } from "../domain/value-text.ts";
import { CELL_STATUS_WORDS } from "../domain/cell-text.ts";
import { faultsWhileTyping, type CellOutcome, type TypedCell } from "../forms/measure-typed-cell.ts";
import { MeasureDefinition } from "./indicator-definition.tsx";
import { MeasureBeside } from "./measure-beside.tsx";
import { MeasureConflict } from "./measure-conflict.tsx";
import type { EntryCell } from "./measure-entry-view.ts";
import { MeasureInputs } from "./measure-inputs.tsx";
import { MeasureSaveMark } from "./measure-save-mark.tsx";
import { MeasureStatus } from "./measure-status.tsx";
import { Note } from "./note.tsx";
import { useMeasureCell } from "./use-measure-cell.ts";

type Props = {
  cell: EntryCell;
  /** Several cells share the indicator: each says its own name. */
  named: boolean;
  halfYear: HalfYear;
  today: CalendarDate;
  echo: TypedCell | undefined;
  outcome: CellOutcome | undefined;
  busy: boolean;
};

export function MeasureEntry({ cell, named, halfYear, today, echo, outcome, busy }: Props) {
  const { measure, previous } = cell;
  const { key, label } = measure;
  const { typed, base, version, touched, type, outcome: last } = useMeasureCell(cell, echo, outcome);
  useWarningBeforeLeaving(touched);
  const sent = typedKey(typed);
  const told = last?.kind === "invalid" && last.sent === sent ? last.faults : {};
  const faults = { ...(touched && faultsWhileTyping(measure, halfYear, typed, today)), ...told };
  const { parts } = readTyped(measure, typed);
  const hasFigure = typed.status === "reported" || typed.status === "provisional";
  const change = previous?.parts && changeText(measure, parts, previous.parts);
  const mine = hasFigure ? valueText(measure, parts) : `${CELL_STATUS_WORDS[typed.status]}：${typed.note}`;
  const result = (
    <output className="me-out">
      {measure.inputMode === "numerator_denominator" && (
        <b>= {faults.numerator || faults.denominator ? "—" : quantityText(measure, parts) || "—"}</b>
      )}
      {hasFigure && change && <span className="t3">较上期 {change}</span>}
    </output>
  );
  return (
    <fieldset className="me" id={`m-${key}`}>
      <legend className={named ? "me-name" : "vh"}>
        {label}
        {measure.companion && <span className="tag">附表，附件3 不单列</span>}
      </legend>
      <input type="hidden" name={`${key}.version`} value={version} />
      <input type="hidden" name={`${key}.base`} value={base} />
      <MeasureBeside cell={cell} />
      <div className="me-f">
        <div className={hasFigure ? undefined : "me-off"}>
          <MeasureInputs measure={measure} typed={typed} faults={faults} onType={type} result={result} />
        </div>
        <MeasureStatus
          measure={measure}
          typed={typed}
          faults={faults}
          onType={type}
          halfYear={halfYear.id}
          statuses={cell.statuses}
          hint={cell.statusHint}
        />
        {cell.queries.map((query) => (
          <Note key={query.code} kind={query.note ? "info" : "query"}>
            <b>{query.note ? "提示" : "疑点"}</b> {query.sentence}{" "}
            <span className="t3">{query.note ? query.code : `${query.code}，核对后在说明里写清原因`}</span>
          </Note>
        ))}
        {last?.kind === "refused" && <Note kind="block">{last.sentence}</Note>}
        {last?.kind === "stale" && <MeasureConflict measureKey={key} label={label} mine={mine} theirs={last.theirs} />}
        <footer className="me-foot">
          <MeasureSaveMark saved={cell.saved} touched={touched} outcome={last} busy={busy} status={cell.status} />
          {version > 0 && (
            <details className="me-clear">
              <summary>清空</summary>
              <button className="btn btn-s btn-d" name="clear" value={key} formAction={`#m-${key}`} disabled={busy}>
                确认清空这一格
              </button>
            </details>
          )}
          <button
            className="btn"
            name="save"
            value={key}
            formAction={`#m-${key}`}
            aria-label={`保存：${label}`}
            disabled={busy}
          >
            保存
          </button>
        </footer>
        <details className="off me-def">
          <summary>口径、公式和目标</summary>
          <MeasureDefinition measure={measure} />
        </details>
      </div>
    </fieldset>
  );
}

/** Leaving the page with something unsaved asks first. */
function useWarningBeforeLeaving(unsaved: boolean): void {
  useBeforeUnload(
    useCallback(
      (event: BeforeUnloadEvent) => {
        if (unsaved) event.preventDefault();
      },
      [unsaved],
    ),
  );
}
