/** Workbooks as they come, and files that only say they are. */
import { deflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { taskListPaper } from "#app/exports/annex-1.ts";
import { samplePlan, TODAY } from "#app/exports/golden/sample-plan.ts";
import { renderDocx } from "#app/exports/render-docx.server.ts";
import { blankTable, exportedTable, fillIn, withParts, type Typed } from "./filled-table.fixture.ts";
import { packArchive } from "./pack-archive.server.ts";
import { MAX_FILE_BYTES, readWorkbook } from "./read-workbook.server.ts";
import { textAt, type Sheet } from "./sheet.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const plan = samplePlan();
let exported: Uint8Array<ArrayBuffer>;
let blank: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  exported = await exportedTable(plan, TODAY);
  blank = await blankTable(plan, TODAY);
});

async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const read = await readWorkbook(bytes);
  const sheet = read.ok ? read.sheets[0] : undefined;
  if (!sheet) throw new Error(JSON.stringify(read));
  return sheet;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes);
  return read.ok ? "read" : read.fault.code;
}

/** What stands in the cell of indicator 1, 2025-H1, after `typed` was put there. */
async function typedIn(value: Typed[string], format?: string) {
  const bytes = await fillIn(blank, { "1 2025-H1": value }, (book) => {
    if (format) for (const sheet of book.worksheets) sheet.getCell("J5").numFmt = format;
  });
  return (await sheetOf(bytes)).rows[4]?.[9];
}

test("an exported table is read as it was printed", async () => {
  const sheet = await sheetOf(exported);
  expect(sheet.name).toBe("附件3");
  expect(textAt(sheet, 2, 0)).toBe("维度");
  expect(textAt(sheet, 4, 1)).toBe("1.门诊患者预约诊疗率");
  expect(textAt(sheet, 4, 9)).toMatch(/^84\.88%\n（512034\/\n603214）\n备注\d/);
});

describe("what people type", () => {
  test.each<[string, Typed[string], string | undefined, string]>([
    ["a text", " 1300/1600 ", undefined, " 1300/1600 "],
    ["a number", 36, undefined, "36"],
    ["a number of binary dust", 0.1 + 0.2, undefined, "0.3"],
    ["a percent", 0.8125, "0.00%", "81.25%"],
    ["a percent of binary dust", 0.07, "0%", "7%"],
    ["a tick of the spreadsheet", true, undefined, "是"],
    [
      "coloured text",
      { richText: [{ text: "81.25%" }, { text: "（13/16）", font: { bold: true } }] },
      undefined,
      "81.25%（13/16）",
    ],
    ["a link", { text: "1300/1600", hyperlink: "https://example.org" }, undefined, "1300/1600"],
  ])("%s", async (_, value, format, text) => {
    expect(await typedIn(value, format)).toEqual({ kind: "text", text });
  });

  test.each<[string, Typed[string], string, string?]>([
    ["a formula", { formula: "1300/1600", result: 0.8125 }, "formula"],
    ["a formula with a text for result", { formula: 'HYPERLINK("x","是")', result: "是" }, "formula"],
    ["what Excel made a date of", new Date("2025-11-12T00:00:00Z"), "date", "yyyy/m/d"],
    ["an error", { error: "#N/A" }, "error"],
  ])("%s is told as such, its result is not taken", async (_, value, kind, format) => {
    expect(await typedIn(value, format)).toEqual({ kind });
  });

  test("blanks are empty", async () => {
    expect(await typedIn("  \n ")).toBeNull();
  });

  test("an array formula covers its whole area, though only its first cell says so", async () => {
    const typed = await fillIn(blank, { "1 2025-H1": 1, "2 2025-H1": 2, "3 2025-H1": 3 });
    const bytes = withParts(typed, {
      [SHEET]: (xml) => xml.replace(/(<c r="J5"[^>]*>)<v>/, '$1<f t="array" ref="J5:J6">A1:A2</f><v>'),
    });
    const { rows } = await sheetOf(bytes);
    expect([4, 5, 6].map((row) => rows[row]?.[9]?.kind)).toEqual(["formula", "formula", "text"]);
  });

  test("hidden sheets are not read", async () => {
    const bytes = await fillIn(blank, {}, (book) => {
      book.addWorksheet("底稿", { state: "hidden" }).getCell("A1").value = "x";
    });
    const read = await readWorkbook(bytes);
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(["附件3"]);
  });
});

