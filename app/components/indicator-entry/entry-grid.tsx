/** The entry grid: one form, a row a measure. Without scripts it is a plain form with one button. */
import { flexRender } from "@tanstack/react-table";
import { Fragment, useCallback, useRef, useState, type FocusEvent, type FormEvent } from "react";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { ENTRY_COLUMNS, fieldAt } from "#app/domain/entry-columns.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import type { SheetAnswer } from "#app/forms/measure-typed-cell.ts";
import { ALL_CELLS, SHEET_VERBS } from "#app/forms/write-cells.ts";
import { EntryBar } from "./entry-bar.tsx";
import { EntryRow } from "./entry-row.tsx";
import { ShownChoice } from "./shown-choice.tsx";
import { COLUMN_IDS, useEntryTable, type Shown } from "./entry-table.ts";
import type { EntryCell } from "./entry-view.ts";
import { PasteNote } from "./paste-note.tsx";
import { focusPlace, useGridKeys } from "./use-grid-keys.ts";
import { useHeldCells } from "./use-held-cells.ts";
import { usePaste } from "./use-paste.ts";

type Props = {
  /** As they stood when the page was opened. */
  cells: readonly EntryCell[];
  halfYear: HalfYear;
  today: CalendarDate;
  /** Where scripts save; the form itself posts to the page. */
  saveUrl: string;
  /** The answer to a post that was made without scripts. */
  answer: SheetAnswer | undefined;
  /** The whole of annex 3: rows say their department and stand under their dimension. */
  whole: boolean;
  first: Shown;
};

export function EntryGrid({ cells: asOpened, halfYear, today, saveUrl, answer, whole, first }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const sheet = { asOpened, halfYear, today, saveUrl, answer };
  const { cells, held, dispatch, commit, commitAll, send } = useHeldCells(sheet);
  const { table, shown, show } = useEntryTable(cells, first);
  // Decided once: when the window closes while one types, the lock is told but what was typed stays.
  const [writable] = useState(() => writableKeys(asOpened, answer));
  const [opened, setOpened] = useState<string | null>(null);
  const rows = table.getRowModel().rows.map(({ original }) => original);
  const keyAt = (row: number) => rows[row]?.measure.key ?? "";
  const onDetails = useCallback((key: string) => setOpened((now) => (now === key ? null : key)), []);
  const paste = usePaste(
    rows.flatMap((cell) => {
      const typed = held.get(cell.measure.key)?.typed;
      const { measure, no, statuses } = cell;
      const locked = !writable.has(measure.key);
      const companion = rows.find((one) => one.no === no && one.measure.companion)?.measure;
      return typed ? [{ measure, companion: measure.companion ? undefined : companion, statuses, locked, typed }] : [];
    }),
    (values) => dispatch({ kind: "replaced", values }),
  );
  // A pasted row is not saved in passing: undoing the paste takes back all of it.
  const leave = (key: string) => {
    if (!paste.isStaged(key)) commit(key);
  };
  const keys = useGridKeys({
    shape: rows.map(({ measure }) =>
      !writable.has(measure.key)
        ? []
        : ENTRY_COLUMNS.flatMap((column, place) => (fieldAt(measure.inputMode, column) ? [place] : [])),
    ),
    onEnter: (row) => leave(keyAt(row)),
    onDetails: (row) => onDetails(keyAt(row)),
    onRestore: ({ row, column }, text) => {
      const [measure, at] = [rows[row]?.measure, ENTRY_COLUMNS[column]];
      const field = measure && at && fieldAt(measure.inputMode, at);
      if (!measure || !field) return;
      const change = field === "list" ? { choices: [], others: text } : { [field]: text };
      dispatch({ kind: "typed", key: measure.key, change });
    },
    onChoose: ({ row, column }, letter) => {
      const measure = rows[row]?.measure;
      const yes = ANSWERS[letter.toLowerCase()];
      if (measure?.inputMode !== "boolean" || ENTRY_COLUMNS[column] !== "figure" || yes === undefined) return false;
      dispatch({ kind: "typed", key: measure.key, change: { yes } });
      return true;
    },
  });
  const onBlur = ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
    const left = target.closest<HTMLElement>("tr[data-key]");
    if (left && !left.contains(relatedTarget)) leave(left.dataset.key ?? "");
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    const verb = SHEET_VERBS.find((one) => one === submitter.name);
    if (verb && submitter.value !== ALL_CELLS) send([submitter.value], verb);
    else {
      paste.release();
      commitAll();
    }
  };
  const undo = () => {
    paste.undo();
    if (grid.current) focusPlace(grid.current, { row: 0, column: 0 });
  };
  return (
    <form method="post" onSubmit={onSubmit} noValidate autoComplete="off" className="eg-form">
      {/* The Enter key presses the first button of a form. */}
      <button className="vh" name="save" value="all" tabIndex={-1} aria-hidden="true">
        保存全部
      </button>
      <ShownChoice cells={cells} shown={shown} onShow={show} writable={writable.size > 0} />
      {paste.pasted && <PasteNote pasted={paste.pasted} onUndo={undo} onDismiss={paste.dismiss} />}
      <div className="tw eg-w">
        <table className="tbl eg" ref={grid} {...keys} onBlur={onBlur} onPaste={paste.onPaste}>
          <thead>
            <tr>
              {table.getFlatHeaders().map((header) => (
                <th key={header.id} scope="col" className={`eg-${header.id}`}>
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cell, row) => {
              const one = held.get(cell.measure.key);
              if (!one) return null;
              return (
                <Fragment key={cell.measure.key}>
                  {whole && rows[row - 1]?.dimension !== cell.dimension && (
                    <tr className="grp">
                      <th colSpan={COLUMN_IDS.length} scope="rowgroup">
                        {cell.dimension}
                      </th>
                    </tr>
                  )}
                  <EntryRow
                    {...{ cell, row, halfYear, today, whole, dispatch, onDetails }}
                    held={one}
                    locked={!writable.has(cell.measure.key)}
                    open={opened === cell.measure.key}
                  />
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {writable.size > 0 && <EntryBar cells={cells} held={held} />}
    </form>
  );
}

function writableKeys(cells: readonly EntryCell[], answer: SheetAnswer | undefined): ReadonlySet<string> {
  const open = cells.filter(({ locked }) => !locked).map(({ measure }) => measure.key);
  return new Set([...open, ...Object.keys(answer?.outcomes ?? {})]);
}

/** Letters that answer a yes-or-no. */
const ANSWERS: Readonly<Record<string, "yes" | "no" | "">> = { "1": "yes", y: "yes", "0": "no", n: "no", delete: "" };
