/** The held cells of the grid, and their way to the server: one save after the other for each cell. */
import { useBeforeUnload } from "@remix-run/react";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import { isEmptying, sortedList, typedKey } from "#app/domain/typed-value.ts";
import { faultsOnSaving, type SheetAnswer } from "#app/forms/measure-typed-cell.ts";
import { writeCells, type SheetVerb } from "#app/forms/write-cells.ts";
import type { EntryCell, SavedSheet } from "./entry-view.ts";
import { heldFrom, isTouched, isTyped, type HeldCells, type HeldEvent } from "./held-cells.ts";
import { heldStore } from "./held-store.ts";
import { saveQueue, type LeftCell, type SaveJob } from "./save-queue.ts";
import { typedEarly } from "./typed-early.ts";

export type HeldGrid = {
  /** As the server had them last. */
  readonly cells: readonly EntryCell[];
  readonly held: HeldCells;
  readonly dispatch: (event: HeldEvent) => void;
  /** Saves a changed cell, unless it is plainly not finished: then that is said at its inputs. */
  readonly commit: (key: string) => void;
  readonly commitAll: () => void;
  /** Does what a button asks for, whatever stands in the cell. */
  readonly send: (keys: readonly string[], verb: SheetVerb) => void;
};

type Sheet = {
  readonly asOpened: readonly EntryCell[];
  readonly halfYear: HalfYear;
  readonly today: CalendarDate;
  readonly saveUrl: string;
  readonly answer: SheetAnswer | undefined;
};

export function useHeldCells({ asOpened, halfYear, today, saveUrl, answer }: Sheet): HeldGrid {
  const [cells, setCells] = useState(asOpened);
  const [{ get, dispatch, subscribe }] = useState(() => heldStore(heldFrom(asOpened, answer)));
  const held = useSyncExternalStore(subscribe, get, get);
  const [early] = useState(typedEarly);
  useEffect(() => {
    for (const { key, change } of early) dispatch({ kind: "typed", key, change });
  }, [early, dispatch]);

  const perform = async ({ verb, cells: left }: SaveJob) => {
    const meant = [...left].flatMap(([key, content]) => {
      const cell = get().get(key);
      const isMeant = cell && (verb !== "save" || isTouched({ ...cell, ...content }));
      return isMeant ? [[key, { ...cell, ...content }] as const] : [];
    });
    if (meant.length === 0) return;
    const sent = meant.map(([key]) => key);
    dispatch({ kind: "sent", keys: sent });
    const outcome = await post(saveUrl, writeCells(new Map(meant), verb));
    if ("sentence" in outcome) {
      dispatch({ kind: "unanswered", keys: sent, sentence: outcome.sentence });
      return;
    }
    dispatch({ kind: "answered", outcomes: outcome.outcomes });
    // What others saved meanwhile shows where one has not typed.
    dispatch({ kind: "refreshed", cells: outcome.cells });
    setCells(outcome.cells);
  };
  const [putInLine] = useState(() => saveQueue(perform));
  const send = (keys: readonly string[], verb: SheetVerb) => {
    const left = keys.flatMap((key): [string, LeftCell][] => {
      const cell = get().get(key);
      return cell ? [[key, { typed: cell.typed, counted: cell.counted }]] : [];
    });
    void putInLine({ verb, cells: new Map(left) });
  };
  const ready = (key: string): boolean => {
    const measure = cells.find((cell) => cell.measure.key === key)?.measure;
    const before = get().get(key);
    if (!measure || !before) return false;
    const typed = sortedList(measure, before.typed);
    if (typedKey(typed) !== typedKey(before.typed)) dispatch({ kind: "typed", key, change: typed });
    const cell = { ...before, typed };
    if (!isTyped(cell)) return isTouched(cell);
    const isEmptied = isEmptying(measure, typed, cell.base) && cell.version > 0;
    const faults = isEmptied ? {} : faultsOnSaving(measure, halfYear, typed, today);
    if (Object.keys(faults).length === 0) return true;
    dispatch({ kind: "faulty", key, faults });
    return false;
  };

  const unsaved = [...held.values()].some((cell) => cell.saving || isTouched(cell));
  useBeforeUnload(
    useCallback(
      (event: BeforeUnloadEvent) => {
        if (!unsaved) return;
        event.preventDefault();
        // Browsers before Chromium 119 ask only then.
        event.returnValue = true;
      },
      [unsaved],
    ),
  );
  return {
    cells,
    held,
    dispatch,
    commit: (key) => {
      if (ready(key)) send([key], "save");
    },
    commitAll: () => send(cells.map(({ measure }) => measure.key).filter(ready), "save"),
    send,
  };
}

async function post(url: string, body: FormData): Promise<SavedSheet | { sentence: string }> {
  try {
    const answer = await fetch(url, { method: "POST", body });
    if (answer.ok) return (await answer.json()) as SavedSheet;
    if (answer.status === 401) return { sentence: "登录已过期，没有存上。请另开一页登录，再点“保存全部改动”。" };
    return { sentence: "服务器没有收下，没有存上。请稍后再点“保存全部改动”。" };
  } catch {
    return { sentence: "网络不通，没有存上。联网后再点“保存全部改动”。" };
  }
}
