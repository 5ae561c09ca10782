/**
 * Reads an uploaded workbook: texts and numbers as typed, nothing executed, nothing believed. exceljs is heavy and loads
 * on first use; it gets only the parts that hold cells, within limits, so that neither macros nor pictures nor huge
 * ranges reach it.
 */
import type { Cell, Workbook, Worksheet } from "exceljs";
import { UnreadableFile } from "./file-fault.ts";
import { openArchive, type Archive } from "./open-archive.server.ts";
import { packArchive } from "./pack-archive.server.ts";
import type { ReadWorkbook, Sheet, SheetContent } from "./sheet.ts";

export const MAX_FILE_MIB = 5;
export const MAX_FILE_BYTES = MAX_FILE_MIB * 1024 * 1024;
/** Unpacked, all sheets, texts and styles together. The table itself takes about 0.2 MiB. */
const MAX_UNPACKED_BYTES = 4 * 1024 * 1024;
/** The reader makes records of every element; the table has about 1500. */
const MAX_ELEMENTS = 150_000;
/** What is read of a sheet: the table has about 45 rows and 12 columns. */
const MAX_ROWS = 300;
const MAX_COLUMNS = 20;

const ZIP = "PK\x03\x04";
/** The container of .xls, and of workbooks with a password. */
const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");

const LESS_THAN = "<".charCodeAt(0);

const WORKBOOK = "xl/workbook.xml";
const PARTS =
  /^(?:_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles|worksheets\/sheet\d{1,4})\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
/** Everything of a worksheet but its cells: some of it names ranges that a reader would walk cell by cell. */
const IGNORED_NODES = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "rowBreaks",
  "hyperlinks",
  "pageMargins",
  "dataValidations",
  "printOptions",
  "pageSetup",
  "headerFooter",
  "drawing",
  "picture",
  "tableParts",
  "conditionalFormatting",
  "extLst",
];
const NAMED_RANGES = /<definedNames\b[^]*?<\/definedNames>/g;

/** Loads the reader ahead of time: half a second that passes while a person looks for the file. */
export async function warmUpReader(): Promise<void> {
  await import("exceljs");
}

let previous: Promise<unknown> = Promise.resolve();

/** The visible sheets, or why the file is none we can read; no file makes it throw. Read one at a time, for memory. */
export function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const reading = previous.then(() => readNow(bytes));
  previous = reading.catch(() => undefined);
  return reading;
}

async function readNow(bytes: Uint8Array): Promise<ReadWorkbook> {
  // Outside of what files are blamed for.
  const { default: excel } = await import("exceljs");
  try {
    const book = new excel.Workbook();
    await loadParts(book, partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    const visible = book.worksheets.filter(({ state }) => state === "visible");
    return { ok: true, sheets: visible.map(readSheet) };
  } catch (error) {
    // Whatever else a reader stumbles over, the file is to blame.
    return { ok: false, fault: error instanceof UnreadableFile ? error.fault : { code: "damaged", details: {} } };
  }
}

function partsOf(bytes: Buffer): Map<string, Buffer> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile("too-large", { max: MAX_FILE_MIB });
  const start = bytes.toString("latin1", 0, 8);
  if (start === COMPOUND_FILE) throw new UnreadableFile(bytes.includes(ENCRYPTED_STREAM) ? "encrypted" : "old-format");
  if (!start.startsWith(ZIP)) throw new UnreadableFile("not-workbook");
  const archive = openArchive(bytes);
  if (!archive.names.includes(WORKBOOK)) throw new UnreadableFile(otherFormat(archive));
  const parts = new Map<string, Buffer>();
  let left = MAX_UNPACKED_BYTES;
  let elements = 0;
  for (const name of archive.names.filter((own) => PARTS.test(own))) {
    const part = archive.read(name, left);
    left -= part.length;
    elements += countElements(part);
    if (elements > MAX_ELEMENTS) throw new UnreadableFile("too-much-inside");
    parts.set(name, name === WORKBOOK ? withoutNamedRanges(part) : part);
  }
  return parts;
}

/** Opening brackets; every element has one or two. */
function countElements(part: Buffer): number {
  let count = 0;
  for (const byte of part) if (byte === LESS_THAN) count++;
  return count;
}

/** Other office files are archives too: .ods, .xlsb, .docx, .pptx. */
function otherFormat({ names }: Archive) {
  const known = ["mimetype", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"];
  return known.some((name) => names.includes(name)) ? "other-format" : "not-workbook";
}

/** The reader would make a record for every cell of a named range, of which a sheet may have 17 thousand million. */
function withoutNamedRanges(part: Buffer): Buffer {
  const text = part.toString("utf8").replace(NAMED_RANGES, "");
  if (text.includes("<definedNames")) throw new UnreadableFile("damaged");
  return Buffer.from(text);
}

async function loadParts(book: Workbook, parts: ReadonlyMap<string, Buffer>): Promise<void> {
  const archive = new Uint8Array(packArchive(parts));
  await book.xlsx.load(archive.buffer, { ignoreNodes: IGNORED_NODES });
}

type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

function readSheet(sheet: Worksheet): Sheet {
  const areas: Area[] = [];
  const rows = Array.from({ length: MAX_ROWS }, (_row, row) =>
    Array.from({ length: MAX_COLUMNS }, (_column, column) => {
      const cell = sheet.findRow(row + 1)?.findCell(column + 1);
      if (!cell) return null;
      areas.push(...formulaArea(cell));
      return contentOf(cell);
    }),
  );
  const last = rows.findLastIndex((cells) => cells.some((content) => content !== null));
  const filled = rows.slice(0, last + 1);
  if (areas.length === 0) return { name: sheet.name, rows: filled };
  const inArea = (row: number, column: number) =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return {
    name: sheet.name,
    rows: filled.map((cells, row) =>
      cells.map((content, column) => (content && inArea(row + 1, column + 1) ? { kind: "formula" as const } : content)),
    ),
  };
}

/** One formula over several cells, of which only the first says that it is one. */
function formulaArea({ value }: Cell): Area[] {
  if (typeof value !== "object" || value === null || !("ref" in value)) return [];
  const [, left = "", top = "", right = left, bottom = top] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(String(value.ref)) ?? [];
  return [{ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function contentOf(cell: Cell): SheetContent | null {
  const { value } = cell;
  switch (typeof value) {
    case "string":
      return value.trim() === "" ? null : { kind: "text", text: value };
    case "number":
      return Number.isFinite(value) ? { kind: "text", text: numberText(value, cell.numFmt) } : { kind: "error" };
    case "boolean":
      return { kind: "text", text: value ? "是" : "否" };
    case "undefined":
      return null;
  }
  if (value === null) return null;
  if (value instanceof Date) return { kind: "date" };
  if ("richText" in value) {
    const text = value.richText.map((run) => run.text).join("");
    return text.trim() === "" ? null : { kind: "text", text };
  }
  if ("formula" in value || "sharedFormula" in value || "ref" in value) return { kind: "formula" };
  return { kind: "error" };
}

/** The number as the sheet shows it, to 15 digits as spreadsheets keep them; 0.8125 in a percent format is 81.25%. */
function numberText(value: number, format: string | undefined): string {
  const isShare = format?.includes("%") === true;
  return `${Number((isShare ? value * 100 : value).toPrecision(15))}${isShare ? "%" : ""}`;
}
