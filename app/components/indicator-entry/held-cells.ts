/** What the entry grid holds between two answers of the server: pure, so that it can be tested without a browser. */
import { typedKey, type TypedValue } from "#app/domain/typed-value.ts";
import type { CellFaults, CellOutcome, TypedCell } from "#app/forms/measure-typed-cell.ts";
import type { EntryCell } from "./entry-view.ts";

export type HeldCell = Omit<TypedCell, "theirs"> & {
  readonly outcome: CellOutcome | undefined;
  /** On its way to the server. */
  readonly saving: boolean;
};
export type HeldCells = ReadonlyMap<string, HeldCell>;

export type HeldEvent =
  | { readonly kind: "typed"; readonly key: string; readonly change: Partial<TypedValue> }
  /** A paste, or its undoing. */
  | { readonly kind: "replaced"; readonly values: ReadonlyMap<string, TypedValue> }
  | { readonly kind: "ticked"; readonly key: string; readonly counted: number | null }
  | { readonly kind: "faulty"; readonly key: string; readonly faults: CellFaults }
  | { readonly kind: "sent"; readonly keys: readonly string[] }
  | { readonly kind: "answered"; readonly outcomes: Readonly<Record<string, CellOutcome>> }
  /** The page was read again. */
  | { readonly kind: "refreshed"; readonly cells: readonly EntryCell[] }
  | { readonly kind: "unanswered"; readonly keys: readonly string[]; readonly sentence: string };

/** What came back unsaved, else what is stored. */
export function heldFrom(
  cells: readonly EntryCell[],
  answer: { echo: Readonly<Record<string, TypedCell>>; outcomes: Readonly<Record<string, CellOutcome>> } | undefined,
): HeldCells {
  return new Map(
    cells.map(({ measure: { key }, typed, version }): [string, HeldCell] => {
      const echoed = answer?.echo[key] ?? { typed, base: typedKey(typed), version, counted: null };
      const { typed: kept, base, version: seen, counted } = echoed;
      return [key, { typed: kept, base, version: seen, counted, outcome: answer?.outcomes[key], saving: false }];
    }),
  );
}

/** True while what is typed differs from what the server is known to have. */
export function isTouched(cell: Pick<HeldCell, "typed" | "base" | "counted">): boolean {
  return cell.counted !== null || isTyped(cell);
}

/** True while another value is typed than the server is known to have. */
export function isTyped({ typed, base }: Pick<HeldCell, "typed" | "base">): boolean {
  return typedKey(typed) !== base;
}

export function heldAfter(held: HeldCells, event: HeldEvent): HeldCells {
  const next = new Map(held);
  const change = (key: string, how: (cell: HeldCell) => Partial<HeldCell>) => {
    const cell = held.get(key);
    if (cell) next.set(key, { ...cell, ...how(cell) });
  };
  switch (event.kind) {
    case "typed":
      change(event.key, ({ typed }) => ({ typed: { ...typed, ...event.change } }));
      break;
    case "replaced":
      for (const [key, typed] of event.values) change(key, () => ({ typed }));
      break;
    case "ticked":
      change(event.key, () => ({ counted: event.counted }));
      break;
    case "faulty":
      change(event.key, ({ typed }) => ({
        outcome: { kind: "invalid", sent: typedKey(typed), faults: event.faults },
      }));
      break;
    case "sent":
      for (const key of event.keys) change(key, () => ({ saving: true }));
      break;
    case "answered":
      for (const [key, outcome] of Object.entries(event.outcomes)) change(key, (cell) => settled(cell, outcome));
      break;
    case "refreshed":
      for (const { measure, typed, version } of event.cells)
        change(measure.key, (cell) =>
          isTouched(cell) || cell.saving
            ? {}
            : {
                typed,
                base: typedKey(typed),
                version,
                outcome: cell.outcome?.kind === "stale" ? undefined : cell.outcome,
              },
        );
      break;
    case "unanswered":
      for (const key of event.keys)
        change(key, ({ typed }) => ({
          saving: false,
          outcome: { kind: "refused", sent: typedKey(typed), sentence: event.sentence },
        }));
  }
  return next;
}

/** A settled cell has a new base and version; what was typed after it was sent stays typed. */
function settled(cell: HeldCell, outcome: CellOutcome): Partial<HeldCell> {
  if (outcome.kind !== "settled") return { outcome, saving: false };
  return {
    outcome,
    saving: false,
    typed: typedKey(cell.typed) === outcome.sent ? outcome.typed : cell.typed,
    base: typedKey(outcome.typed),
    version: outcome.version,
    counted: null,
  };
}
