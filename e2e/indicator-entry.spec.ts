import { paths } from "#app/paths.ts";
import { expect, test, type Page } from "./journey.ts";

const FINANCE = paths.indicatorEntry("2025-H1", "finance");
const OUTPATIENT = paths.indicatorEntry("2025-H1", "outpatient-office");
const EMERGENCY = paths.indicatorEntry("2025-H1", "emergency");

const rowOf = (page: Page, measure: string) => page.locator("tr[data-key]").filter({ hasText: measure });

/** Puts a block on the clipboard as Excel and WPS do, and presses Ctrl+V. */
async function pasteBlock(page: Page, text: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
  await page.keyboard.press("Control+V");
}

test("the percentage appears while one types, and what cannot be is said at the cell", async ({ asPerson }) => {
  const page = await asPerson("reporter.finance");
  await page.goto(FINANCE);
  const numerator = page.getByLabel("出院患者当日结算率 分子");
  const result = rowOf(page, "出院患者当日结算率").getByRole("status");
  await numerator.fill("1300");
  await page.getByLabel("出院患者当日结算率 分母").fill("1600");
  await expect(result).toContainText("81.25%");
  await expect(result).toContainText("−12.95 个百分点");

  await numerator.fill("1700");
  await expect(page.getByText("分子 1700 大于分母 1600，请核对口径。")).toBeVisible();
  await expect(result).not.toContainText("%");
  await numerator.fill("一千三");
  await expect(page.getByText("分子“一千三”不是数字")).toBeVisible();
  await numerator.fill("-3");
  await expect(page.getByText("分子应为不小于 0 的整数，现为 −3。")).toBeVisible();
  await numerator.fill("0");
  await expect(result, "0 is a value").toContainText("0.00%");

  await numerator.fill("1300");
  await numerator.press("Enter");
  await expect(rowOf(page, "出院患者当日结算率").getByText("已保存")).toBeVisible();
  await page.goto(paths.indicator(24));
  await expect(page.getByText("81.25%").first()).toBeVisible();
});

test("keys lead through the grid, a row is saved when one leaves it, Escape takes back", async ({ asPerson }) => {
  const page = await asPerson("reporter.outpatient-office");
  await page.goto(OUTPATIENT);
  const first = page.getByLabel("门诊患者预约诊疗率 分子");
  const base = page.getByLabel("门诊患者预约诊疗率 分母");
  const second = page.getByLabel("门诊号源下放比例 分子");
  await first.focus();
  await page.keyboard.press("Tab");
  await expect(base).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(first, "all of it is selected, so an arrow leads on").toBeFocused();
  await page.keyboard.type("139481");
  await page.keyboard.press("ArrowLeft");
  await expect(first, "within a text an arrow moves in the text").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(first).toHaveValue("139480");

  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("139482");
  await page.keyboard.press("Enter");
  await expect(second).toBeFocused();
  await expect(rowOf(page, "门诊患者预约诊疗率").getByText("已保存")).toBeVisible();

  const offered = page.getByLabel("是否提供预就诊服务 是或否");
  await page.keyboard.press("ArrowDown");
  await expect(offered).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(offered, "arrows pass over an answer without changing it").toHaveValue("yes");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("0");
  await expect(offered).toHaveValue("no");
  await page.keyboard.press("1");
  await expect(offered).toHaveValue("yes");

  await page.reload();
  await expect(first).toHaveValue("139482");
});

test("Ctrl+Enter opens the details of a cell and closes them", async ({ asPerson }) => {
  const page = await asPerson("reporter.outpatient-office");
  await page.goto(OUTPATIENT);
  const types = page.getByLabel("已设置的新型门诊类型 清单");
  await types.focus();
  await page.keyboard.press("Control+Enter");
  const details = page.getByRole("group", { name: "已设置的新型门诊类型" });
  await details.getByLabel("检验门诊").check();
  await expect(types).toHaveValue(/检验门诊/);
  await details.getByLabel("检验门诊").uncheck();
  await types.focus();
  await page.keyboard.press("Control+Enter");
  await expect(details).toBeHidden();
});

test("a pasted block fills cells, lists the bad ones with reasons, and is undone", async ({ asPerson }) => {
  const page = await asPerson("reporter.emergency");
  await page.goto(EMERGENCY);
  const wait = page.getByLabel("120呼叫反应时间（平均） 平均值");
  const before = await wait.inputValue();
  const offered = page.getByLabel("是否设置急诊急救五大中心 是或否");
  const block = "9.8\t2380\n2240\t二千\n也许\n胸痛中心、卒中中心、创伤中心";
  await wait.focus();
  await pasteBlock(page, block);
  const report = page.getByRole("alert").filter({ hasText: "粘贴了" });
  await expect(report).toContainText("粘贴了 4 格，2 格没有填");
  await expect(report).toContainText("“二千” 分母不是数字");
  await expect(report).toContainText("“也许” 要填“是”或“否”");
  await expect(wait).toHaveValue("9.8");
  await expect(offered, "what could not be read stays as it was").toHaveValue("yes");

  await report.getByRole("button", { name: "撤销粘贴" }).click();
  await expect(wait).toHaveValue(before);
  await wait.focus();
  await pasteBlock(page, "9.8\t2380\n2240\t2380");
  await page.getByRole("button", { name: "保存全部改动" }).click();
  await expect(rowOf(page, "120呼叫反应时间").getByText("未保存")).toBeHidden();
  await page.reload();
  await expect(wait).toHaveValue("9.8");
  await expect(page.getByLabel("院前医疗急救3分钟出车率 分子")).toHaveValue("2240");
});

