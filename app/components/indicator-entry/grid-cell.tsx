/** The cells of a row, column by column. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { ENTRY_COLUMNS, fieldAt, type EntryColumn } from "#app/domain/entry-columns.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import type { CellFaults } from "#app/forms/measure-typed-cell.ts";
import { paths } from "#app/paths.ts";
import { fieldWord } from "#app/wording/entry.ts";
import { MeasureName, Previous, Result } from "./entry-cells.tsx";
import { EntryInput } from "./entry-inputs.tsx";
import { EntryMark } from "./entry-mark.tsx";
import type { ColumnId } from "./entry-table.ts";
import type { EntryCell } from "./entry-view.ts";
import type { HeldCell, HeldEvent } from "./held-cells.ts";

export type EntryRowProps = {
  cell: EntryCell;
  held: HeldCell;
  row: number;
  halfYear: HalfYear;
  today: CalendarDate;
  /** Nothing may be written in it; not what the server says now, but what it said when the page was opened. */
  locked: boolean;
  whole: boolean;
  open: boolean;
  dispatch: (event: HeldEvent) => void;
  onDetails: (key: string) => void;
};

export function GridCell({ id, faults, ...props }: EntryRowProps & { id: ColumnId; faults: CellFaults }) {
  const { cell, held, locked, whole, open, dispatch, onDetails } = props;
  const { key } = cell.measure;
  if (locked && LOCKED_COLUMNS.includes(id)) return id === "figure" ? <LockedCell cell={cell} /> : null;
  switch (id) {
    case "measure":
      return (
        <th scope="row">
          <MeasureName
            cell={cell}
            whole={whole}
            counted={held.counted}
            onTick={(counted) => dispatch({ kind: "ticked", key, counted })}
          />
        </th>
      );
    case "previous":
      return (
        <td className="eg-prev" data-label={cell.previous?.label ?? "上期"}>
          <Previous cell={cell} />
        </td>
      );
    case "result":
      return (
        <td className="eg-res" data-label={cell.measure.inputMode === "boolean" ? undefined : "结果"}>
          <Result cell={cell} held={held} faulty={Object.keys(faults).length > 0} />
        </td>
      );
    case "mark":
      return (
        <td className="eg-mark">
          <EntryMark cell={cell} held={held} />
          <a
            className="f12"
            href={paths.indicator(cell.no)}
            aria-expanded={open}
            aria-keyshortcuts="Control+Enter"
            aria-label={`详情：${cell.measure.label}`}
            onClick={(event) => {
              event.preventDefault();
              onDetails(key);
            }}
          >
            详情
          </a>
        </td>
      );
    default:
      return <InputCell {...props} column={id} faults={faults} />;
  }
}

/** The columns that one text takes the place of where nothing may be written. */
const LOCKED_COLUMNS: readonly ColumnId[] = ["figure", "base", "result", "status", "note"];

function LockedCell({ cell: { text, status } }: { cell: EntryCell }) {
  const nothing = status === "missing" ? <span className="bad b">缺报</span> : <span className="t3">未填</span>;
  return (
    <td className="eg-lock" colSpan={LOCKED_COLUMNS.length} data-label="本期">
      {text === "" ? nothing : text}
    </td>
  );
}

function InputCell({ column, faults, ...props }: EntryRowProps & { column: EntryColumn; faults: CellFaults }) {
  const { cell, held, row, dispatch } = props;
  const { measure } = cell;
  const field = fieldAt(measure.inputMode, column);
  // A list takes the place of both figures.
  if (measure.inputMode === "list" && column === "base") return null;
  const span = field === "list" ? 2 : undefined;
  if (!field) return <td className="eg-none" />;
  return (
    <td className={span ? "eg-in eg-wide" : "eg-in"} colSpan={span} data-label={fieldWord(field, measure.inputMode)}>
      <EntryInput
        cell={cell}
        typed={held.typed}
        faults={faults}
        column={column}
        row={row}
        place={ENTRY_COLUMNS.indexOf(column)}
        onType={(change) => dispatch({ kind: "typed", key: measure.key, change })}
      />
    </td>
  );
}
