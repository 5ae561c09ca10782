import type { CellFacts, TableFacts } from "./document-facts.ts";

/** More than these do not fit beside one another. */
const MANY_COLUMNS = 7;

/** A table of a paper; wide ones scroll in themselves. */
export function DocumentTable({ table, name = table.caption }: { table: TableFacts; name?: string }) {
  const { caption, widths, headRows, bodyRows, notes } = table;
  const isWide = widths.length > MANY_COLUMNS;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div className={isWide ? "doc-scroll wide" : "doc-scroll"} role="region" aria-label={name} tabIndex={0}>
        <table className={isWide ? "doc-t wide" : "doc-t"}>
          {caption && <caption>{caption}</caption>}
          <colgroup>
            {widths.map((width, index) => (
              <col key={index} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          {headRows.length > 0 && (
            <thead>
              {headRows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, index) => (
                    <Cell key={index} cell={cell} />
                  ))}
                </tr>
              ))}
            </thead>
          )}
          <tbody>
            {bodyRows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) => (
                  <Cell key={index} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p className="doc-note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

function Cell({ cell }: { cell: CellFacts }) {
  const { text, columns, rows, look, align, shaded, to, anchor } = cell;
  const Tag = look === "head" || look === "group" ? "th" : "td";
  const className = [align === "left" && "doc-l", look === "group" && "doc-g", shaded && "doc-s"]
    .filter(Boolean)
    .join(" ");
  return (
    <Tag
      className={className || undefined}
      id={anchor ?? undefined}
      colSpan={columns > 1 ? columns : undefined}
      rowSpan={rows > 1 ? rows : undefined}
    >
      {to === null ? text : <a href={to}>{text}</a>}
    </Tag>
  );
}