test("two people at one cell: mine, theirs and what both began from", async ({ asPerson }) => {
  const [mine, theirs] = [await asPerson("reporter.outpatient-office"), await asPerson("quality")];
  await mine.goto(OUTPATIENT);
  await theirs.goto(paths.wholeEntry("2025-H1"));
  const label = "出院患者随访比例 分子";
  await theirs.getByLabel(label).fill("100");
  await theirs.getByLabel("出院患者随访比例 分母").fill("200");
  await theirs.getByLabel("出院患者随访比例 分母").press("Enter");
  await expect(rowOf(theirs, "出院患者随访比例").getByText("已保存")).toBeVisible();

  await mine.getByLabel(label).fill("150");
  await mine.getByLabel("出院患者随访比例 分母").fill("200");
  await mine.getByLabel("出院患者随访比例 分母").press("Enter");
  const conflict = mine.getByRole("alert").filter({ hasText: "别人改过这一格" });
  await expect(conflict).toContainText("75.00%（150/200）");
  await expect(conflict).toContainText("50.00%（100/200）");
  await expect(conflict).toContainText("（空）");
  await conflict.getByRole("button", { name: /^用我的覆盖/ }).click();
  await expect(conflict).toBeHidden();
  await theirs.reload();
  await expect(theirs.getByLabel(label)).toHaveValue("150");
});

test("a row that is plainly not finished is not sent and says what is missing", async ({ asPerson }) => {
  const page = await asPerson("reporter.outpatient-office");
  await page.goto(OUTPATIENT);
  const score = page.getByLabel("门诊患者满意度 样本数");
  await score.fill("500");
  await score.press("Enter");
  await expect(page.getByText("请填写得分。")).toBeVisible();
  await expect(rowOf(page, "门诊患者满意度").last().getByText("没有存上")).toBeVisible();
  await score.fill("");
  await expect(page.getByText("请填写得分。")).toBeHidden();
});

test.describe("when the session has ended", () => {
  test.use({ refusals: [401] });

  test("nothing typed is lost", async ({ asPerson }) => {
    const page = await asPerson("reporter.finance");
    await page.goto(FINANCE);
    await page.context().clearCookies();
    const numerator = page.getByLabel("出院患者当日结算率 分子");
    await numerator.fill("1301");
    await page.getByLabel("出院患者当日结算率 分母").fill("1600");
    await page.getByRole("button", { name: "保存全部改动" }).click();
    await expect(page.getByText(/登录已过期，没有存上/)).toBeVisible();
    await expect(numerator).toHaveValue("1301");
  });
});

test("what is typed while a save is on its way is saved after it", async ({ asPerson }) => {
  const page = await asPerson("reporter.nursing");
  await page.goto(paths.indicatorEntry("2025-H1", "nursing"));
  const numerator = page.locator("input[name$='.numerator']").first();
  const before = Number(await numerator.inputValue());
  await page.route("**/save", async (route) => {
    await new Promise((later) => setTimeout(later, 700));
    await route.continue();
  });
  for (const less of [1, 2]) {
    await numerator.fill(String(before - less));
    await numerator.press("Enter");
  }
  await expect(page.getByText("1 格有改动，未保存")).toBeVisible();
  await expect(page.getByText("1 格有改动，未保存")).toBeHidden();
  await page.reload();
  await expect(numerator).toHaveValue(String(before - 2));
});

test("undoing a paste leaves nothing of it behind", async ({ asPerson }) => {
  const page = await asPerson("reporter.finance");
  await page.goto(FINANCE);
  const numerator = page.getByLabel("出院患者当日结算率 分子");
  const before = await numerator.inputValue();
  await numerator.focus();
  await pasteBlock(page, "7\t9");
  await expect(numerator).toHaveValue("7");
  await page.getByRole("button", { name: "撤销粘贴" }).click();
  await expect(numerator).toHaveValue(before);
  await expect(rowOf(page, "出院患者当日结算率").getByText("未保存")).toBeHidden();
  await page.reload();
  await expect(numerator).toHaveValue(before);
});

test("what is typed before the scripts run is taken over", async ({ asPerson }) => {
  const page = await asPerson("reporter.finance");
  let release = () => {};
  const released = new Promise<void>((go) => (release = go));
  await page.route("**/assets/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(FINANCE, { waitUntil: "commit" });
  const numerator = page.getByLabel("出院患者当日结算率 分子");
  await numerator.fill("9600");
  await page.getByLabel("出院患者当日结算率 填报情况").selectOption("暂报");
  release();
  await expect(page.getByText("1 格有改动，未保存")).toBeVisible();
  await page.getByLabel("出院患者当日结算率 分母").fill("10240");
  await page.getByLabel("出院患者当日结算率 分母").press("Enter");
  await expect(rowOf(page, "出院患者当日结算率").getByText("已保存")).toBeVisible();
  await page.reload();
  await expect(numerator).toHaveValue("9600");
  await expect(page.getByLabel("出院患者当日结算率 填报情况")).toHaveValue("provisional");
});
