import { paths } from "#app/paths.ts";
import { expect, test } from "./journey.ts";

test("督办单: issued from a board row, answered, asked again, answered better, closed", async ({ asPerson }) => {
  const quality = await asPerson("quality");
  await quality.goto(paths.supervisionTile("returned"));
  await quality
    .getByRole("row", { name: /^(?=.*14 )(?=.*临床支持中心)/ })
    .getByRole("link", { name: "督办单" })
    .click();
  await expect(quality.getByLabel("督办事项")).toHaveValue(/任务 14 加强患者照护服务管理/);
  await quality.getByLabel("办理要求").fill("按退回意见补齐照护服务数据，重新提交");
  await quality.getByRole("button", { name: "签发督办单" }).click();
  await expect(quality.getByRole("heading", { level: 1 })).toContainText("任务 14");
  const order = quality.url().replace(/\?.*/, "");

  const head = await asPerson("head.clinical-support");
  await head.goto(paths.inbox);
  await head
    .getByRole("main")
    .getByRole("link", { name: /任务 14 加强患者照护服务管理/ })
    .first()
    .click();
  await expect(head).toHaveURL(order);
  await head.getByLabel("办理情况").fill("正在整理，月底前报");
  await head.getByRole("button", { name: "提交回复" }).click();
  await expect(head.getByText(/佐证至少 5 个字/)).toBeVisible();
  await expect(head.getByLabel("办理情况")).toHaveValue("正在整理，月底前报");
  await head.getByLabel("佐证").fill("科室会议记录一份");
  await head.getByRole("button", { name: "提交回复" }).click();

  await quality.reload();
  await quality.getByLabel("回复为什么不行").fill("没有说明数据何时补齐，请写明日期");
  await quality.getByRole("button", { name: "再次督办" }).click();

  await head.reload();
  await expect(head.getByText("没有说明数据何时补齐，请写明日期").first()).toBeVisible();
  await head.getByLabel("办理情况").fill("7月10日前补齐并重新提交，已安排专人");
  await head.getByLabel("佐证").fill("数据整理分工表");
  await head.getByRole("button", { name: "提交回复" }).click();

  await quality.goto(order);
  await quality.getByLabel("核定意见").fill("已按要求说明，同意办结");
  await quality.getByRole("button", { name: "同意办结" }).click();
  await expect(quality.getByText("已办结").first()).toBeVisible();
  const papers = quality.waitForEvent("download");
  await quality.getByRole("link", { name: "打印" }).click();
  expect((await papers).suggestedFilename()).toMatch(/督办单.*\.docx$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("体验就医: a leader notes what is seen on the way, and it becomes a finding that leads back", async ({
    asPerson,
  }) => {
    const leader = await asPerson("leader.li-guohua");
    await leader.goto(paths.inspections());
    await leader.getByRole("link", { name: /夜间急诊体验/ }).click();
    const step = leader.getByRole("region", { name: /缴费/ });
    await step.getByText("记一条：缴费").click();
    await step.getByLabel("所见").fill("夜间只开一个缴费窗口，七人排队");
    await step.getByLabel("问题").check();
    await step.getByLabel("涉及科室").selectOption({ label: "财务科" });
    await step.getByLabel("等候").fill("18");
    await step.getByRole("button", { name: "记下" }).click();
    await expect(leader.getByText("夜间只开一个缴费窗口，七人排队")).toBeVisible();

    const quality = await asPerson("quality");
    await quality.goto(new URL(leader.url()).pathname);
    const seen = quality.getByRole("region", { name: /缴费/ });
    await seen.getByRole("link", { name: "登记为问题" }).click();
    await expect(quality.getByLabel("来源")).toHaveValue("walkthrough");
    await expect(quality.getByLabel("问题描述")).toHaveValue(/夜间只开一个缴费窗口/);
    await quality.getByLabel("程度").selectOption({ label: "一般" });
    await quality.getByLabel("问题概要").fill("夜间缴费窗口不足");
    await quality.getByLabel("评价项目").selectOption({ index: 1 });
    await quality.getByLabel("分管领导").selectOption({ index: 1 });
    await quality.getByRole("button", { name: "登记" }).click();
    await expect(quality.getByRole("heading", { level: 1 })).toContainText("夜间缴费窗口不足");

    await leader.reload();
    await expect(leader.getByRole("region", { name: /缴费/ }).getByRole("link", { name: /^WT-2025H2-/ })).toBeVisible();
  });
});
