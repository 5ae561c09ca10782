import { fillSignIn } from "./as-person.ts";
import { expect, test } from "./journey.ts";

test.use({ world: "empty" });

test("the set-up link makes the first administrator, who lets a department in", async ({ app, page, browser }) => {
  expect(app.setupLink).toMatch(/\/setup\?token=.{20}/);
  await page.goto(app.setupLink);
  await page.getByLabel("账号").fill("boss");
  await page.getByLabel("姓名").fill("徐凯");
  await page.getByLabel("密码").fill("boss-password");
  await page.getByRole("button", { name: "创建并登录" }).click();
  await expect(page.getByRole("heading", { name: "账号管理" })).toBeVisible();

  await page.getByRole("link", { name: "新建账号" }).click();
  await page.getByLabel("姓名").fill("施梦婷");
  await page.getByLabel("账号").fill("shimengting");
  await page.getByLabel("护理部 填报员").check();
  await page.getByRole("button", { name: "新建账号" }).click();
  await expect(page.getByRole("heading", { name: "账号已建好" })).toBeVisible();
  const password = await page.locator("dd").last().innerText();

  const nurse = await (await browser.newContext()).newPage();
  await nurse.goto("/reports/2025-H1/nursing");
  await fillSignIn(nurse, "shimengting", password);
  await expect(nurse.getByText("这是管理员给的临时密码")).toBeVisible();
  await nurse.goto("/tasks");
  await expect(nurse, "nothing else opens before the password is changed").toHaveURL(/\/account$/);
  await nurse.getByLabel("原密码").fill(password);
  await nurse.getByLabel("新密码").fill("nurse-password");
  await nurse.getByLabel("再填一遍").fill("nurse-password");
  await nurse.getByRole("button", { name: "修改密码" }).click();
  await expect(nurse.getByText("密码已改")).toBeVisible();
  await nurse.goto("/reports/2025-H1/nursing");
  await expect(nurse.getByRole("heading", { name: "任务完成情况上报表 · 护理部" })).toBeVisible();
  await nurse.context().close();
});

test("the set-up link works once", async ({ app, page }) => {
  await page.goto(app.setupLink);
  await expect(page.getByText("链接已经用过或不完整")).toBeVisible();
});
