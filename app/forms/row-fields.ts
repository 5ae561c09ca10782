/** The field names of one row in the report form, and what stands in them. */
import type { RowContent } from "../domain/report-row.ts";
import type { FieldFacts } from "./field.tsx";

export const ROW_FIELD_NAMES = ["progress", "difficulties", "percent", "selfRating", "evidence"] as const;
export type RowFieldName = (typeof ROW_FIELD_NAMES)[number];
/** The row as typed, before anything is read from it. */
export type TypedRow = Record<RowFieldName, string>;

export function typedFrom(content: RowContent): TypedRow {
  const { progress, difficulties, percent, selfRating, evidence } = content;
  return { progress, difficulties, percent: percent?.toString() ?? "", selfRating: selfRating ?? "", evidence };
}

/** `index` is the row's place in the form, which is how the server reads rows back. */
export function rowField(index: number, taskNo: number, name: RowFieldName, value: string, error?: string): FieldFacts {
  const id = `t${taskNo}-${name}`;
  return {
    id,
    name: `rows[${index}].${name}`,
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    initialValue: value,
    errors: error ? [error] : undefined,
  };
}
