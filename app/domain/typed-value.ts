/** A value as it stands in the inputs of the entry form: texts, until they are read. */
import type { InputMode, Measure } from "./measure.ts";
import { ENTERED_STATUSES, NO_PARTS, type EnteredStatus, type MeasureValue, type ValueParts } from "./measure-value.ts";

export type TypedValue = {
  readonly status: EnteredStatus;
  readonly numerator: string;
  readonly denominator: string;
  readonly amount: string;
  readonly sample: string;
  readonly yes: "" | "yes" | "no";
  /** Ticked options of a list. */
  readonly choices: readonly string[];
  /** Entries of a list in one's own words, one a line or set off by 、. */
  readonly others: string;
  readonly note: string;
};

export const NUMBER_PARTS = ["numerator", "denominator", "amount", "sample"] as const;
export type NumberPart = (typeof NUMBER_PARTS)[number];

/** The parts one fills in, by input mode; the others stay null whatever is sent. */
export const PARTS_OF_MODE = {
  numerator_denominator: ["numerator", "denominator"],
  mean_with_n: ["amount", "sample"],
  score_with_n: ["amount", "sample"],
  count: ["amount"],
  grade: ["amount"],
  boolean: ["yes"],
  list: ["list"],
} as const satisfies Record<InputMode, readonly (keyof ValueParts)[]>;

/** The parts that belong to the measure, all others null. */
export function ownParts(inputMode: InputMode, parts: ValueParts): ValueParts {
  const own: readonly string[] = PARTS_OF_MODE[inputMode];
  const kept = Object.entries(parts).filter(([part]) => own.includes(part));
  return { ...NO_PARTS, ...Object.fromEntries(kept) };
}

const NUMBER = /^-? ?(\d+|\d{1,3}([, ]\d{3})+)(\.\d+)?$/;

/** The number a text writes, full-width signs and thousands set off allowed; null when empty, undefined when it is none. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").replace(/[−–]/g, "-").trim();
  if (plain === "") return null;
  return NUMBER.test(plain) ? Number(plain.replace(/[, ]/g, "")) : undefined;
}

/** The distinct entries of a list text, in the order written. */
export function readList(text: string): string[] {
  const entries = text.split(/[\n\r、；;，,]/).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ""))];
}

export type ReadValue = {
  readonly parts: ValueParts;
  /** Parts whose text is no number, with the text. */
  readonly unreadable: Readonly<Partial<Record<NumberPart, string>>>;
};

/** What the inputs say. A list without an entry is no list. */
export function readTyped(measure: Pick<Measure, "inputMode">, typed: TypedValue): ReadValue {
  const unreadable: Partial<Record<NumberPart, string>> = {};
  const number = (part: NumberPart): number | null => {
    const read = readNumber(typed[part]);
    if (read === undefined) unreadable[part] = typed[part].trim();
    return read ?? null;
  };
  const list = [...new Set([...typed.choices, ...readList(typed.others)])];
  const parts = {
    numerator: number("numerator"),
    denominator: number("denominator"),
    amount: number("amount"),
    sample: number("sample"),
    yes: typed.yes === "" ? null : typed.yes === "yes",
    list: list.length === 0 ? null : list,
  };
  return { parts: ownParts(measure.inputMode, parts), unreadable };
}

/** The inputs that stand for a value; those of an empty cell offer `status`. */
export function typedOf(
  measure: Pick<Measure, "options">,
  value: (ValueParts & Pick<MeasureValue, "status" | "note">) | null | undefined,
  status: EnteredStatus,
): TypedValue {
  const { numerator, denominator, amount, sample, yes, list } = value ?? NO_PARTS;
  const options = (measure.options ?? []).map((option) => String(option.value));
  return {
    status: value?.status ?? status,
    numerator: numberText(numerator),
    denominator: numberText(denominator),
    amount: numberText(amount),
    sample: numberText(sample),
    yes: yes === null ? "" : yes ? "yes" : "no",
    choices: options.filter((option) => list?.includes(option)),
    others: (list ?? []).filter((entry) => !options.includes(entry)).join("\n"),
    note: value?.note ?? "",
  };
}

function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}

/** True when no figure is filled in. A status that needs none fills the cell. */
export function isEmptyTyped(measure: Pick<Measure, "inputMode">, typed: TypedValue): boolean {
  if (typed.status === "not_applicable" || typed.status === "not_traceable") return false;
  const { parts, unreadable } = readTyped(measure, typed);
  return Object.keys(unreadable).length === 0 && Object.values(parts).every((part) => part === null);
}

/**
 * True when saving such inputs is to empty the cell: no figure is left, and the note says nothing new. Who writes a note
 * beside emptied figures wants to say something, and is asked for the status it belongs to.
 * @param base what the inputs said when they were opened, as `typedKey`
 */
export function isEmptying(measure: Pick<Measure, "inputMode">, typed: TypedValue, base: string): boolean {
  const isOldNote = typed.note.trim() === "" || typed.note === typedFromKey(base)?.note;
  return isOldNote && isEmptyTyped(measure, typed);
}

/** One text for the content of the inputs: equal exactly when they say the same. */
export function typedKey(typed: TypedValue): string {
  const { status, numerator, denominator, amount, sample, yes, choices, others, note } = typed;
  return JSON.stringify([status, numerator, denominator, amount, sample, yes, choices, others, note]);
}

/** The same value with the entries of its list sorted into choices and others, as `typedOf` has them. */
export function sortedList(measure: Pick<Measure, "inputMode" | "options">, typed: TypedValue): TypedValue {
  if (measure.inputMode !== "list") return typed;
  const { list } = readTyped(measure, typed).parts;
  const { choices, others } = typedOf(measure, { ...NO_PARTS, list, status: typed.status, note: "" }, typed.status);
  return { ...typed, choices, others };
}

/** The content that stands behind a `typedKey`; null when the text is none. */
export function typedFromKey(key: string): TypedValue | null {
  const read: unknown = readJson(key);
  if (!Array.isArray(read) || read.length !== 9) return null;
  const [status, numerator, denominator, amount, sample, yes, choices, others, note] = read as unknown[];
  const texts = [numerator, denominator, amount, sample, others, note];
  const known = ENTERED_STATUSES.find((one) => one === status);
  const answer = (["", "yes", "no"] as const).find((one) => one === yes);
  if (!known || answer === undefined || !texts.every(isText) || !Array.isArray(choices) || !choices.every(isText))
    return null;
  const [n = "", d = "", a = "", s = "", o = "", w = ""] = texts;
  return {
    status: known,
    numerator: n,
    denominator: d,
    amount: a,
    sample: s,
    yes: answer,
    choices,
    others: o,
    note: w,
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
