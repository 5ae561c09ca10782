/** The columns of the entry grid, and what a measure keeps in each of them. */
import type { InputMode } from "./measure.ts";
import type { TypedValue } from "./typed-value.ts";

/** 数值 · 基数 · 填报情况 · 说明, from left to right. */
export const ENTRY_COLUMNS = ["figure", "base", "status", "note"] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** The input a column holds for a measure; a list is typed as one text. */
export type EntryField = "numerator" | "denominator" | "amount" | "sample" | "yes" | "list" | "status" | "note";

const FIGURE_FIELDS: Record<InputMode, readonly [EntryField, EntryField | null]> = {
  numerator_denominator: ["numerator", "denominator"],
  mean_with_n: ["amount", "sample"],
  score_with_n: ["amount", "sample"],
  count: ["amount", null],
  grade: ["amount", null],
  boolean: ["yes", null],
  list: ["list", null],
};

/** The input that stands in `column`; null where the measure has none. */
export function fieldAt(inputMode: InputMode, column: EntryColumn): EntryField | null {
  if (column === "status" || column === "note") return column;
  const [figure, base] = FIGURE_FIELDS[inputMode];
  return column === "figure" ? figure : base;
}

/** All entries of a list as one text: 「肺癌、胃癌」. */
export function listText({ choices, others }: Pick<TypedValue, "choices" | "others">): string {
  return [...choices, ...(others === "" ? [] : [others])].join("、");
}
