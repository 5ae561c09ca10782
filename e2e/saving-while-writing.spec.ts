import { paths } from "#app/paths.ts";
import { expect, test, type Page } from "./journey.ts";

const SHEET = paths.report("2025-H1", "information");

const progressOf = (page: Page, taskNo: number) =>
  page.getByRole("region", { name: `任务 ${taskNo} ` }).getByLabel("进度及完成情况");

/** Types on at the end of the row's progress, and waits until the server has taken exactly that. */
async function typeOn(page: Page, taskNo: number, text: string) {
  const saved = page.waitForResponse(
    (response) => response.url().endsWith("/autosave") && (response.request().postData() ?? "").includes(text),
  );
  await progressOf(page, taskNo).press("ControlOrMeta+End");
  await progressOf(page, taskNo).pressSequentially(text);
  expect((await saved).status()).toBe(200);
}

test("what is typed is saved without a click and survives a reload", async ({ asPerson }) => {
  const page = await asPerson("reporter.information");
  await page.goto(SHEET);
  await typeOn(page, 29, "互联网医院接入32个专科");
  await expect(page.getByText("已自动保存")).toBeVisible();
  await typeOn(page, 29, "，1—6月图文问诊4106人次");
  await page.reload();
  await expect(progressOf(page, 29)).toHaveValue("互联网医院接入32个专科，1—6月图文问诊4106人次");
});

test("the second of two writers is shown both texts and loses nothing", async ({ asPerson }) => {
  const first = await asPerson("reporter.information");
  const second = await asPerson("head.information");
  await first.goto(SHEET);
  await second.goto(SHEET);

  await progressOf(first, 30).fill("填报员写的：处方流转上线，累计配送612单。");
  await expect(first.getByText("已自动保存")).toBeVisible();

  await progressOf(second, 30).fill("负责人写的：线上续方开通8个慢病专科。");
  await expect(second.getByText("您打开之后别人改过这一条").first()).toBeVisible();
  await second.getByRole("button", { name: "保存草稿" }).click();
  const row = second.getByRole("region", { name: "任务 30 " });
  await expect(row.getByText("填报员写的：处方流转上线，累计配送612单。")).toBeVisible();
  await expect(progressOf(second, 30)).toHaveValue("负责人写的：线上续方开通8个慢病专科。");

  const both = "处方流转上线，累计配送612单；线上续方开通8个慢病专科。";
  await progressOf(second, 30).fill(both);
  await expect(second.getByText("已自动保存")).toBeVisible();
  await first.reload();
  await expect(progressOf(first, 30)).toHaveValue(both);
});
