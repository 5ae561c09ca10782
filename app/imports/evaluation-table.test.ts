import { beforeAll, expect, test } from "vitest";
import type { Workbook } from "exceljs";
import { taskListPaper } from "#app/exports/annex-1.ts";
import { samplePlan, TODAY } from "#app/exports/golden/sample-plan.ts";
import { renderXlsx } from "#app/exports/render-xlsx.server.ts";
import { fileFaultSentence } from "#app/wording/imports.ts";
import { findEvaluationTable } from "./evaluation-table.ts";
import { blankTable, exportedTable, fillIn, rowOf } from "./filled-table.fixture.ts";
import { readWorkbook } from "./read-workbook.server.ts";

const plan = samplePlan();
let exported: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  exported = await exportedTable(plan, TODAY);
});

async function find(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  return findEvaluationTable(plan, read.sheets);
}

async function refusal(change: (book: Workbook) => void): Promise<string> {
  const found = await find(await fillIn(exported, {}, change));
  return found.ok ? "found" : fileFaultSentence(found.fault);
}

const sheetOf = (book: Workbook) => book.getWorksheet(1) ?? book.addWorksheet();

test("every cell that holds something is found with its address, its indicator and its column", async () => {
  const found = await find(exported);
  const cells = found.ok ? found.cells : [];
  expect(cells).toHaveLength(33 * 9);
  expect(cells[6]).toMatchObject({ address: "附件3!J5", indicator: { no: 1 }, column: { id: "2025-H1" } });
  expect(cells.at(-1)).toMatchObject({ address: "附件3!L37", indicator: { no: 34 }, column: { year: 2025 } });
});

test("a blank form has no cells", async () => {
  expect(await find(await blankTable(plan, TODAY))).toEqual({ ok: true, sheetName: "附件3", cells: [] });
});

test.each<[string, (book: Workbook) => void]>([
  [
    "another name of the sheet, and rows above the head",
    (book) => {
      const sheet = sheetOf(book);
      sheet.name = "评估表";
      sheet.spliceRows(1, 0, ["绍兴市中医院"], []);
    },
  ],
  [
    "notes below and beside the table, other sheets",
    (book) => {
      const sheet = sheetOf(book);
      sheet.getCell("A60").value = "填表人：王晓燕";
      sheet.getCell("N5").value = "已核对";
      book.addWorksheet("底稿").getCell("A1").value = "维度";
    },
  ],
  [
    "names in full-width characters and with other spaces",
    (book) => {
      const sheet = sheetOf(book);
      sheet.getCell(rowOf(book, "12"), 2).value = "１２．120呼叫反应时间";
      sheet.getCell("D3").value = " 2023 年 ";
    },
  ],
])("%s do not matter", async (_, change) => {
  expect(await refusal(change)).toBe("found");
});

test.each<[string, (book: Workbook) => void, string]>([
  [
    "no table",
    (book) => {
      sheetOf(book).getCell("A3").value = "类别";
    },
    "没有找到评估表：表头应依次是 维度、指标、责任科室和各半年。请用本系统导出的“附件3 评估表”，或下载空白表填写。",
  ],
  [
    "two tables",
    (book) => {
      const copy = book.addWorksheet("附件3 (2)");
      copy.getCell("A1").value = "维度";
      copy.getCell("B1").value = "指标";
    },
    "有几张工作表都是评估表（附件3、附件3 (2)），不知道以哪张为准，请只留一张。",
  ],
  [
    "another head",
    (book) => {
      sheetOf(book).getCell("J4").value = "2026上半年";
    },
    "表头与附件3 不一致：附件3!J4 应为“2025上半年”，现为“2026上半年”。请用本系统导出的“附件3 评估表”，或下载空白表填写。",
  ],
  [
    "a column put in",
    (book) => {
      sheetOf(book).spliceColumns(4, 0, []);
    },
    "表头与附件3 不一致：附件3!D3 应为“2023年”，现为“”。请用本系统导出的“附件3 评估表”，或下载空白表填写。",
  ],
  [
    "another name",
    (book) => {
      sheetOf(book).getCell(rowOf(book, "26"), 2).value = "26.出院患者回访比例";
    },
    "附件3!B29 应为“26.出院患者随访比例”，现为“26.出院患者回访比例”。请保留原表的指标名称和责任科室。",
  ],
  [
    "two names that have changed places",
    (book) => {
      const [one, other] = [sheetOf(book).getCell("B5"), sheetOf(book).getCell("B6")];
      [one.value, other.value] = [other.value, one.value];
    },
    "附件3!B6 的行序变了：第 1 项排在第 2 项后面。请保留原表的行序，以免数填到别的指标。",
  ],
  [
    "another department",
    (book) => {
      sheetOf(book).getCell(rowOf(book, "5"), 3).value = "医务科";
    },
    "附件3!C9 应为“手术室”，现为“医务科”。请保留原表的指标名称和责任科室。",
  ],
  [
    "columns that have changed places",
    (book) => {
      sheetOf(book).eachRow((row) => {
        [row.getCell(7).value, row.getCell(8).value] = [row.getCell(8).value, row.getCell(7).value];
      });
    },
    "表头与附件3 不一致：附件3!G4 应为“2024上半年”，现为“2024 下半年”。请用本系统导出的“附件3 评估表”，或下载空白表填写。",
  ],
  [
    "number 21",
    (book) => {
      sheetOf(book).insertRow(25, ["", "21.分娩镇痛率", "妇产科"]);
    },
    "附件3!B25“21.分娩镇痛率”不是附件3 的指标。请保留原表的行，表外的说明写到表下面。",
  ],
  [
    "an indicator twice",
    (book) => {
      sheetOf(book).getCell("B80").value = "34.满意度评价（包括门诊患者满意度、住院患者满意度、医务人员满意度）";
    },
    "附件3!B80 是第 34 项，前面已经有过，请只留一行。",
  ],
  [
    "values without a name",
    (book) => {
      sheetOf(book).getCell("E80").value = "12";
    },
    "附件3!E80 有内容，但这一行没有指标名称。请保留原表的行。",
  ],
  [
    "rows left out",
    (book) => {
      for (const no of ["5", "24"]) sheetOf(book).spliceRows(rowOf(book, no), 1);
    },
    "附件3 有 33 项指标，文件里缺 2 项：第 5、24 项。请把行补全，空着的格不会改动。",
  ],
])("%s is refused in a sentence that says what was expected", async (_, change, sentence) => {
  expect(await refusal(change)).toBe(sentence);
});

test("annex 1 is no evaluation table", async () => {
  expect(await find(await renderXlsx(taskListPaper(plan, TODAY)))).toMatchObject({
    ok: false,
    fault: { code: "no-table" },
  });
});
