/** One cell of the entry form. Without scripts its buttons post the form; with them it computes as one types. */
import { useBeforeUnload } from "@remix-run/react";
import { useCallback } from "react";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Measure } from "#app/domain/measure.ts";
import { NO_PARTS, type ValueParts } from "#app/domain/measure-value.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import { readTyped, typedKey } from "#app/domain/typed-value.ts";
import { changeText } from "#app/domain/value-change.ts";
import { quantityText, valueText } from "#app/domain/value-text.ts";
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { faultsWhileTyping, type CellOutcome, type TypedCell } from "#app/forms/measure-typed-cell.ts";
import { MeasureDefinition } from "./indicator-definition.tsx";
import { MeasureBeside } from "./measure-beside.tsx";
import { MeasureConflict } from "./measure-conflict.tsx";
import type { EntryCell } from "./measure-entry-view.ts";
import { MeasureInputs } from "./measure-inputs.tsx";
import { MeasureQueries } from "./measure-queries.tsx";
import { MeasureSaveMark } from "./measure-save-mark.tsx";
import { MeasureStatus } from "./measure-status.tsx";
import { Note } from "#app/components/note.tsx";
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
  const { measure } = cell;
  const { key, label } = measure;
  const { typed, base, version, touched, type, outcome: last } = useMeasureCell(cell, echo, outcome);
  useWarningBeforeLeaving(touched);
  const sent = typedKey(typed);
  const told = last?.kind === "invalid" && last.sent === sent ? last.faults : {};
  const faults = { ...(touched && faultsWhileTyping(measure, halfYear, typed, today)), ...told };
  const { parts } = readTyped(measure, typed);
  const hasFigure = typed.status === "reported" || typed.status === "provisional";
  const mine = hasFigure ? valueText(measure, parts) : `${CELL_STATUS_WORDS[typed.status]}：${typed.note}`;
  return (
    <fieldset className="ent" id={`m-${key}`}>
      <legend className={named ? "ent-name" : "vh"}>
        {label}
        {measure.companion && <span className="tag">附表，附件3 不单列</span>}
      </legend>
      <input type="hidden" name={`${key}.version`} value={version} />
      <input type="hidden" name={`${key}.base`} value={base} />
      <MeasureBeside cell={cell} />
      <div className="ent-f">
        <div className="ent-in">
          <div className={hasFigure ? inputsClass(measure) : `${inputsClass(measure)} ent-off`}>
            <MeasureInputs
              measure={measure}
              typed={typed}
              faults={faults}
              onType={type}
              result={<Result cell={cell} parts={hasFigure && Object.keys(faults).length === 0 ? parts : NO_PARTS} />}
            />
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
        </div>
        <MeasureQueries queries={cell.queries} advice="有误请更正，无误请说明原因" />
        {last?.kind === "refused" && <Note kind="block">{last.sentence}</Note>}
        {last?.kind === "stale" && <MeasureConflict measureKey={key} label={label} mine={mine} theirs={last.theirs} />}
        <footer className="ent-foot">
          <details className="ent-def">
            <summary>口径、公式和目标</summary>
            <MeasureDefinition measure={measure} />
          </details>
          {cell.facts && (
            <a className="f12" href={cell.facts}>
              补充事实
            </a>
          )}
          <MeasureSaveMark saved={cell.saved} touched={touched} outcome={last} busy={busy} status={cell.status} />
          {version > 0 && (
            <details className="ent-clear">
              <summary>清空</summary>
              <button className="btn btn-s btn-d" name="clear" value={key} formAction={`#m-${key}`} disabled={busy}>
                确认清空这一格
              </button>
            </details>
          )}
          {last?.kind !== "stale" && (
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
          )}
        </footer>
      </div>
    </fieldset>
  );
}

/** The figure the parts make, and how it moved; nothing while a part cannot be. */
function Result({ cell: { measure, previous }, parts }: { cell: EntryCell; parts: ValueParts }) {
  const change = previous?.parts && measure.decimals !== null && changeText(measure, parts, previous.parts);
  return (
    <output className="ent-out">
      {measure.inputMode === "numerator_denominator" && <b>= {quantityText(measure, parts) || "—"}</b>}
      {change && <span className="t3">较上期 {change}</span>}
    </output>
  );
}

function inputsClass({ inputMode }: Measure): string {
  return inputMode === "list" ? "ent-wide" : "ent-ask";
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
