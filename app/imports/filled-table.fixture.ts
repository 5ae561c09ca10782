/** For tests: evaluation tables as people fill and send them. */
import excel, { type CellValue, type Workbook } from "exceljs";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { can } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Assignment } from "#app/domain/role.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { blankEvaluationTable, evaluationTablePaper } from "#app/exports/annex-3.ts";
import { renderXlsx } from "#app/exports/render-xlsx.server.ts";
import type { May } from "#app/exports/request.ts";
import { findEvaluationTable } from "./evaluation-table.ts";
import { previewImport, type ImportPreview } from "./import-preview.ts";
import { openArchive } from "./open-archive.server.ts";
import { packArchive } from "./pack-archive.server.ts";
import { readWorkbook } from "./read-workbook.server.ts";

export const exportedTable = (plan: Plan, today: CalendarDate) =>
  renderXlsx(evaluationTablePaper(plan, () => true, today));
export const blankTable = (plan: Plan, today: CalendarDate) => renderXlsx(blankEvaluationTable(plan, today));

/** The columns of annex 3. */
export const COLUMNS = {
  "2023-H1": "D",
  "2023-H2": "E",
  2023: "F",
  "2024-H1": "G",
  "2024-H2": "H",
  2024: "I",
  "2025-H1": "J",
  "2025-H2": "K",
  2025: "L",
} as const;

/** `{ "1 2025-H1": "1300/1600" }`: indicator and column → what is typed there. */
export type Typed = Readonly<Record<string, CellValue>>;

/** The file with cells typed over, saved again. `more` may do to the workbook what else people do. */
export async function fillIn(
  bytes: Uint8Array<ArrayBuffer>,
  typed: Typed,
  more: (book: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes.buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("no sheet");
  for (const [cell, value] of Object.entries(typed)) {
    const [no = "", column = ""] = cell.split(" ");
    sheet.getCell(`${COLUMNS[column as keyof typeof COLUMNS]}${rowOf(book, no)}`).value = value;
  }
  more(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The sheet's row of an indicator. */
export function rowOf(book: Workbook, no: string): number {
  let found = 0;
  book.worksheets[0]?.eachRow((row, number) => {
    if (row.getCell(2).text.startsWith(`${no}.`)) found = number;
  });
  if (found === 0) throw new Error(`no indicator ${no}`);
  return found;
}

const MUCH = 1_000_000_000;

/** The file with some of its parts replaced, or taken out where null; other parts may be added. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, ((text: string) => string | Buffer) | null>>,
): Uint8Array {
  const archive = openArchive(Buffer.from(bytes));
  const names = new Set([...archive.names.filter((name) => !name.endsWith("/")), ...Object.keys(changes)]);
  const parts = new Map<string, Buffer>();
  for (const name of names) {
    const change = changes[name];
    if (change === null) continue;
    const content = archive.names.includes(name) ? archive.read(name, MUCH) : Buffer.alloc(0);
    parts.set(name, change ? Buffer.from(change(content.toString("utf8"))) : content);
  }
  return packArchive(parts);
}

/** What the file would do, uploaded by somebody who holds the assignment. */
export async function previewAs(
  assignment: Assignment,
  bytes: Uint8Array,
  whole: Plan,
  today: CalendarDate,
): Promise<ImportPreview> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  const plan = visiblePlan(whole, { assignments: [assignment] }, today);
  const table = findEvaluationTable(plan, read.sheets);
  if (!table.ok) throw new Error(table.fault.code);
  const may: May = (action, subject) => can({ assignments: [assignment] }, action, subject);
  return previewImport(plan, table.cells, may, today);
}
