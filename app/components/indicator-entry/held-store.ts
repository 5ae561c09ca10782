/** Keeps the held cells where both the drawing and the keys find the latest of them. */
import { heldAfter, type HeldCells, type HeldEvent } from "./held-cells.ts";

export type HeldStore = {
  readonly get: () => HeldCells;
  readonly dispatch: (event: HeldEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function heldStore(first: HeldCells): HeldStore {
  let held = first;
  const listeners = new Set<() => void>();
  return {
    get: () => held,
    dispatch(event) {
      held = heldAfter(held, event);
      for (const tell of listeners) tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
