import { paths } from "#app/paths.ts";
import { fillSignIn } from "./as-person.ts";
import { expect, test } from "./journey.ts";

test.use({ javaScriptEnabled: false });

const PROGRESS = "陪诊员培训32人，1—6月陪诊418人次，较上期增加96人次。";

test("a wrong password keeps the account name", async ({ page }) => {
  await page.goto(paths.login());
  await fillSignIn(page, "viewer", "wrong-password");
  await expect(page.getByText("账号或密码不对。")).toBeVisible();
  await expect(page.getByLabel("账号")).toHaveValue("viewer");
});

test("a head writes and submits a row", async ({ asPerson }) => {
  const page = await asPerson("head.information");
  await page.goto(paths.report("2025-H1", "information"));
  const row = page.getByRole("region", { name: "任务 28 " });
  await row.getByLabel("进度及完成情况").fill(PROGRESS);
  await row.getByLabel("困难及下一步措施").fill("无");
  await row.getByLabel("完成程度 %").fill("一半");
  await page.getByRole("button", { name: /提交/ }).click();
  await expect(row.getByText("完成程度填 0 到 100 的整数")).toBeVisible();
  await expect(row.getByLabel("进度及完成情况"), "what was typed is still there").toHaveValue(PROGRESS);
  await expect(row.getByLabel("完成程度 %")).toHaveValue("一半");

  await row.getByLabel("完成程度 %").fill("60");
  await page.getByRole("button", { name: /提交/ }).click();
  await expect(page.getByRole("button", { name: "撤回修改 任务 28" })).toBeVisible();
  await expect(page.getByText(PROGRESS)).toBeVisible();
});

test("a reporter saves an indicator value, and a mistake keeps what was typed", async ({ asPerson }) => {
  const page = await asPerson("reporter.finance");
  await page.goto(paths.indicatorEntry("2025-H1", "finance"));
  const numerator = page.getByLabel("出院患者当日结算率 分子");
  const denominator = page.getByLabel("出院患者当日结算率 分母");
  const save = page.getByRole("button", { name: "保存全部改动" });
  await numerator.fill("10530");
  await denominator.fill("10422");
  await save.click();
  await expect(page.getByText("分子 10530 大于分母 10422")).toBeVisible();
  await expect(numerator).toHaveValue("10530");
  await expect(denominator).toHaveValue("10422");

  await numerator.fill("10053");
  await save.click();
  await expect(page.getByText("96.46%")).toBeVisible();
  await page.goto(paths.indicator(24));
  await expect(page.getByText("10053/10422").first()).toBeVisible();
});

test("a leader returns a row and is told when the reason is too short", async ({ asPerson }) => {
  const page = await asPerson("leader.he-fenqin");
  await page.goto(paths.reportRow("2025-H1", "outpatient-office", 12));
  await page.getByLabel("退回理由").fill("补数据");
  await page.getByRole("button", { name: "退回本行" }).click();
  await expect(page.getByText("理由至少 5 个字，现有 3 个。")).toBeVisible();
  await expect(page.getByLabel("退回理由")).toHaveValue("补数据");
});

test("a refused form is still there when one comes back to it, and a double tap keeps one record", async ({
  asPerson,
}) => {
  const page = await asPerson("quality");
  await page.goto(paths.newMeeting("work"));
  await page.getByLabel("日期").fill("2024-12-31");
  await page.getByLabel("主持", { exact: true }).selectOption("");
  await page.getByLabel("缺席").fill("张敏");
  await page.getByRole("button", { name: "保存安排" }).click();
  for (const sentence of ["议2025年上半年的会不早于 2025-01-01。", "请选主持人", "缺席每人一行，写成"])
    await expect(page.getByText(sentence)).toBeVisible();

  await page.getByRole("link", { name: "取消", exact: true }).click();
  await expect(page.getByRole("heading", { name: "例会", exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("缺席")).toHaveValue("张敏");
  await expect(page.getByText("缺席每人一行，写成")).toBeVisible();

  await page.getByLabel("日期").fill("2025-07-21");
  await page.getByLabel("缺席").fill("张敏：外出学习");
  await page.getByLabel("主持人姓名").fill("金院长");
  await page.getByRole("button", { name: "保存安排" }).dblclick();
  await expect(page.getByText("已安排，参会人的日历订阅里会出现。")).toBeVisible();
  const id = new URL(page.url()).pathname.split("-").at(-1) ?? "";
  await page.goto(paths.meetings());
  await expect(page.locator(`a[href^="/meetings/LH-2025-${id}"]`).first()).toBeVisible();
  const next = String(Number(id) + 1).padStart(2, "0");
  await expect(page.locator(`a[href^="/meetings/LH-2025-${next}"]`)).toHaveCount(0);
});
