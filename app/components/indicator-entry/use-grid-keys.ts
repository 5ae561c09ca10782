/** The keys of a spreadsheet on a table of inputs: Enter and arrows lead on, Escape takes back, Ctrl+Enter tells more. */
import { useRef, type FocusEvent, type KeyboardEvent } from "react";
import { placeAfter, type GridMove, type GridPlace, type GridShape } from "#app/domain/grid-moves.ts";

type GridInput = HTMLInputElement | HTMLSelectElement;

/** The input of the grid an event comes from, with its place. */
export function gridInput(target: EventTarget): { input: GridInput; place: GridPlace } | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
  const { row, place } = target.dataset;
  if (row === undefined || place === undefined) return null;
  return { input: target, place: { row: Number(row), column: Number(place) } };
}

type Options = {
  readonly shape: GridShape;
  /** Enter: the row is done. */
  readonly onEnter: (row: number) => void;
  readonly onDetails: (row: number) => void;
  /** Escape: the input has its former text again. */
  readonly onRestore: (place: GridPlace, text: string) => void;
  /** A digit or letter for a yes-or-no. */
  readonly onChoose: (place: GridPlace, letter: string) => boolean;
};

const ARROWS: Readonly<Record<string, GridMove>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export function useGridKeys({ shape, onEnter, onDetails, onRestore, onChoose }: Options) {
  // Nothing where the focus came before the scripts did.
  const before = useRef<string | null>(null);
  const go = (event: KeyboardEvent<HTMLElement>, from: GridPlace, move: GridMove) => {
    const to = placeAfter(shape, from, move);
    if (!to) return;
    event.preventDefault();
    focusPlace(event.currentTarget, to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = gridInput(event.target);
    // A word being written in Chinese needs these keys itself.
    if (!at || event.nativeEvent.isComposing) return;
    const { input, place } = at;
    if (event.key === "Enter") {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        onDetails(place.row);
        return;
      }
      onEnter(place.row);
      go(event, place, event.shiftKey ? "up" : "down");
    } else if (event.key === "Escape") {
      if (before.current !== null) onRestore(place, before.current);
    } else if (input instanceof HTMLSelectElement && onChoose(place, event.key)) {
      event.preventDefault();
    } else if (!event.altKey && !event.ctrlKey && !event.shiftKey && !event.metaKey) {
      const move = ARROWS[event.key];
      if (move && mayLeave(input, move)) go(event, place, move);
      // Arrows must never choose another answer in passing.
      else if (move && input instanceof HTMLSelectElement) event.preventDefault();
    }
  };
  const onFocus = (event: FocusEvent) => {
    const at = gridInput(event.target);
    if (!at) return;
    before.current = at.input.value;
    if (at.input instanceof HTMLInputElement) at.input.select();
  };
  return { onKeyDown, onFocus };
}

export function focusPlace(grid: HTMLElement, { row, column }: GridPlace): void {
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-place="${column}"]`)?.focus();
}

/** Left and right leave a text only from its end, or while all of it is selected as on arrival. */
function mayLeave(input: GridInput, move: GridMove): boolean {
  if (input instanceof HTMLSelectElement || move === "up" || move === "down") return true;
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (move === "left" ? 0 : value.length);
}
