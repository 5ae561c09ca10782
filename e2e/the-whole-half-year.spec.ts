import { downloadPaper } from "./downloads.ts";
import { expect, test, type Page } from "./journey.ts";

test.use({ world: "nearly-rated" });
test.setTimeout(180_000);

const SHEET = "/reports/2025-H1/outpatient-office";
const WRITTEN = {
  23: {
    progress: "助老器具增至11类，1—6月借出3,264件次；导医陪同5610人次。",
    difficulties: "助听器仅2台，10月前添置4台。",
  },
  24: { progress: "无障碍坡道改造7处，“长辈模式”界面上线。", difficulties: "无" },
};
const REASON = "远程手语翻译写了吗？请补人次和启用日期。";
const CORRECTED = `${WRITTEN[24].progress}远程手语翻译5月6日启用，服务31人次。`;
const OVERRIDE = "陪同人次与导诊台登记不一致，核对后定为延时";

/** After dimension, indicator and departments come two half-years and the year, for each year. */
const COLUMN_OF_2025_H1 = 9;

function rowOf(page: Page, taskNo: number) {
  return page.getByRole("region", { name: `任务 ${taskNo} ` });
}

async function write(page: Page, taskNo: number, progress: string, difficulties: string) {
  const row = rowOf(page, taskNo);
  await row.getByLabel("进度及完成情况").fill(progress);
  await row.getByLabel("困难及下一步措施").fill(difficulties);
}

async function approve(page: Page, taskNo: number) {
  await page.goto(`${SHEET}/${taskNo}`);
  await page.getByRole("button", { name: "审核通过" }).click();
  await expect(page.getByText("已审核通过。")).toBeVisible();
}

test("a half-year goes from the first words to the adopted annexes", async ({ asPerson }) => {
  const reporter = await asPerson("reporter.outpatient-office");
  const head = await asPerson("head.outpatient-office");
  const leader = await asPerson("leader.he-fenqin");
  const quality = await asPerson("quality");
  const president = await asPerson("president");

  await test.step("the reporter fills the rows and an indicator", async () => {
    await reporter.goto(`${SHEET}?edit=23`);
    await write(reporter, 23, WRITTEN[23].progress, WRITTEN[23].difficulties);
    await rowOf(reporter, 23).getByLabel("完成程度 %").fill("85");
    await write(reporter, 24, WRITTEN[24].progress, WRITTEN[24].difficulties);
    await rowOf(reporter, 24).getByLabel("完成程度 %").fill("70");
    await reporter.getByRole("button", { name: "保存草稿" }).click();
    await expect(reporter.getByText("各行都已写完")).toBeVisible();
    await expect(reporter.getByRole("button", { name: "提交" }), "handing in is the head's").toHaveCount(0);

    await reporter.goto("/indicators/entry/2025-H1/outpatient-office");
    await reporter.getByLabel("出院患者随访比例 分子").fill("8448");
    const denominator = reporter.getByLabel("出院患者随访比例 分母");
    await denominator.fill("10240");
    await denominator.press("Enter");
    const row = reporter.getByRole("row", { name: /^26 / });
    await expect(row.getByText("已保存")).toBeVisible();
  });

  await test.step("the head submits them", async () => {
    await head.goto(SHEET);
    await head.getByRole("button", { name: "提交已写完的 2 行" }).click();
    await expect(head.getByText("已提交 2 行：任务 23、24。")).toBeVisible();
    await expect(head.getByRole("button", { name: "撤回修改 任务 24" })).toBeVisible();
  });

  await test.step("the leader approves one and returns the other with a reason", async () => {
    await approve(leader, 23);
    await leader.goto("/queue");
    await leader.getByRole("link", { name: "打开审核 任务 24 门诊办" }).click();
    await leader.getByLabel("退回理由").fill("补");
    await leader.getByRole("button", { name: "退回本行" }).click();
    await expect(leader.getByText("理由至少 5 个字，现有 1 个。")).toBeVisible();
    await leader.getByLabel("退回理由").fill(REASON);
    await leader.getByRole("button", { name: "退回本行" }).click();
    await expect(leader.getByText("已退回，科室会在待办里看到理由。")).toBeVisible();
  });

  await test.step("the head reads the reason, corrects the row and submits it again", async () => {
    await head.goto("/");
    await head.getByRole("main").getByRole("link", { name: "任务 24" }).first().click();
    await expect(rowOf(head, 24).getByText(REASON)).toBeVisible();
    await rowOf(head, 24).getByLabel("进度及完成情况").fill(CORRECTED);
    await head.getByRole("button", { name: "提交已写完的 1 行" }).click();
    await expect(head.getByRole("button", { name: "撤回修改 任务 24" })).toBeVisible();
  });

  await test.step("the leader sees what changed and approves", async () => {
    await leader.goto(`${SHEET}/24`);
    await expect(leader.getByRole("insertion")).toContainText("远程手语翻译5月6日启用");
    await approve(leader, 24);
  });

  await test.step("the quality office confirms one proposal and overrides the other", async () => {
    await quality.goto(`${SHEET}/24`);
    await quality.getByRole("button", { name: "确认评定" }).click();
    await expect(quality.getByText("评定已保存。")).toBeVisible();

    await quality.goto(`${SHEET}/23`);
    await quality.getByLabel("评定为").selectOption("延时完成");
    await quality.getByRole("button", { name: "确认评定" }).click();
    await expect(quality.getByText("请写明理由")).toBeVisible();
    await quality.getByLabel("理由", { exact: false }).first().fill(OVERRIDE);
    await quality.getByRole("button", { name: "确认评定" }).click();
    await expect(quality.getByText("评定已保存。")).toBeVisible();
  });

  await test.step("the president adopts the half-year", async () => {
    await president.goto("/review/2025-H1/adoption");
    await president.getByLabel("会议日期").fill("2025-07-08");
    await president.getByLabel("纪要编号").fill("院办纪要〔2025〕19号");
    await president.getByRole("button", { name: "登记通过" }).click();
    await expect(president.getByText("院长办公会 2025-07-08 通过，院办纪要〔2025〕19号")).toBeVisible();
    await head.goto(SHEET);
    await expect(head.getByRole("button", { name: "撤回修改" })).toHaveCount(0);
  });

  await test.step("the annexes say what was typed", async () => {
    await quality.goto("/downloads");
    for (const format of ["xlsx", "docx"] as const) {
      const annex2 = await downloadPaper(quality, "附件2　上报表　2025年上半年 门诊办", format);
      expect(annex2.rows).toContain(
        `23.加快适老化和无障碍改造（一）|${WRITTEN[23].progress}|${WRITTEN[23].difficulties}`,
      );
      expect(annex2.rows).toContain(`24.加快适老化和无障碍改造（二）|${CORRECTED}|${WRITTEN[24].difficulties}`);
      expect(annex2.rows.at(-1)).toBe("评定结果：按时高质完成 1、2、3、6、12、18、24；延时完成 23。");

      const annex3 = await downloadPaper(quality, "附件3　评估表 已填评估表", format);
      const cells = annex3.rows.find((row) => row.includes("出院患者随访比例"))?.split("|");
      expect(cells?.[COLUMN_OF_2025_H1]).toBe("82.50%⏎（8448/10240）");
    }
  });
});
