/** Page, fonts and repeated heads of the finished files. */
import { describe, expect, test } from "vitest";
import { taskListPaper } from "./annex-1.ts";
import { blankProgressReport } from "./annex-2.ts";
import { blankEvaluationTable, evaluationTablePaper } from "./annex-3.ts";
import { openDocx, openXlsx } from "./golden/reopen.ts";
import { samplePlan, TODAY } from "./golden/sample-plan.ts";
import { zipEntry } from "./golden/zip-entry.ts";
import type { Paper } from "./paper.ts";
import { renderDocx } from "./render-docx.server.ts";
import { renderXlsx } from "./render-xlsx.server.ts";

const plan = samplePlan();
const filled = evaluationTablePaper(plan, () => true, TODAY);

describe.each([
  ["附件1", taskListPaper(plan, TODAY), "portrait", "4:4", 4, 1],
  ["附件2", blankProgressReport(plan, TODAY), "portrait", "3:4", 4, 2],
  ["附件3", blankEvaluationTable(plan, TODAY), "landscape", "3:4", 4, 2],
  ["附件3 filled", filled, "landscape", "3:4", 4, 2],
])("%s", (_, paper, orientation, printTitles, headEnd, headRows) => {
  test("is an A4 sheet that repeats its head and fits the width", async () => {
    const file = await renderXlsx(paper);
    const sheet = await openXlsx(file);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: printTitles,
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C&"仿宋_GB2312,Regular"&14— &P —');
    expect(sheet.headerFooter.oddHeader).toBe('&R&"黑体,Regular"演示数据');
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: headEnd });
    const fonts = [1, 2, headEnd, headEnd + 1].map((row) => sheet.getCell(row, 1).font.name);
    expect(fonts).toEqual(["黑体", "方正小标宋简体", "黑体", "仿宋_GB2312"]);
    // exceljs reads sizes as whole numbers; the file has the halves.
    const type = [...zipEntry(file, "xl/styles.xml").matchAll(/<sz val="([\d.]+)"\/><name val="([^"]+)"/g)];
    const names = type.map(([, size, name]) => `${name} ${size}`);
    expect(names).toContain(`方正小标宋简体 ${paper.titlePoints}`);
    expect(names).toContain(`仿宋_GB2312 ${paper.bodyPoints}`);
  });

  test("is an A4 document that repeats its head and names its fonts in every slot", async () => {
    const file = await renderDocx(paper);
    const xml = zipEntry(file, "word/document.xml");
    const [width, height] = orientation === "portrait" ? [11906, 16838] : [16838, 11906];
    expect(xml).toMatch(new RegExp(`<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>`));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(headRows);
    expect(await openDocx(file)).toMatch(new RegExp(`^.*<thead>(<tr>.*?</tr>){${headRows}}</thead>`, "s"));
    const runFonts = xml.match(/<w:rFonts [^>]*>/g) ?? [];
    expect(new Set(runFonts)).toEqual(
      new Set(
        ["黑体", "方正小标宋简体", "仿宋_GB2312"].map(
          (font) =>
            `<w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:hint="eastAsia"/>`,
        ),
      ),
    );
    expect(runFonts).toHaveLength(xml.match(/<w:t[ >]/g)?.length ?? 0);
    expect(zipEntry(file, "word/footer1.xml")).toContain("PAGE");
    expect(zipEntry(file, "word/header1.xml")).toContain("演示数据");
  });
});

test("a paper of real data carries no word of a demonstration", async () => {
  const paper = taskListPaper(samplePlan(false), TODAY);
  expect((await openXlsx(await renderXlsx(paper))).headerFooter.oddHeader ?? "").toBe("");
  expect(zipEntry(await renderDocx(paper), "word/header1.xml")).not.toContain("演示");
});

test("a value with an open question is shaded in both formats", async () => {
  const sheet = await openXlsx(await renderXlsx(filled));
  const shaded = (column: number) => sheet.getCell(5, column).fill;
  expect(shaded(8)).toMatchObject({ pattern: "solid", fgColor: { argb: "FFE7E6E6" } });
  expect(shaded(7)).not.toMatchObject({ pattern: "solid" });
  expect(zipEntry(await renderDocx(filled), "word/document.xml").match(/w:fill="E7E6E6"/g)).toHaveLength(5);
});

const odd: Paper = {
  issuer: "绍兴市中医院",
  label: "附件",
  titleLines: ["标题"],
  titlePoints: 20,
  bodyPoints: 12,
  orientation: "portrait",
  table: {
    columns: [{ width: 40, align: "left" }],
    headRows: [{ cells: [{ text: "内容" }] }],
    bodyRows: ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "<b>&\u0001\u000b</b>", "字".repeat(3000)].map(
      (text) => ({ cells: [{ text }] }),
    ),
  },
  footnotes: [],
  colophon: "制表",
  demo: false,
};

test("whatever people typed stays text, and no row is higher than a spreadsheet allows", async () => {
  const sheet = await openXlsx(await renderXlsx(odd));
  const texts = [4, 5, 6, 7, 8, 10].map((row) => sheet.getCell(row, 1));
  expect(texts.slice(0, 5).map(({ value }) => value)).toEqual([
    '=HYPERLINK("http://x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "<b>&\n</b>",
  ]);
  expect(texts.map(({ formula }) => formula)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(texts[0]?.numFmt).toBe("@");
  expect(sheet.getCell(10, 1).text).toBe("字".repeat(3000));
  expect(sheet.getCell(10, 1).master.address).toBe("A9");
  for (let row = 1; row <= sheet.rowCount; row++) expect(sheet.getRow(row).height).toBeLessThanOrEqual(409);
});

test("a document survives characters that XML forbids", async () => {
  expect(await openDocx(await renderDocx(odd))).toContain("<p>&lt;b&gt;&amp;</p>");
});
