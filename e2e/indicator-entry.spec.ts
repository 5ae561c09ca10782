import { paths } from "#app/paths.ts";
import { expect, test } from "./journey.ts";

const SHEET = paths.indicatorEntry("2025-H1", "finance");

test("the percentage appears while one types, and what cannot be is said at the cell", async ({ asPerson }) => {
  const page = await asPerson("reporter.finance");
  await page.goto(SHEET);
  const cell = page.getByRole("group", { name: "出院患者当日结算率" });
  const result = cell.getByRole("status").first();
  await cell.getByLabel("分子").fill("1300");
  await cell.getByLabel("分母").fill("1600");
  await expect(result).toContainText("= 81.25%");
  await expect(result).toContainText("较上期 −12.95 个百分点");

  await cell.getByLabel("分子").fill("1700");
  await expect(cell.getByText("分子 1700 大于分母 1600，请核对口径。")).toBeVisible();
  await expect(result).not.toContainText("%");
  await cell.getByLabel("分子").fill("一千三");
  await expect(cell.getByText("分子“一千三”不是数字")).toBeVisible();
  await cell.getByLabel("分子").fill("-3");
  await expect(cell.getByText("分子应为不小于 0 的整数，现为 −3。")).toBeVisible();
  await cell.getByLabel("分子").fill("0");
  await expect(result, "0 is a value").toContainText("= 0.00%");

  await cell.getByLabel("分子").fill("1300");
  await cell.getByRole("button", { name: "保存" }).click();
  await expect(cell.getByText("已保存")).toBeVisible();
  await page.goto(paths.indicator(24));
  await expect(page.getByText("81.25%").first()).toBeVisible();
});

test.describe("refused by the server", () => {
  test.use({ refusals: [422] });

  test("a numerator over its denominator is not saved and stays in the field", async ({ asPerson }) => {
    const page = await asPerson("reporter.outpatient-office");
    await page.goto(paths.indicatorEntry("2025-H1", "outpatient-office"));
    const cell = page.getByRole("group", { name: "出院患者随访比例" });
    await cell.getByLabel("分子").fill("200");
    await cell.getByLabel("分母").fill("100");
    await cell.getByRole("button", { name: "保存" }).click();
    await expect(cell.getByText("没有存上，您写的还在")).toBeVisible();
    await expect(cell.getByLabel("分子")).toHaveValue("200");
    await page.reload();
    await expect(cell.getByLabel("分子")).toHaveValue("");
  });
});
