import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import type { EnteredStatus } from "#app/domain/measure-value.ts";
import { GRADE_VERSION_FROM, NOT_GIVEN_REASON_MIN_LENGTH } from "#app/domain/value-checks.ts";
import { FieldErrors } from "#app/forms/field.tsx";
import type { InputsProps } from "./measure-inputs.tsx";

type Props = Omit<InputsProps, "result"> & {
  halfYear: string;
  statuses: readonly EnteredStatus[];
  hint: string | null;
};

/** What one says of the cell, and the reason or remark that goes with it. */
export function MeasureStatus({ measure, typed, faults, onType, halfYear, statuses, hint }: Props) {
  const noteId = `${measure.key}-note`;
  const hintId = `${noteId}-hint`;
  const listId = `${noteId}-reasons`;
  const withReasons = measure.naReasonHints.length > 0;
  return (
    <>
      <div className="fld">
        <span className="lb">填报情况</span>
        <div className="ent-choice" role="radiogroup" aria-label={`${measure.label}填报情况`}>
          {statuses.map((status) => (
            <label key={status} className="ck">
              <input
                type="radio"
                name={`${measure.key}.status`}
                value={status}
                checked={typed.status === status}
                onChange={() => onType({ status })}
              />
              {CELL_STATUS_WORDS[status]}
            </label>
          ))}
        </div>
        {hint && <span className="hint ent-hint">{hint}</span>}
        <FieldErrors id={`${measure.key}-status-error`} errors={faults.status === undefined ? [] : [faults.status]} />
      </div>
      <div className="fld ent-note">
        <label className="lb" htmlFor={noteId}>
          说明
          <span className="hint" id={hintId}>
            {noteHint(typed.status, measure.inputMode === "grade" && halfYear >= GRADE_VERSION_FROM)}
          </span>
        </label>
        <input
          className="in"
          id={noteId}
          name={`${measure.key}.note`}
          value={typed.note}
          maxLength={1000}
          autoComplete="off"
          list={withReasons ? listId : undefined}
          onChange={(event) => onType({ note: event.target.value })}
          aria-invalid={faults.note !== undefined || undefined}
          aria-describedby={faults.note === undefined ? hintId : `${noteId}-error ${hintId}`}
        />
        {withReasons && (
          <datalist id={listId}>
            {measure.naReasonHints.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
        )}
        <FieldErrors id={`${noteId}-error`} errors={faults.note === undefined ? [] : [faults.note]} />
      </div>
    </>
  );
}

function noteHint(status: EnteredStatus, needsVersion: boolean): string {
  if (status === "not_applicable" || status === "not_traceable") {
    return `写明理由，至少 ${NOT_GIVEN_REASON_MIN_LENGTH} 个字`;
  }
  return needsVersion ? "写明评价标准的版本" : "可写统计口径、数据来源";
}
