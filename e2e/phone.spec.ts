import type { Locator } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expect, test, type Page } from "./journey.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

type Stop = {
  readonly url: string;
  readonly username: string;
  /** What the page is for on the way. */
  readonly action: (page: Page) => Locator;
};

const STOPS: readonly Stop[] = [
  {
    url: paths.workbench,
    username: "reporter.outpatient-office",
    action: (page) => page.getByRole("main").getByRole("link", { name: "打开上报表" }),
  },
  {
    url: paths.report("2025-H1", "outpatient-office"),
    username: "head.outpatient-office",
    action: (page) => page.getByRole("button", { name: "提交已写完的" }),
  },
  {
    url: paths.indicatorEntry("2025-H1", "finance"),
    username: "reporter.finance",
    action: (page) => page.getByRole("button", { name: "保存全部改动" }),
  },
  {
    url: paths.tasks(),
    username: "viewer",
    action: (page) => page.getByRole("main").getByRole("link", { name: "加强院后随访管理" }),
  },
  {
    url: paths.queue,
    username: "leader.he-fenqin",
    action: (page) => page.getByRole("link", { name: /^打开审核/ }).first(),
  },
  {
    url: paths.reportRow("2025-H1", "outpatient-office", 2),
    username: "leader.he-fenqin",
    action: (page) => page.getByRole("button", { name: "审核通过" }),
  },
  {
    url: paths.review("2025-H1"),
    username: "leader.he-fenqin",
    action: (page) => page.getByRole("main").getByRole("link").first(),
  },
  {
    url: paths.supervision(),
    username: "quality",
    action: (page) => page.getByRole("navigation", { name: "督办分类" }).getByRole("link", { name: "临期" }),
  },
];

for (const { url, username, action } of STOPS) {
  test(`${url} fits a phone and can be used there`, async ({ asPerson }) => {
    const page = await asPerson(username);
    await page.goto(url);
    const { width, content } = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return { width: clientWidth, content: scrollWidth };
    });
    expect(content, "nothing makes the page scroll sideways").toBeLessThanOrEqual(width);
    // A trial click waits until the control is in view, still, and not covered by anything.
    await action(page).click({ trial: true });
    await expect(page.getByRole("navigation", { name: "底部导航" })).toBeInViewport();
  });
}

test("the menu opens and leads on", async ({ asPerson }) => {
  const page = await asPerson("reporter.nursing");
  await page.getByRole("navigation", { name: "底部导航" }).getByText("更多").click();
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "评估指标" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "评估指标" })).toBeVisible();
});
