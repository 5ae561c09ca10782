import { paths } from "#app/paths.ts";
import { expect, test } from "./journey.ts";

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

test("a leader on a phone goes from the review to two rows, approves one, returns the other, and comes back", async ({
  asPerson,
}) => {
  const page = await asPerson("leader.he-fenqin");
  await page.goto(paths.review("2025-H1"));
  await page.getByRole("link", { name: "我分管的", exact: true }).click();
  await expect(page).toHaveURL(/leader=he-fenqin/);
  await expect(page.getByText("只看：何芬琴分管")).toBeVisible();
  const { width, content } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return { width: clientWidth, content: scrollWidth };
  });
  expect(content, "nothing makes the page scroll sideways").toBeLessThanOrEqual(width);

  const waiting = page.getByRole("region", { name: "等您审核" });
  await expect(waiting.getByRole("rowheader")).toHaveCount(3);
  await waiting.getByRole("link", { name: /推广应用智能分诊导诊/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /推广应用智能分诊导诊/ })).toBeVisible();
  await page.getByRole("button", { name: "审核通过" }).click();
  await expect(page).toHaveURL(/\/review\/2025-H1\?leader=he-fenqin/);
  await expect(page.getByText("任务 2 门诊办：已审核通过，转质控办评定。")).toBeVisible();
  await expect(waiting.getByRole("rowheader")).toHaveCount(2);

  await waiting.getByRole("link", { name: /创新服务手段/ }).click();
  const reason = page.getByLabel("退回理由");
  await reason.fill("太短");
  await page.getByRole("button", { name: "退回本行" }).click();
  await expect(reason).toHaveValue("太短");
  await reason.fill("请补充本期的服务人次");
  await page.getByRole("button", { name: "退回本行" }).click();
  await expect(page.getByText("任务 12 门诊办：已退回，科室会在待办里看到理由。")).toBeVisible();
  await expect(waiting.getByRole("rowheader")).toHaveCount(1);
  await expect(page.getByRole("link", { name: /任务 12 创新服务手段（一），退回未改/ })).toBeAttached();
});
