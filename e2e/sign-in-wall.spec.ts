import { paths } from "#app/paths.ts";
import { DEMO_PASSWORD } from "#db/demo/demo-facts.ts";
import { fillSignIn } from "./as-person.ts";
import { expect, test } from "./journey.ts";

/** Every kind of page, and somebody who may open it. */
const PAGES: readonly (readonly [url: string, username: string])[] = [
  [paths.workbench, "reporter.nursing"],
  [paths.tasks({ q: "随访", leader: "he-fenqin" }), "viewer"],
  [paths.task(18), "viewer"],
  [paths.reports("2025-H1"), "leader.he-fenqin"],
  [paths.report("2025-H1", "nursing"), "head.nursing"],
  [paths.reportRow("2025-H1", "nursing", 27), "leader.tao-jianhua"],
  [paths.queue, "quality"],
  [paths.indicators(), "viewer"],
  [paths.indicator(26), "viewer"],
  [paths.indicatorEntry("2025-H1", "finance"), "reporter.finance"],
  [paths.supervision({ asOf: "2025-07-15" }), "president"],
  [paths.supervisionTile("overdue"), "head.information"],
  [paths.review("2025-H1"), "leader.li-guohua"],
  [paths.adoption("2025-H1"), "president"],
  [paths.downloads, "quality"],
  [paths.papers, "quality"],
  [paths.paper("bulletin", { period: "2024-H2" }), "quality"],
  [paths.account, "viewer"],
  [paths.users, "admin"],
  [paths.user("new"), "admin"],
  [paths.user(1), "admin"],
];

for (const [url, username] of PAGES) {
  test(`a stranger who wants ${url} signs in first and gets there`, async ({ page }) => {
    await page.goto(url);
    await expect(page).toHaveURL(/\/login(\?|$)/);
    await expect(page.getByRole("navigation"), "nothing of the app is shown to strangers").toHaveCount(0);
    await fillSignIn(page, username, DEMO_PASSWORD);
    await expect(page).toHaveURL(url);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("a link to another site is not followed after signing in", async ({ page }) => {
  await page.goto(paths.login("https://example.org/"));
  await fillSignIn(page, "viewer", DEMO_PASSWORD);
  await expect(page).toHaveURL("/");
});

test("five wrong passwords lock the account and say so", async ({ page }) => {
  await page.goto(paths.login());
  for (let attempt = 1; attempt <= 3; attempt++) {
    await fillSignIn(page, "viewer", "wrong-password");
    await expect(page.getByText("账号或密码不对。", { exact: true })).toBeVisible();
  }
  await fillSignIn(page, "viewer", "wrong-password");
  await expect(page.getByText("再错 1 次，账号将锁定 15 分钟")).toBeVisible();
  await fillSignIn(page, "viewer", "wrong-password");
  await expect(page.getByText("账号已锁定，15 分钟后再试")).toBeVisible();
  await fillSignIn(page, "viewer", DEMO_PASSWORD);
  await expect(page.getByText("账号已锁定"), "not even the right one opens it").toBeVisible();
});

test("after signing out the door is closed again", async ({ asPerson }) => {
  const page = await asPerson("reporter.nursing");
  await page.getByRole("button", { name: "退出登录" }).click();
  await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
  await page.goto(paths.report("2025-H1", "nursing"));
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.goBack();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});