describe("what does no harm", () => {
  const everything = "A1:XFD1048576";
  test.each<[string, Parameters<typeof withParts>[1]]>([
    ["macros", { "xl/vbaProject.bin": () => Buffer.from("\xd0\xcf macro", "latin1") }],
    ["pictures", { "xl/media/image1.png": () => Buffer.alloc(4_500_000) }],
    [
      "content types of something else",
      { "[Content_Types].xml": () => "<Types><Default Extension='xml' ContentType='text/html'/></Types>" },
    ],
    ["no content types", { "[Content_Types].xml": null }],
    ["files that would lie elsewhere", { "../../etc/passwd": () => "root", "/xl/workbook.xml": () => "<x/>" }],
    ["sheets outside of their folder", { "xl/worksheets/../../../sheet2.xml": () => "<worksheet/>" }],
    [
      "a merge of every cell",
      { [SHEET]: (xml) => xml.replace(/<mergeCell ref="[^"]*"/, `<mergeCell ref="${everything}"`) },
    ],
    [
      "a list of choices for every cell",
      {
        [SHEET]: (xml) =>
          xml.replace(
            "<pageMargins",
            `<dataValidations><dataValidation type="list" sqref="${everything}"><formula1>"是"</formula1></dataValidation></dataValidations><pageMargins`,
          ),
      },
    ],
    [
      "a name for every cell",
      {
        "xl/workbook.xml": (xml) =>
          xml.replace(/<definedNames>|<calcPr/, (found) => {
            const name = `<definedName name="all">附件3!$A$1:$XFD$1048576</definedName>`;
            return found === "<calcPr" ? `<definedNames>${name}</definedNames><calcPr` : `${found}${name}`;
          }),
      },
    ],
    [
      "a row at the end of the world",
      { [SHEET]: (xml) => xml.replace("</sheetData>", '<row r="4294967290"/></sheetData>') },
    ],
  ])("%s", async (_, changes) => {
    const started = performance.now();
    const sheet = await sheetOf(withParts(exported, changes));
    expect(sheet).toEqual(await sheetOf(exported));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const word = (text: string) => new Uint8Array(Buffer.from(text));
const compound = (inside: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(inside, "utf16le")]);

describe("files that are none", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["nothing", () => word(""), "not-workbook"],
    ["a text", () => word("维度,指标,责任科室"), "not-workbook"],
    ["a picture", () => word("\x89PNG\r\n"), "not-workbook"],
    ["the first bytes of an archive", () => word("PK\x03\x04"), "damaged"],
    ["a web page called .xls", () => word("<html><table><tr><td>维度</td></tr></table></html>"), "not-workbook"],
    ["an old .xls", () => compound("Workbook"), "old-format"],
    ["a workbook with a password", () => compound("EncryptedPackage"), "encrypted"],
    ["an archive of something", () => packArchive(new Map([["a.txt", Buffer.from("a")]])), "not-workbook"],
    ["an .ods", () => packArchive(new Map([["mimetype", Buffer.from("application/vnd.oasis")]])), "other-format"],
    ["an .xlsb", () => packArchive(new Map([["xl/workbook.bin", Buffer.from("a")]])), "other-format"],
    ["a workbook without its sheet", () => withParts(exported, { [SHEET]: () => "" }), "damaged"],
    ["a workbook with half a sheet", () => withParts(exported, { [SHEET]: (xml) => xml.slice(0, 9000) }), "damaged"],
    ["one whose texts are missing", () => withParts(exported, { "xl/sharedStrings.xml": () => "<sst/>" }), "damaged"],
    ["a sheet that is no XML", () => withParts(exported, { [SHEET]: () => "<worksheet><<" }), "damaged"],
    [
      "one with entities of its own",
      () =>
        withParts(exported, {
          [SHEET]: (xml) =>
            xml.replace(/<worksheet/, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet').replace("<v>", "<v>&a;"),
        }),
      "damaged",
    ],
    ["more than 5 MiB", () => new Uint8Array(MAX_FILE_BYTES + 1), "too-large"],
  ])("%s", async (_, bytes, code) => {
    expect(await faultOf(bytes())).toBe(code);
  });

  test("a Word document", async () => {
    expect(await faultOf(await renderDocx(taskListPaper(plan, TODAY)))).toBe("other-format");
  });

  test("exactly 5 MiB are read", async () => {
    expect(await faultOf(new Uint8Array(MAX_FILE_BYTES))).toBe("not-workbook");
  });
});

/** An archive whose directory names its one deflated file `count` times under different names. */
function bombOf(name: string, megabytes: number): Buffer {
  const plain = packArchive(new Map([[name, Buffer.alloc(0)]]));
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, " "));
  const local = Buffer.from(plain.subarray(0, 30 + name.length));
  const central = Buffer.from(plain.subarray(30 + name.length, -22));
  const end = Buffer.from(plain.subarray(-22));
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    // Its own word for its unpacked size is a lie.
    header.writeUInt32LE(100, at + 14);
  }
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, end]);
}

describe("files that would be too much", () => {
  test("one that unpacks to a hundred times its size, and says it does not", async () => {
    const bomb = bombOf("xl/workbook.xml", 200);
    expect(bomb.length).toBeLessThan(300_000);
    expect(await faultOf(bomb)).toBe("too-much-inside");
  });

  test("more elements than a table has", async () => {
    const bytes = withParts(exported, {
      [SHEET]: (xml) => xml.replace("</sheetData>", `${"<row/>".repeat(150_000)}</sheetData>`),
    });
    expect(await faultOf(bytes)).toBe("too-much-inside");
  });

  test("thousands of files", async () => {
    const many = new Map(Array.from({ length: 1001 }, (_, index) => [`x${index}`, Buffer.alloc(0)]));
    expect(await faultOf(packArchive(many))).toBe("too-much-inside");
  });
});
