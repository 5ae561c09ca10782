/** What a cell of the entry form holds between two answers of the server. */
import { useState } from "react";
import { typedKey, type TypedValue } from "#app/domain/typed-value.ts";
import type { CellOutcome, TypedCell } from "#app/forms/measure-typed-cell.ts";
import type { EntryCell } from "./measure-entry-view.ts";

export type CellState = Omit<TypedCell, "theirs"> & {
  readonly outcome: CellOutcome | undefined;
  readonly touched: boolean;
  readonly type: (change: Partial<TypedValue>) => void;
};

/**
 * Starts from what came back unsaved (`echo`), else from the database. A new outcome moves the base and the version;
 * what was typed after the form was sent stays as it is.
 */
export function useMeasureCell(
  cell: EntryCell,
  echo: TypedCell | undefined,
  outcome: CellOutcome | undefined,
): CellState {
  const [held, setHeld] = useState(() => ({
    typed: echo?.typed ?? cell.typed,
    base: echo?.base ?? typedKey(cell.typed),
    version: echo?.version ?? cell.version,
    outcome,
  }));
  if (outcome !== undefined && outcome !== held.outcome) {
    const settled = outcome.kind === "settled" && {
      typed: typedKey(held.typed) === outcome.sent ? outcome.typed : held.typed,
      base: typedKey(outcome.typed),
      version: outcome.version,
    };
    setHeld({ ...held, ...settled, outcome });
  }
  return {
    ...held,
    touched: typedKey(held.typed) !== held.base,
    type: (change) => setHeld((now) => ({ ...now, typed: { ...now.typed, ...change } })),
  };
}
