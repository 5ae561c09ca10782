/** Finds annex 3 in a workbook: its head, its rows, and which cell is whose. */
import { blankEvaluationTable, valueColumnsOf, type Year } from "#app/exports/annex-3.ts";
import { placeCells } from "#app/exports/paper.ts";
import { saysTheSame } from "#app/domain/fold-width.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { FileFault, FileFaultCode } from "./file-fault.ts";
import { cellAddress, fullAddress, textAt, type Sheet, type SheetContent } from "./sheet.ts";

/** A cell of the table with something in it. */
export type TableCell = {
  /** `附件3!F7` */
  readonly address: string;
  readonly indicator: Indicator;
  readonly column: HalfYear | Year;
  readonly content: SheetContent;
};

export type FoundTable =
  | { readonly ok: true; readonly sheetName: string; readonly cells: readonly TableCell[] }
  | { readonly ok: false; readonly fault: FileFault };

type Expected = { readonly row: number; readonly column: number; readonly text: string };

/** Rows above the head: 附件3, the title, and what people may have put there. */
const MAX_HEAD_ROW = 30;
const NAME_COLUMN = 1;
const DEPARTMENT_COLUMN = 2;
/** 维度, 指标, 责任科室 */
const LEAD_COLUMNS = 3;
/** Rows named in a sentence; more would not help. */
const NAMED = 5;

/** The cells of the one sheet that has the head of annex 3; refused unless head and rows are those of the plan. */
export function findEvaluationTable(plan: Plan, sheets: readonly Sheet[]): FoundTable {
  const [first, ...others] = sheets.flatMap((sheet) => {
    const row = headRow(sheet);
    return row < 0 ? [] : [{ sheet, row }];
  });
  if (!first) return fault("no-table");
  if (others.length > 0) return fault("several-tables", { names: [first, ...others].map(nameOf).join("、") });
  const { sheet, row } = first;
  const head = expectedHead(plan);
  const wrong = head.find((cell) => !saysTheSame(textAt(sheet, row + cell.row, cell.column), cell.text));
  if (wrong) {
    return fault("head-differs", {
      address: fullAddress(sheet, row + wrong.row, wrong.column),
      expected: wrong.text.replaceAll("\n", ""),
      found: textAt(sheet, row + wrong.row, wrong.column).trim(),
    });
  }
  const bodyStart = row + Math.max(...head.map((cell) => cell.row)) + 1;
  return readRows(plan, sheet, bodyStart);
}

function nameOf({ sheet }: { readonly sheet: Sheet }): string {
  return sheet.name;
}

function fault(code: FileFaultCode, details: FileFault["details"] = {}): FoundTable & { ok: false } {
  return { ok: false, fault: { code, details } };
}

/** The row that begins 维度 | 指标; −1 where there is none. */
function headRow(sheet: Sheet): number {
  return sheet.rows
    .slice(0, MAX_HEAD_ROW)
    .findIndex((_, row) => saysTheSame(textAt(sheet, row, 0), "维度") && saysTheSame(textAt(sheet, row, 1), "指标"));
}

/** The head as the blank form prints it, its first row being row 0. */
function expectedHead(plan: Plan): Expected[] {
  const { table } = blankEvaluationTable(plan, "");
  return placeCells(table).filter(({ row }) => row < table.headRows.length);
}

/** A note across the table: some programs repeat its text in every cell it covers. */
function isLine(sheet: Sheet, row: number): boolean {
  const text = textAt(sheet, row, 0);
  const contents = sheet.rows[row]?.filter((content) => content !== null) ?? [];
  return text !== "" && contents.every((content) => content.kind === "text" && content.text === text);
}

function readRows(plan: Plan, sheet: Sheet, start: number): FoundTable {
  const columns = valueColumnsOf(plan);
  const rowOf = new Map<number, number>();
  let previous = 0;
  const cells: TableCell[] = [];
  for (let row = start; row < sheet.rows.length; row++) {
    const name = textAt(sheet, row, NAME_COLUMN).trim();
    const contents = columns.map((column, index) => ({ column, content: sheet.rows[row]?.[LEAD_COLUMNS + index] }));
    const stray = contents.findIndex(({ content }) => content);
    if ((name === "" && stray < 0) || isLine(sheet, row)) continue;
    const no = Number(/^\s*(\d{1,3})/.exec(name.normalize("NFKC"))?.[1]);
    const indicator = plan.indicatorByNo.get(no);
    const at = cellAddress(row, name === "" ? LEAD_COLUMNS + stray : NAME_COLUMN);
    if (!indicator) return fault("rows-differ", { address: `${sheet.name}!${at}`, found: name, expected: "" });
    if (!saysTheSame(name, indicator.tableText)) {
      return fault("rows-differ", { address: `${sheet.name}!${at}`, found: name, expected: indicator.tableText });
    }
    if (rowOf.has(no)) return fault("rows-differ", { address: `${sheet.name}!${at}`, twice: no });
    // Names that have changed places would put values under the wrong indicator.
    if (no < previous) return fault("rows-differ", { address: `${sheet.name}!${at}`, found: name, no, previous });
    const owner = textAt(sheet, row, DEPARTMENT_COLUMN).trim();
    if (owner !== "" && !saysTheSame(owner, indicator.departmentText)) {
      const address = fullAddress(sheet, row, DEPARTMENT_COLUMN);
      return fault("rows-differ", { address, found: owner, expected: indicator.departmentText });
    }
    previous = no;
    rowOf.set(no, row);
    for (const [index, { column, content }] of contents.entries()) {
      if (!content) continue;
      cells.push({ address: fullAddress(sheet, row, LEAD_COLUMNS + index), indicator, column, content });
    }
  }
  const missing = plan.indicators.filter(({ no }) => !rowOf.has(no)).map(({ no }) => no);
  if (missing.length > 0) {
    const named = `${missing.slice(0, NAMED).join("、")}${missing.length > NAMED ? " 等" : ""}`;
    return fault("rows-differ", { missing: named, count: missing.length, total: plan.indicators.length });
  }
  return { ok: true, sheetName: sheet.name, cells };
}
