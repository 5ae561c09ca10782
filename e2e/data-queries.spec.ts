/** The life of a 疑点, and what an impossible figure holds up. */
import { paths } from "#app/paths.ts";
import { expect, test, type Page } from "./journey.ts";

const FINANCE = paths.indicatorEntry("2025-H1", "finance");
const OUTPATIENT = paths.indicatorEntry("2025-H1", "outpatient-office");
const MEASURE = "出院患者当日结算率";

const rowOf = (page: Page, measure: string) => page.locator("tr[data-key]").filter({ hasText: measure });
const shade = (page: Page) =>
  page.getByLabel(`${MEASURE} 分子`).evaluate((input) => {
    const cell = input.closest("td");
    return cell && getComputedStyle(cell).backgroundColor;
  });

test("a doubtful figure is asked about at its cell, explained, accepted by 质控办, and doubted no more", async ({
  asPerson,
}) => {
  const [reporter, quality] = [await asPerson("reporter.finance"), await asPerson("quality")];
  await reporter.goto(FINANCE);
  const plain = await shade(reporter);
  await reporter.getByLabel(`${MEASURE} 分子`).fill("9000");
  await reporter.getByLabel(`${MEASURE} 分母`).fill("10240");
  await reporter.keyboard.press("Enter");
  const doubt = reporter.getByText(/^疑点 由上期 94\.20%变为 87\.89%/);
  await expect(doubt).toContainText("待处理；有误请更正，无误请说明");
  await expect.poll(() => shade(reporter), "the cell is shaded").not.toBe(plain);
  await expect(reporter.getByLabel(`${MEASURE} 分子`), "and keeps its number").toHaveValue("9000");

  await doubt.getByRole("link", { name: /^疑点记录/ }).click();
  const mine = reporter.getByRole("article", { name: MEASURE }).filter({ hasText: "DQ-D01" });
  await expect(mine).toContainText("87.89%（9000/10240）");
  await mine.getByLabel("数值无误的，请说明原因").fill("升级");
  await mine.getByRole("button", { name: "提交说明" }).click();
  await expect(mine.getByText(/至少 5 个字，现有 2 个/)).toBeVisible();
  await expect(mine.getByLabel("数值无误的，请说明原因"), "what was typed stays").toHaveValue("升级");
  await mine.getByLabel("数值无误的，请说明原因").fill("5月结算系统升级，停用自助结算12天。");
  await mine.getByRole("button", { name: "提交说明" }).click();
  await expect(reporter.getByText("说明已提交，等质控办核实。")).toBeVisible();
  await expect(reporter.getByRole("button", { name: "认可理由" }), "nobody accepts their own").toHaveCount(0);

  await quality.goto(paths.queries());
  const theirs = quality.getByRole("article", { name: MEASURE }).filter({ hasText: "DQ-D01" });
  await expect(theirs).toContainText("停用自助结算12天");
  await theirs.getByRole("button", { name: "认可理由" }).click();
  await expect(quality.getByText("已认可，该值不再标为疑点。")).toBeVisible();
  await quality.goto(paths.queries({ state: "accepted" }));
  await expect(theirs, "its history stays").toContainText("5月结算系统升级");

  await reporter.goto(FINANCE);
  await expect(reporter.getByLabel(`${MEASURE} 分子`)).toHaveValue("9000");
  expect(await shade(reporter), "shaded no more").toBe(plain);

  await reporter.getByLabel(`${MEASURE} 分子`).fill("9001");
  await reporter.keyboard.press("Enter");
  await expect(
    doubt.or(reporter.getByText(/^疑点 由上期 94\.20%变为 87\.90%/)),
    "another value is asked about anew",
  ).toContainText("待处理");
});

test("what cannot be is refused at its cell; cells that contradict one another hold up handing in", async ({
  asPerson,
}) => {
  const head = await asPerson("head.outpatient-office");
  await head.goto(OUTPATIENT);
  const rate = head.getByLabel("门诊患者预约诊疗率 分子");
  const before = await rate.inputValue();
  await rate.fill("999999");
  await rate.press("Enter");
  await expect(head.getByText(/分子 999999 大于分母 \d+，请核对口径。/)).toBeVisible();
  await expect(rowOf(head, "门诊患者预约诊疗率").getByText("没有存上")).toBeVisible();
  await rate.fill(before);

  const offered = head.getByLabel("是否设置新型门诊服务 是或否");
  await offered.focus();
  await head.keyboard.press("0");
  await head.keyboard.press("Enter");
  const block = head.getByText(/^阻断 本项填“否”，清单列了 4 项/);
  await expect(block).toContainText("请更正");

  await head.goto(paths.report("2025-H1", "outpatient-office"));
  await head.getByRole("button", { name: /^提交已写完的/ }).click();
  await expect(head.getByText(/指标数值有阻断的疑点，更正后才能提交：指标8 是否设置新型门诊服务/)).toBeVisible();

  await head.goto(OUTPATIENT);
  await offered.focus();
  await head.keyboard.press("1");
  await head.keyboard.press("Enter");
  await expect(block).toBeHidden();
  await head.goto(paths.report("2025-H1", "outpatient-office"));
  await head.getByRole("button", { name: /^提交已写完的/ }).click();
  await expect(head.getByText(/^已提交 2 行/)).toBeVisible();
});
