import { paths } from "#app/paths.ts";
import { expect, test, type Page } from "./journey.ts";

const DAYS = ["2024-07-15", "2025-01-07", "2025-07-08", "2025-07-11", "2025-07-25", "2026-01-20"];

/** What each tile says and where it leads. */
async function tilesOn(page: Page) {
  const tiles = page.getByRole("navigation", { name: "督办分类" }).getByRole("link");
  return tiles.evaluateAll((links) =>
    links.map((link) => ({
      name: link.querySelector(".tt")?.textContent ?? "",
      count: Number(link.querySelector("b")?.textContent),
      to: link.getAttribute("href") ?? "",
    })),
  );
}

for (const username of ["quality", "leader.li-guohua", "head.outpatient-office"]) {
  test(`each tile's number is the length of the list it opens, for ${username}`, async ({ asPerson }) => {
    const page = await asPerson(username);
    let listed = 0;
    for (const asOf of DAYS) {
      await page.goto(paths.supervision({ asOf }));
      const tiles = await tilesOn(page);
      expect(tiles.map(({ name }) => name)).toEqual([
        "未报",
        "临期",
        "逾期",
        "退回未改",
        "待审超时",
        "补报中",
        "指标缺报",
        "疑点待答",
        "问题逾期",
        "督办逾期",
      ]);
      for (const { name, count, to } of tiles) {
        await page.goto(to);
        await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
        const lines = page
          .getByRole("main")
          .getByRole("row")
          .filter({ has: page.getByRole("cell") });
        expect(await lines.count(), `${name} on ${asOf}`).toBe(count);
        listed += count;
      }
    }
    expect(listed, "some tile of some day has something in it").toBeGreaterThan(0);
  });
}

test("质控办 chases two lines that are due soon; the reporter reads it in 消息 and opens the row from there", async ({
  asPerson,
}) => {
  const quality = await asPerson("quality");
  await quality.goto(paths.supervisionTile("due_soon", { department: "general-affairs" }));
  const lines = quality
    .getByRole("main")
    .getByRole("row")
    .filter({ has: quality.getByRole("checkbox") });
  await quality.getByRole("button", { name: "催办选中" }).click();
  await expect(quality.getByRole("alert")).toContainText("请先勾选要催办的行");
  for (const place of [0, 1]) await lines.nth(place).getByRole("checkbox").check();
  await quality.getByLabel("附言").fill("请今天写完");
  await quality.getByRole("button", { name: "催办选中" }).click();
  await expect(quality.getByRole("status")).toContainText("已催办 2 项，告知 2 人。");
  await expect(quality.getByRole("cell", { name: /今天 沈丽萍催办/ })).toHaveCount(2);
  await expect(lines).toHaveCount(1);

  const reporter = await asPerson("reporter.general-affairs");
  await reporter.goto(paths.inbox);
  const message = reporter.getByRole("main").locator("section").filter({ hasText: "质控办沈丽萍催办 2 项" });
  await expect(message).toContainText("请今天写完");
  await message.getByRole("link", { name: /^任务 24 / }).click();
  await expect(reporter).toHaveURL(/\/reports\/2025-H1\/general-affairs#t24$/);
  await expect(reporter.getByRole("region", { name: "任务 24 " })).toBeVisible();
});
