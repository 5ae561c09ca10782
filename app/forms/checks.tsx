/** A list of boxes, any of which may be ticked. */
import { FieldErrors, type FieldFacts } from "./field.tsx";

/** Of a field with several boxes. */
export type ListFacts = Pick<FieldFacts, "name" | "errorId" | "errors">;

type Props = {
  field: ListFacts;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
};

export function Checks({ field, label, hint, options, chosen }: Props) {
  const isWrong = (field.errors?.length ?? 0) > 0;
  return (
    <fieldset className="fld" aria-describedby={isWrong ? field.errorId : undefined}>
      <legend className="lb">
        {label}
        {hint && <span className="hint">{hint}</span>}
      </legend>
      <div className="fnd-checks">
        {options.map(({ value, label: words }) => (
          <label key={value}>
            <input type="checkbox" name={field.name} value={value} defaultChecked={chosen.includes(value)} />
            {words}
          </label>
        ))}
      </div>
      <FieldErrors id={field.errorId} errors={field.errors} />
    </fieldset>
  );
}
