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
