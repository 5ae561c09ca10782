/**
 * Opens a finished file and writes down what stands in it, the way the golden texts are written: a line a row, `|`
 * between cells, `⏎` for a line break in a cell. A cell covered from above is empty, one covered from the left is
 * left out.
 */
import excel, { type Worksheet } from "exceljs";
import mammoth from "mammoth";

export type Reopened = { readonly before: string[]; readonly rows: string[]; readonly after: string[] };

const inLine = (text: string) => text.replaceAll("\n", "⏎");

export async function openXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Worksheet> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes.buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("the workbook has no sheet");
  return sheet;
}

/** The sheet's first and last row with borders are its table; sheet rows that only continue the one above count once. */
export function readSheet(sheet: Worksheet): Reopened {
  const read: Reopened = { before: [], rows: [], after: [] };
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells = Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row, column + 1));
    const own = cells.filter((cell) => cell.master === cell);
    if (own.length === 0) continue;
    if (!cells[0]?.master.border?.top) {
      (read.rows.length === 0 ? read.before : read.after).push(inLine(String(cells[0]?.value)));
      continue;
    }
    const texts = cells.flatMap((cell) => {
      if (cell.master === cell) return [inLine(String(cell.value ?? ""))];
      return Number(cell.master.row) < row && cell.master.col === cell.col ? [""] : [];
    });
    read.rows.push(texts.join("|"));
  }
  return read;
}

function plain(html: string): string {
  const text = html.replaceAll("<br />", "\n").replace(/<[^>]+>/g, "");
  return inLine(
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );
}

const paragraphs = (html: string) => [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner]) => plain(inner ?? ""));

/** The HTML mammoth makes of the document: what Word shows, without its looks. */
export async function openDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false });
  return value;
}

export function readHtml(html: string): Reopened {
  const [before = "", rest = ""] = html.split("<table>");
  const [table = "", after = ""] = rest.split("</table>");
  const covered = new Map<string, "above" | "left">();
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""], rowNo) => {
    const cells = [...row.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)];
    const texts: string[] = [];
    for (let column = 0; cells.length > 0 || covered.has(`${rowNo},${column}`); column++) {
      const how = covered.get(`${rowNo},${column}`);
      if (how === "above") texts.push("");
      if (how) continue;
      const [, attributes = "", inner = ""] = cells.shift() ?? [];
      const span = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
      for (let down = 0; down < span("rowspan"); down++)
        for (let right = 0; right < span("colspan"); right++)
          covered.set(`${rowNo + down},${column + right}`, right === 0 ? "above" : "left");
      texts.push(paragraphs(inner).join("⏎"));
    }
    return texts.join("|");
  });
  return { before: paragraphs(before), rows, after: paragraphs(after) };
}
