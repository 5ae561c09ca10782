/** The one input of a grid cell. Without scripts it is an ordinary form field. */
import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { fieldAt, listText, type EntryColumn, type EntryField } from "#app/domain/entry-columns.ts";
import { shownUnit } from "#app/domain/measure.ts";
import type { TypedValue } from "#app/domain/typed-value.ts";
import type { CellFaults } from "#app/forms/measure-typed-cell.ts";
import { fieldWord } from "#app/wording/entry.ts";
import type { EntryCell } from "./entry-view.ts";

export type InputProps = {
  cell: EntryCell;
  typed: TypedValue;
  faults: CellFaults;
  column: EntryColumn;
  /** Where it stands in the grid, for the keys. */
  row: number;
  place: number;
  onType: (change: Partial<TypedValue>) => void;
};

export function EntryInput(props: InputProps) {
  const { cell, typed, column, onType } = props;
  const { measure } = cell;
  const field = fieldAt(measure.inputMode, column);
  if (!field) return null;
  switch (field) {
    case "status":
      return (
        <Choice {...props} field={field} value={typed.status} onChoose={(value) => onType({ status: value })}>
          {cell.statuses.map((status) => ({ value: status, word: CELL_STATUS_WORDS[status] }))}
        </Choice>
      );
    case "yes":
      return (
        <Choice {...props} field={field} value={typed.yes} onChoose={(value) => onType({ yes: value })}>
          {YES_OR_NO}
        </Choice>
      );
    case "amount":
      if (measure.inputMode !== "grade") return <Text {...props} field={field} />;
      return (
        <Choice {...props} field={field} value={typed.amount} onChoose={(value) => onType({ amount: value })}>
          {[
            { value: "", word: "请选" },
            ...(measure.options ?? []).map(({ value, labelZh }) => ({ value: String(value), word: labelZh })),
          ]}
        </Choice>
      );
    default:
      return <Text {...props} field={field} />;
  }
}

const YES_OR_NO = [
  { value: "", word: "请选" },
  { value: "yes", word: "是" },
  { value: "no", word: "否" },
] as const;

type FieldProps = InputProps & { field: EntryField };

/** What every input has: a name for people and one for the form, its place, and what is wrong with it. */
function wired({ cell: { measure }, faults, field, row, place, typed }: FieldProps) {
  const fault = faults[field];
  const isIdle = typed.status === "not_applicable" || typed.status === "not_traceable";
  return {
    name: `${measure.key}.${field === "list" ? "others" : field}`,
    "aria-label": `${measure.label} ${fieldWord(field, measure.inputMode)}`,
    "aria-invalid": fault !== undefined || undefined,
    "aria-describedby": fault === undefined ? undefined : `${measure.key}-${field}-error`,
    "data-row": row,
    "data-place": place,
    className: isIdle && field !== "status" && field !== "note" ? "in eg-idle" : "in",
  };
}

function Text(props: FieldProps) {
  const { cell, typed, field, onType } = props;
  const { measure, shared } = cell;
  const isNumber = field !== "note" && field !== "list";
  const listId = `${measure.key}-reasons`;
  const reasons = field === "note" && typed.status === "not_applicable" ? measure.naReasonHints : [];
  return (
    <>
      <input
        {...wired(props)}
        value={field === "list" ? listText(typed) : field === "note" ? typed.note : numberText(typed, field)}
        onChange={({ target: { value } }) =>
          onType(field === "list" ? { choices: [], others: value } : { [field]: value })
        }
        inputMode={isNumber ? "decimal" : undefined}
        maxLength={isNumber ? 40 : 1000}
        autoComplete="off"
        placeholder={placeholder(props)}
        list={reasons.length > 0 ? listId : undefined}
        title={field === "note" ? (shared ?? undefined) : undefined}
      />
      {reasons.length > 0 && (
        <datalist id={listId}>
          {reasons.map((reason) => (
            <option key={reason} value={reason} />
          ))}
        </datalist>
      )}
    </>
  );
}

function numberText(typed: TypedValue, field: EntryField): string {
  return field === "numerator" || field === "denominator" || field === "amount" || field === "sample"
    ? typed[field]
    : "";
}

function placeholder({ cell: { measure }, field, typed }: FieldProps): string | undefined {
  if (field === "note")
    return typed.status === "not_applicable" || typed.status === "not_traceable" ? "理由" : undefined;
  if (field === "list") return "用顿号隔开";
  const unit = field === "amount" ? shownUnit(measure) : "";
  return `${fieldWord(field, measure.inputMode)}${unit === "" ? "" : `（${unit}）`}`;
}

type ChoiceProps<Value extends string> = FieldProps & {
  value: Value;
  onChoose: (value: Value) => void;
  children: readonly { readonly value: Value; readonly word: string }[];
};

function Choice<Value extends string>({ value, onChoose, children, ...props }: ChoiceProps<Value>) {
  return (
    <select
      {...wired(props)}
      value={value}
      onChange={({ target }) => {
        const chosen = children.find((option) => option.value === target.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {children.map((option) => (
        <option key={option.value} value={option.value}>
          {option.word}
        </option>
      ))}
    </select>
  );
}
