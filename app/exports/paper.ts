/**
 * A paper as the hospital prints it, in no file format yet: pure data that every renderer writes out the same way
 * (architecture.md, decision 6). Cells follow HTML: a cell that covers others stands once, at its top left.
 */
export type Align = "left" | "center";

/** head 表头 · body 正文 · line a line across the table, such as 填报科室 · group the heading of a group of rows */
export type CellLook = "head" | "body" | "line" | "group";

export type PaperColumn = {
  /** Millimetres; columns add up to the width between the margins. */
  readonly width: number;
  readonly align: Align;
};

export type PaperCell = {
  /** `\n` starts a new line inside the cell. */
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly look?: CellLook;
  /** Where it differs from its column. */
  readonly align?: Align;
  /** Grey ground: a value with an open 疑点, explained by a numbered 备注. */
  readonly shaded?: boolean;
  /** People type here: a spreadsheet keeps 5/12 as written and makes no date of it. */
  readonly typed?: boolean;
  /** Where the page leads from the text; files print the text alone. */
  readonly to?: string;
  /** What addresses of the page name the cell by. */
  readonly anchor?: string;
};

export type PaperRow = {
  readonly cells: readonly PaperCell[];
  /** Millimetres; for forms to be filled in by hand. */
  readonly minHeight?: number;
};

export type PaperTable = {
  readonly columns: readonly PaperColumn[];
  /** Repeated on every page. */
  readonly headRows: readonly PaperRow[];
  readonly bodyRows: readonly PaperRow[];
};

/** The red head 红头 of an official paper, instead of label and title: the hospital, then its kind, then one line. */
export type Letterhead = {
  readonly kind: string;
  /** The paper's number. */
  readonly left: string;
  readonly right: string;
};

export type Orientation = "portrait" | "landscape";

export type Paper = {
  /** The hospital, as the file's author. */
  readonly issuer: string;
  /** 附件1 … */
  readonly label: string;
  /** Each is a paragraph of its own; `\n` inside one breaks it where its sense breaks. */
  readonly titleLines: readonly string[];
  readonly titlePoints: number;
  /** Size of everything in the table, in points. */
  readonly bodyPoints: number;
  readonly orientation: Orientation;
  readonly letterhead?: Letterhead;
  readonly table: PaperTable;
  /** Printed below the table: 注, 备注. */
  readonly footnotes: readonly string[];
  /** What the file was made from: day, data version, 演示数据. Below the footnotes. */
  readonly colophon: string;
  /** Invented data: every page says 演示数据 at its top. */
  readonly demo: boolean;
};

export type PlacedCell = PaperCell & {
  /** 0-based, head rows first. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly look: CellLook;
  readonly align: Align;
};

/**
 * Finds the place of every cell in the grid.
 * @throws Error when cells overlap, stick out or leave a hole: the paper itself is wrong
 */
export function placeCells({ columns, headRows, bodyRows }: PaperTable): PlacedCell[] {
  const rows = [...headRows, ...bodyRows];
  const taken = rows.map(() => columns.map(() => false));
  const placed: PlacedCell[] = [];
  rows.forEach((row, rowNo) => {
    const look: CellLook = rowNo < headRows.length ? "head" : "body";
    for (const cell of row.cells) {
      const columnNo = taken[rowNo]?.indexOf(false) ?? -1;
      const home = columns[columnNo];
      if (!home) throw new Error(`row ${rowNo} has more cells than columns: ${cell.text}`);
      const place = { row: rowNo, column: columnNo, columns: cell.columns ?? 1, rows: cell.rows ?? 1 };
      occupy(taken, place, cell.text);
      placed.push({ look, align: look === "head" ? "center" : home.align, ...cell, ...place });
    }
    if (taken[rowNo]?.includes(false)) throw new Error(`row ${rowNo} leaves a column empty`);
  });
  return placed;
}

type Place = { row: number; column: number; columns: number; rows: number };

function occupy(taken: boolean[][], place: Place, text: string): void {
  for (let row = place.row; row < place.row + place.rows; row++) {
    for (let column = place.column; column < place.column + place.columns; column++) {
      const line = taken[row];
      if (line?.[column] !== false) throw new Error(`a cell overlaps or sticks out at row ${row}: ${text}`);
      line[column] = true;
    }
  }
}
