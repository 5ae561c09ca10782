/** One measure of the grid: its line, what is to be said of it, and its details. */
import { memo } from "react";
import { typedKey } from "#app/domain/typed-value.ts";
import { faultsWhileTyping, type CellFaults } from "#app/forms/measure-typed-cell.ts";
import { EntryDetails } from "./entry-details.tsx";
import { entryMessage } from "./entry-message.tsx";
import { COLUMN_IDS } from "./entry-table.ts";
import { GridCell, type EntryRowProps } from "./grid-cell.tsx";
import { isTouched } from "./held-cells.ts";

export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { cell, held, locked, open, dispatch, onDetails } = props;
  const { measure } = cell;
  const { key } = measure;
  const faults = faultsOf(props);
  const message = entryMessage({ cell, held, faults });
  const classes = [
    cell.leads && "eg-lead",
    isTouched(held) && "eg-new",
    cell.queries.some(({ severity }) => severity !== "NOTE") && "eg-q",
  ];
  return (
    <>
      <tr id={`m-${key}`} data-key={key} className={classes.filter(Boolean).join(" ")}>
        {COLUMN_IDS.map((id) => (
          <GridCell key={id} {...props} id={id} faults={faults} />
        ))}
      </tr>
      {message && (
        <tr className="eg-msg">
          <td colSpan={COLUMN_IDS.length}>{message}</td>
        </tr>
      )}
      {open && (
        <tr className="eg-msg">
          <td colSpan={COLUMN_IDS.length} id={`d-${key}`} tabIndex={-1} onKeyDown={closing(() => onDetails(key))}>
            <EntryDetails
              cell={cell}
              typed={held.typed}
              version={held.version}
              onType={(change) => dispatch({ kind: "typed", key, change })}
            />
          </td>
        </tr>
      )}
      {!locked && (
        <tr hidden>
          <td>
            <input type="hidden" name={`${key}.version`} value={held.version} />
            <input type="hidden" name={`${key}.base`} value={held.base} />
          </td>
        </tr>
      )}
    </>
  );
});

/** What the server said of exactly what stands there, and what one can tell while typing. */
function faultsOf({ cell: { measure }, held, halfYear, today }: EntryRowProps): CellFaults {
  const { outcome, typed } = held;
  const told = outcome?.kind === "invalid" && outcome.sent === typedKey(typed) ? outcome.faults : {};
  return { ...(isTouched(held) && faultsWhileTyping(measure, halfYear, typed, today)), ...told };
}

function closing(close: () => void) {
  return (event: React.KeyboardEvent) => {
    if (event.key !== "Escape" && !(event.key === "Enter" && event.ctrlKey)) return;
    event.preventDefault();
    close();
  };
}
