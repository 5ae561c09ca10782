/** A block of cells pasted from Excel or WPS into the entry grid: what it fills, and what finds no place or sense. */
import { ENTRY_COLUMNS, fieldAt, type EntryColumn, type EntryField } from "./entry-columns.ts";
import type { Measure } from "./measure.ts";
import type { EnteredStatus } from "./measure-value.ts";
import { parseFigure, saysNotGiven, saysNothing, type CellTextFault, type Statement } from "./parse-figure.ts";
import { readNumber, sortedList, typedKey, typedOf, type TypedValue } from "./typed-value.ts";

export type PasteRow = {
  readonly measure: Measure;
  /** The list behind a yes or a count, which a text such as 「是（2 类：…）」 fills along with it. */
  readonly companion: Measure | undefined;
  readonly statuses: readonly EnteredStatus[];
  readonly locked: boolean;
  readonly typed: TypedValue;
};

/** The words live in `app/wording/entry.ts`. */
export type PasteFaultCode =
  | "row-locked"
  | "below-table"
  | "beyond-table"
  | "no-such-input"
  | "not-a-number"
  | "not-an-answer"
  | "status-unknown"
  | "status-not-offered"
  | "too-long"
  | "cell-text";

export type PasteFault = {
  readonly code: PasteFaultCode;
  /** The measure of the row; null for what lies below the table. */
  readonly measure: Measure | null;
  readonly field: EntryField | null;
  readonly text: string;
  /** Why the text of a figure makes no sense, for `cell-text`. */
  readonly cause: CellTextFault | null;
};

export type PastedBlock = {
  /** The rows as they are to read, by measure; only those that change. */
  readonly changes: ReadonlyMap<string, TypedValue>;
  /** Cells of the block that were taken over. */
  readonly filled: number;
  readonly faults: readonly PasteFault[];
};

/** As much as an input takes. */
const MAX_TEXT = 1000;
const MAX_NUMBER = 40;
const STATUS_OF_WORD: Readonly<Record<string, EnteredStatus>> = {
  已报: "reported",
  暂报: "provisional",
  不适用: "not_applicable",
  无法追溯: "not_traceable",
};
const YES = new Set(["是", "√", "✓", "1", "y", "yes", "有"]);
const NO = new Set(["否", "×", "✗", "0", "n", "no", "无"]);

/**
 * Lays `block` over the grid with its first cell at `row` and `column`. Blank cells, and words for one such as 缺报, leave what
 * stands there. A figure
 * may come whole, as papers print it: 「81.25%（1300/1600）」 fills both parts.
 */
export function pasteBlock(
  rows: readonly PasteRow[],
  block: readonly (readonly string[])[],
  row: number,
  column: EntryColumn,
): PastedBlock {
  const changed = new Map<string, TypedValue>();
  const faults: PasteFault[] = [];
  const first = ENTRY_COLUMNS.indexOf(column);
  let filled = 0;
  block.forEach((line, down) => {
    const target = rows[row + down];
    line.forEach((cell, right) => {
      const text = cell.trim();
      if (saysNothing(text)) return;
      const outcome = laid(target, ENTRY_COLUMNS[first + right], text, changed);
      if (outcome === null) filled += 1;
      else faults.push({ cause: null, field: null, text, measure: target?.measure ?? null, ...outcome });
    });
  });
  const changes = [...changed].filter(([key, typed]) => {
    const before = rows.find(({ measure }) => measure.key === key)?.typed;
    return before !== undefined && typedKey(before) !== typedKey(typed);
  });
  return { changes: new Map(changes), filled, faults };

  function laid(target: PasteRow | undefined, at: EntryColumn | undefined, text: string, into: typeof changed) {
    if (!target) return { code: "below-table" as const };
    if (!at) return { code: "beyond-table" as const };
    if (target.locked) return { code: "row-locked" as const };
    const { measure } = target;
    const field = fieldAt(measure.inputMode, at);
    if (!field) return { code: "no-such-input" as const };
    if (text.length > MAX_TEXT) return { field, code: "too-long" as const };
    const typed = into.get(measure.key) ?? target.typed;
    const read =
      field === "status" || field === "note" ? readWords(target, field, text) : readPart(target, field, text);
    if ("code" in read) return { field, ...read };
    if (read.whole) {
      for (const statement of read.whole) takeStatement(statement, into);
      return null;
    }
    into.set(measure.key, { ...typed, ...read.change });
    return null;
  }

  function takeStatement(statement: Statement, into: typeof changed) {
    const target = rows.find(({ measure }) => measure.key === statement.measureKey);
    if (!target || target.locked || statement.listed !== null) return;
    const { measure } = target;
    const typed = into.get(measure.key) ?? target.typed;
    const note = statement.note ?? typed.note;
    into.set(measure.key, typedOf(measure, { ...statement.parts, status: statement.status, note }, typed.status));
  }
}

type Read =
  | { readonly change: Partial<TypedValue>; readonly whole: null }
  | { readonly whole: readonly Statement[] }
  | { readonly code: PasteFaultCode; readonly cause?: CellTextFault };

function readWords({ statuses }: PasteRow, field: "status" | "note", text: string): Read {
  if (field === "note") {
    return { change: { note: text.replace(/\s*\n\s*/g, " ") }, whole: null };
  }
  const status = STATUS_OF_WORD[text];
  if (!status) return { code: "status-unknown" };
  return statuses.includes(status) ? { change: { status }, whole: null } : { code: "status-not-offered" };
}

function readPart(row: PasteRow, field: Exclude<EntryField, "status" | "note">, text: string): Read {
  const plain = plainPart(row, field, text);
  if (plain) return { change: plain, whole: null };
  // Only the first column stands for the figure as a whole.
  if (field === "denominator" || field === "sample") return { code: "not-a-number" };
  const { statements, faults } = parseFigure(row.measure, row.companion, text);
  const [cause] = faults;
  if (cause?.code === "unreadable") return { code: field === "yes" ? "not-an-answer" : "not-a-number" };
  if (cause) return { code: "cell-text", cause };
  if (!statements.every(({ status }) => row.statuses.includes(status))) return { code: "status-not-offered" };
  return { whole: statements };
}

function plainPart({ measure, typed }: PasteRow, field: EntryField, text: string): Partial<TypedValue> | null {
  if (field === "yes") {
    const answer = text.normalize("NFKC").toLowerCase();
    if (YES.has(answer)) return { yes: "yes" };
    return NO.has(answer) ? { yes: "no" } : null;
  }
  if (field === "list") {
    if (saysNotGiven(text)) return null;
    const { choices, others } = sortedList(measure, { ...typed, choices: [], others: text });
    return { choices, others };
  }
  return text.length <= MAX_NUMBER && typeof readNumber(text) === "number" ? { [field]: text } : null;
}
