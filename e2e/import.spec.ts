import { readFile } from "node:fs/promises";
import { openXlsx, readSheet } from "#app/exports/golden/reopen.ts";
import { blankTable, fillIn, type Typed } from "#app/imports/filled-table.fixture.ts";
import { MAX_FILE_BYTES } from "#app/imports/read-workbook.server.ts";
import { paths } from "#app/paths.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { DEMO_TODAY } from "#db/demo/demo-facts.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { expect, test, type Page } from "./journey.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FOLLOW_UP = "26 2025-H1";

/** The evaluation table as the import page offers it. */
async function exported(page: Page): Promise<Uint8Array<ArrayBuffer>> {
  await page.goto(paths.indicatorImport());
  const link = page.getByRole("link", { name: "已填评估表" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return new Uint8Array(await readFile(await download.path()));
}

async function upload(page: Page, content: Uint8Array, name = "评估表.xlsx") {
  await page.getByLabel(/^评估表文件/).setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "上传并预览" }).click();
}

/** The cells of annex 3 with their texts, 备注 and what stands below the table left out. */
async function cellsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { rows } = readSheet(await openXlsx(bytes));
  return rows.filter((row) => /^[^|]*\|\d+\./.test(row)).map((row) => row.replace(/⏎备注\d+/g, ""));
}

test("a table goes out, is filled in, mended, confirmed, and comes out again with nothing but the edit", async ({
  asPerson,
}) => {
  const page = await asPerson("quality");
  const before = await exported(page);
  const typed: Typed = { [FOLLOW_UP]: "8912/10240", "1 2025-H1": "87.3%", "3 2024-H1": "否", "2 2025": "50.00%" };
  await upload(page, await fillIn(before, typed));
  const faults = page.getByRole("table", { name: "门诊办不能导入的格" });
  await expect(faults.getByRole("row", { name: /附件3!J5 .*没有分子、分母/ })).toBeVisible();
  await expect(faults.getByRole("row", { name: /附件3!G7 .*已/ })).toBeVisible();
  await expect(faults.getByRole("row", { name: /附件3!L6 .*年度列由系统按上、下半年计算/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^确认导入/ })).toHaveCount(0);

  const filled = await fillIn(before, { [FOLLOW_UP]: "8912/10240" });
  await upload(page, filled);
  const changes = page.getByRole("table", { name: "门诊办新增和更改的值" });
  await expect(changes.getByRole("row", { name: /附件3!J29 .*（空） 新增 87\.03%（8912\/10240）/ })).toBeVisible();
  await page.goto(paths.indicator(26));
  await expect(page.getByText("87.03%"), "a preview writes nothing").toHaveCount(0);

  await page.goto(paths.indicatorImport());
  await upload(page, filled);
  await page.getByRole("button", { name: "确认导入 1 个值" }).click();
  await expect(page.getByText("已导入 1 个值：新增 1，更改 0。")).toBeVisible();
  await page.goto(paths.indicator(26));
  await expect(page.getByText("87.03%").first()).toBeVisible();

  const [was, is] = [await cellsOf(before), await cellsOf(await exported(page))];
  expect(is).toHaveLength(33);
  expect(is.filter((line) => !was.includes(line))).toEqual([expect.stringMatching(/26\..*87\.03%⏎（8912\/10240）/)]);

  await upload(page, filled);
  await expect(page.getByText("文件里的值与系统现有的值完全一致，不需要导入。")).toBeVisible();
});

test("a reporter fills the blank form; another department's value is not theirs to change", async ({ asPerson }) => {
  const page = await asPerson("reporter.finance");
  const blank = await blankTable(loadPlan(openDemoDatabase()), DEMO_TODAY);
  await page.goto(paths.indicatorImport());
  await upload(page, await fillIn(blank, { "24 2025-H1": "95%（9500/10000）", "12 2024-H1": "不适用：没有急救站点" }));
  await expect(page.getByText("由急诊科填报，您的账号不能改。请恢复原值或清空这一格。")).toBeVisible();
  await upload(page, await fillIn(blank, { "24 2025-H1": "95%（9500/10000）" }));
  await expect(page.getByText("确认前不写入任何内容")).toBeVisible();
  await page.getByRole("button", { name: "确认导入 1 个值" }).click();
  await expect(page.getByText("已导入 1 个值：新增 1，更改 0。")).toBeVisible();
});

test("what is too large or no workbook is refused in a sentence", async ({ asPerson }) => {
  const page = await asPerson("quality");
  await page.goto(paths.indicatorImport());
  await upload(page, new Uint8Array(MAX_FILE_BYTES + 1));
  await expect(page.getByRole("alert")).toContainText("文件超过 5 MiB，没有读取。");
  await upload(page, Buffer.from("维度,指标,责任科室"));
  await expect(page.getByRole("alert")).toContainText("这不是 Excel 工作簿。");
});
