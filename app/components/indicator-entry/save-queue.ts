/** Saves one after the other: an answer tells how the whole grid stands, and an earlier one must not undo a later. */
import type { TypedValue } from "#app/domain/typed-value.ts";
import type { SheetVerb } from "#app/forms/write-cells.ts";

/** What stood in a cell when one left it; what is typed meanwhile is another save. */
export type LeftCell = { readonly typed: TypedValue; readonly counted: number | null };
export type SaveJob = { readonly verb: SheetVerb; readonly cells: ReadonlyMap<string, LeftCell> };

/** Returns what puts a job in line. Cells left while a save is on its way go together in the next one. */
export function saveQueue(perform: (job: SaveJob) => Promise<void>): (job: SaveJob) => Promise<void> {
  const waiting: SaveJob[] = [];
  let isBusy = false;
  return async (job) => {
    const last = waiting.at(-1);
    if (last?.verb === "save" && job.verb === "save") {
      waiting[waiting.length - 1] = { verb: "save", cells: new Map([...last.cells, ...job.cells]) };
    } else waiting.push(job);
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await perform(next);
    isBusy = false;
  };
}
