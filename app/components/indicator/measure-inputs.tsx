/** The inputs of one measure, by the way it is entered. */
import type { ReactNode } from "react";
import type { CellFaults } from "#app/forms/measure-typed-cell.ts";
import { FieldErrors } from "#app/forms/field.tsx";
import { shownUnit, type Measure } from "#app/domain/measure.ts";
import type { NumberPart, TypedValue } from "#app/domain/typed-value.ts";
import { partWord } from "#app/wording/values.ts";

export type InputsProps = {
  measure: Measure;
  typed: TypedValue;
  faults: CellFaults;
  onType: (change: Partial<TypedValue>) => void;
  /** The figure the inputs make, drawn after them. */
  result: ReactNode;
};

export function MeasureInputs(props: InputsProps) {
  const { measure, result } = props;
  const unit = shownUnit(measure);
  switch (measure.inputMode) {
    case "numerator_denominator":
      return (
        <div className="ent-row">
          <NumberInput {...props} part="numerator" />
          <span className="ent-op" aria-hidden="true">
            /
          </span>
          <NumberInput {...props} part="denominator" />
          {result}
        </div>
      );
    case "mean_with_n":
    case "score_with_n":
      return (
        <div className="ent-row">
          <NumberInput {...props} part="amount" unit={unit} />
          <NumberInput {...props} part="sample" />
          {result}
        </div>
      );
    case "count":
      return (
        <div className="ent-row">
          <NumberInput {...props} part="amount" unit={unit} />
          {result}
        </div>
      );
    case "grade":
      return (
        <div className="ent-row">
          <GradeInput {...props} />
          {result}
        </div>
      );
    case "boolean":
      return (
        <div className="ent-row">
          <YesInput {...props} />
          {result}
        </div>
      );
    case "list":
      return <ListInput {...props} />;
  }
}

/** Ids and the aria part of an input: what is wrong with it is said right below. */
function wired({ measure, faults }: InputsProps, part: keyof CellFaults) {
  const id = `${measure.key}-${part}`;
  const invalid = faults[part] !== undefined;
  return { id, "aria-invalid": invalid || undefined, "aria-describedby": invalid ? `${id}-error` : undefined };
}

function Fault({ measure, faults, part }: InputsProps & { part: keyof CellFaults }) {
  const sentence = faults[part];
  return <FieldErrors id={`${measure.key}-${part}-error`} errors={sentence === undefined ? [] : [sentence]} />;
}

function NumberInput({ part, unit = "", ...props }: InputsProps & { part: NumberPart; unit?: string }) {
  const { measure, typed, onType } = props;
  const whole = part !== "amount" || measure.inputMode === "count";
  const attributes = wired(props, part);
  return (
    <div className="fld ent-num">
      <label className="lb" htmlFor={attributes.id}>
        {partWord(part, measure.inputMode)}
      </label>
      <span className={unit === "" ? undefined : "in-u"}>
        <input
          className="in"
          name={`${measure.key}.${part}`}
          inputMode={whole ? "numeric" : "decimal"}
          autoComplete="off"
          maxLength={20}
          value={typed[part]}
          onChange={(event) => onType({ [part]: event.target.value })}
          {...attributes}
        />
        {unit !== "" && <u>{unit}</u>}
      </span>
      <Fault {...props} part={part} />
    </div>
  );
}

function GradeInput(props: InputsProps) {
  const { measure, typed, onType } = props;
  const attributes = wired(props, "amount");
  return (
    <div className="fld ent-num">
      <label className="lb" htmlFor={attributes.id}>
        {partWord("amount", measure.inputMode)}
      </label>
      <select
        className="in"
        name={`${measure.key}.amount`}
        value={typed.amount}
        onChange={(event) => onType({ amount: event.target.value })}
        {...attributes}
      >
        <option value="">请选择</option>
        {(measure.options ?? []).map(({ value, labelZh }) => (
          <option key={String(value)} value={String(value)}>
            {labelZh}
          </option>
        ))}
      </select>
      <Fault {...props} part="amount" />
    </div>
  );
}

const ANSWERS = [
  ["yes", "是"],
  ["no", "否"],
] as const;

function YesInput(props: InputsProps) {
  const { measure, typed, onType } = props;
  return (
    <div className="fld">
      <span className="lb">{partWord("yes", measure.inputMode)}</span>
      <div className="ent-choice" role="radiogroup" aria-label={measure.label}>
        {ANSWERS.map(([answer, word]) => (
          <label key={answer} className="ck">
            <input
              type="radio"
              name={`${measure.key}.yes`}
              value={answer}
              checked={typed.yes === answer}
              onChange={() => onType({ yes: answer })}
            />
            {word}
          </label>
        ))}
      </div>
      <Fault {...props} part="yes" />
    </div>
  );
}

function ListInput(props: InputsProps) {
  const { measure, typed, onType } = props;
  const options = (measure.options ?? []).map(({ value, labelZh }) => ({ value: String(value), labelZh }));
  const attributes = wired(props, "list");
  const tick = (value: string, ticked: boolean) =>
    onType({
      choices: options
        .map((option) => option.value)
        .filter((option) => (option === value ? ticked : typed.choices.includes(option))),
    });
  return (
    <div className="fld">
      {options.length > 0 && (
        <div className="ent-choice" role="group" aria-label={measure.label}>
          {options.map(({ value, labelZh }) => (
            <label key={value} className="ck">
              <input
                type="checkbox"
                name={`${measure.key}.choices`}
                value={value}
                checked={typed.choices.includes(value)}
                onChange={(event) => tick(value, event.target.checked)}
              />
              {labelZh}
            </label>
          ))}
        </div>
      )}
      <label className="lb" htmlFor={attributes.id}>
        {options.length > 0 ? "其他" : "清单"}
        <span className="hint">一行一个，或用顿号隔开</span>
      </label>
      <textarea
        className="in"
        rows={2}
        name={`${measure.key}.others`}
        value={typed.others}
        maxLength={1000}
        onChange={(event) => onType({ others: event.target.value })}
        {...attributes}
      />
      <Fault {...props} part="list" />
    </div>
  );
}
