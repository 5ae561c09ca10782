/** One field = label, hint, control, error, wired for screen readers. Every form uses these and nothing else. */
import type { ReactNode } from "react";
import { Icon } from "../components/icon.tsx";

/** What a field component needs to know; a conform field is one. */
export type FieldFacts = {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  key?: string;
  errors?: readonly string[];
  initialValue?: string;
};
type FrameProps = { field: FieldFacts; label: string; hint?: string };

function FieldFrame({ field, label, hint, children }: FrameProps & { children: ReactNode }) {
  return (
    <div className="fld">
      <label className="lb" htmlFor={field.id}>
        {label}
        {hint && (
          <span className="hint" id={field.descriptionId}>
            {hint}
          </span>
        )}
      </label>
      {children}
      <FieldErrors id={field.errorId} errors={field.errors} />
    </div>
  );
}

/** Sentences under a control; empty when there is nothing to say. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  if (!errors || errors.length === 0) return null;
  return (
    <span className="err" id={id} role="alert">
      <Icon name="alarm" size="s" />
      <span>{errors.join(" ")}</span>
    </span>
  );
}

/**
 * The aria part of a control: what is wrong first, then the hint. A page that comes back with faults starts at the
 * first of them: without scripts it would start at its top, and the sentence may be far below.
 */
function described(field: FrameProps["field"], hint: string | undefined) {
  const invalid = (field.errors?.length ?? 0) > 0;
  const ids = [invalid && field.errorId, hint && field.descriptionId].filter(Boolean).join(" ");
  return {
    "aria-invalid": invalid || undefined,
    "aria-describedby": ids || undefined,
    autoFocus: invalid || undefined,
  };
}

type InputProps = {
  field: FieldFacts;
  label: string;
  hint?: string;
  type?: "text" | "password" | "date" | "number";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  readOnly?: boolean;
};

export function TextField({ field, label, hint, type = "text", ...rest }: InputProps) {
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        className="in"
        id={field.id}
        name={field.name}
        type={type}
        key={field.key}
        defaultValue={type === "password" ? undefined : field.initialValue}
        {...described(field, hint)}
        {...rest}
      />
    </FieldFrame>
  );
}

type TextAreaProps = {
  field: FieldFacts;
  label: string;
  hint?: string;
  rows?: number;
  placeholder?: string;
  readOnly?: boolean;
};

export function TextAreaField({ field, label, hint, rows = 3, ...rest }: TextAreaProps) {
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <textarea
        className="in"
        id={field.id}
        name={field.name}
        key={field.key}
        rows={rows}
        defaultValue={field.initialValue}
        {...described(field, hint)}
        {...rest}
      />
    </FieldFrame>
  );
}

type SelectProps = {
  field: FieldFacts;
  label: string;
  hint?: string;
  /** The words of the empty choice; without them there is none. */
  empty?: string;
  options: readonly { value: string; label: string }[];
  required?: boolean;
};

export function SelectField({ field, label, hint, empty, options, required }: SelectProps) {
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <select
        className="in"
        id={field.id}
        name={field.name}
        key={field.key}
        required={required}
        defaultValue={field.initialValue ?? ""}
        {...described(field, hint)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
