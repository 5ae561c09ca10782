import type { ReactNode } from "react";

export type HalfYearGroup<Line> = { id: string; label: string; lines: readonly Line[] };

type Props<Line> = {
  groups: readonly HalfYearGroup<Line>[];
  /** Columns of the table they stand in. */
  columns: number;
  row: (line: Line) => ReactNode;
};

/** Rows of a table under the half-year they belong to. */
export function HalfYearRows<Line>({ groups, columns, row }: Props<Line>) {
  return groups.map(({ id, label, lines }) => (
    <tbody key={id}>
      <tr className="grp">
        <th colSpan={columns} scope="rowgroup">
          {label}
        </th>
      </tr>
      {lines.map(row)}
    </tbody>
  ));
}
