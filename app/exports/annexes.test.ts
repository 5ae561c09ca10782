/** The finished files, opened again and compared with the printed annexes. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { renderDocx } from "./render-docx.server.ts";
import { renderXlsx } from "./render-xlsx.server.ts";
import { openExport } from "./registry.ts";
import { openDocx, openXlsx, readHtml, readSheet, type Reopened } from "./golden/reopen.ts";
import { FORMULA_LIKE, LONG_TEXT, OFFICE, samplePlan, TODAY } from "./golden/sample-plan.ts";
import type { Paper } from "./paper.ts";
import { readerWith } from "./reader.fixture.ts";

const plan = samplePlan();
const qualityOffice = { assignments: [{ role: "quality_office" as const, departmentCode: null, leaderCode: null }] };

function paperOf(name: string, query = ""): Paper {
  const made = openExport(name, plan, new URLSearchParams(query), TODAY, readerWith(qualityOffice));
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.paper;
}

/** The printed annex; the name of 临床支持中心 is broken there only because its column is narrow. */
function golden(no: 1 | 2 | 3): string[] {
  const text = readFileSync(new URL(`golden/annex-${no}.txt`, import.meta.url), "utf8");
  return text.trimEnd().replace("临床支持⏎中心", "临床支持中心").split("\n");
}

/** Everything in the order of reading; titles broken for their looks count as one line. */
function linesOf({ before, rows, after }: Reopened): string[] {
  return [...before.map((line) => line.replaceAll("⏎", "")), ...rows, ...after];
}

async function reopenBoth(paper: Paper): Promise<[Reopened, Reopened]> {
  const sheet = await openXlsx(await renderXlsx(paper));
  return [readSheet(sheet), readHtml(await openDocx(await renderDocx(paper)))];
}

describe.each([
  ["task-list", "", "附件1 as printed", golden(1), "制表 2025-07-08　数据版本 1　演示数据"],
  ["progress-report", "blank=1", "附件2 as printed", golden(2), "空白表　制表 2025-07-08　数据版本 1　演示数据"],
  ["evaluation-table", "blank=1", "附件3 as printed", golden(3), "空白表　制表 2025-07-08　数据版本 1　演示数据"],
])("%s?%s is %s", (name, query, _, printed, colophon) => {
  let xlsx: Reopened;
  let docx: Reopened;
  beforeAll(async () => {
    [xlsx, docx] = await reopenBoth(paperOf(name, query));
  });

  test("as a spreadsheet", () => {
    expect(linesOf(xlsx)).toEqual([...printed, colophon]);
  });

  test("as a document", () => {
    expect(linesOf(docx)).toEqual([...printed, colophon]);
  });
});

test.each([
  ["progress-report", `period=2024-H1&department=${OFFICE}`],
  ["progress-report", "period=2024-H1"],
  ["evaluation-table", ""],
])("%s?%s says the same in both formats, in the same order", async (name, query) => {
  const [xlsx, docx] = await reopenBoth(paperOf(name, query));
  expect(xlsx.rows.length).toBeGreaterThan(10);
  expect(docx).toEqual(xlsx);
});

test("a department's filled sheet keeps the frame of annex 2 and its own words", async () => {
  const [xlsx] = await reopenBoth(paperOf("progress-report", `period=2024-H1&department=${OFFICE}`));
  const printed = golden(2);
  expect(linesOf(xlsx).slice(0, 2)).toEqual(printed.slice(0, 2));
  expect(xlsx.rows[0]).toBe(`填报科室：门诊办${" ".repeat(18)}日期：2024-07-09`);
  expect(xlsx.rows[1]).toBe(printed[3]);
  expect(xlsx.rows.slice(2, 10).map((row) => row.split("|")[0])).toEqual([
    "1.全面落实精准预约诊疗",
    "2.推广应用智能分诊导诊",
    "3.建立健全预就诊模式",
    "6.提升门诊服务效能",
    "12.创新服务手段（一）",
    "18.加强院后随访管理",
    "23.加快适老化和无障碍改造（一）",
    "24.加快适老化和无障碍改造（二）",
  ]);
  expect(xlsx.rows[4]?.split("|")[1]).toBe(FORMULA_LIKE.replaceAll("\n", "⏎"));
  expect(xlsx.rows[7]?.split("|")[1]).toBe(LONG_TEXT);
  expect(xlsx.rows.slice(10)).toEqual([
    printed.at(-1),
    "评定结果：按时高质完成 1、2、3、12、18、23；延时完成 6；尚未评定 24。",
  ]);
  expect(xlsx.after).toEqual(["2024年上半年　制表 2025-07-08　数据版本 1　演示数据"]);
});

test("the filled annex 3 keeps names, marks and numbering, and shows values, years and remarks", async () => {
  const [{ before, rows, after }] = await reopenBoth(paperOf("evaluation-table"));
  const printed = golden(3);
  expect([...before, ...rows.slice(0, 2)]).toEqual(printed.slice(0, 4));
  const lead = (row: string) => row.split("|").slice(0, 3);
  expect(rows.slice(2).map(lead)).toEqual(printed.slice(4, -1).map(lead));
  const cells = (no: number) =>
    rows
      .find((row) => row.split("|")[1]?.startsWith(`${no}.`))
      ?.split("|")
      .slice(3);
  expect(cells(1)).toEqual([
    "无法追溯⏎（旧系统无预约记录）",
    "缺报",
    "缺上半年、下半年",
    "90.00%⏎（900/1000）",
    "70.00%⏎（2100/3000）⏎备注1⏎备注2",
    "75.00%⏎（3000/4000）",
    "84.88%⏎（512034/⏎603214）⏎备注3⏎备注4⏎备注5",
    "未到期",
    "下半年未到期",
  ]);
  expect(cells(6)?.[5]).toBe("18.0 分钟⏎（n=4000）");
  expect(cells(8)?.[3]).toBe("是（3 类：麻醉门诊、疼痛门诊、药学门诊）");
  expect(cells(15)?.[3]).toBe("传输 81.25%⏎（1300/1600）⏎确认 84.62%⏎（1100/1300）");
  expect(cells(25)?.[3]).toMatch(/^门急诊 0 人次⏎住院 缺报/);
  expect(cells(21)).toBeUndefined();
  expect(after[0]).toBe(printed.at(-1));
  const remarks = after.slice(1, -1).map((line) => line.split("　"));
  expect(remarks.map(([no]) => no)).toEqual(remarks.map((_, index) => `备注${index + 1}`));
  // 1: 2024-H2 from 90 % of 1000 to 70 % of 3000, 2025-H1 to 603214 · 6: more waited than had appointments · 25: 0.
  expect(remarks.map(([, text = ""]) => text.replace(/：.*（/, " （"))).toEqual([
    "指标1，2024年下半年 （DQ-D01）",
    "指标1，2024年下半年 （DQ-D07）",
    "指标1，2025年上半年 （DQ-D01）",
    "指标1，2025年上半年 （DQ-D02）",
    "指标1，2025年上半年 （DQ-D07）",
    "指标6，2024年上半年 （DQ-E10）",
    "指标6，2024年下半年 （DQ-D01）",
    "指标6，2024年下半年 （DQ-D07）",
    "指标6，2024年下半年 （DQ-E10）",
    "指标25 门急诊下转患者人次数，2024年上半年 （DQ-C02）",
  ]);
});
