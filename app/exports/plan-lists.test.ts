/** Lists of tasks and indicators: the file has what the page with the same address shows. */
import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { gridRow } from "#app/domain/indicator-grid.ts";
import { filteredRows, readIndicatorQuery } from "#app/domain/indicator-query.ts";
import { taskGroups } from "#app/domain/task-groups.ts";
import { taskList } from "#app/domain/task-line.ts";
import { readTaskQuery, taskChoices } from "#app/domain/task-query.ts";
import { seesDepartment, visiblePlan } from "#app/domain/visible-plan.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";

function readerOf(username: string) {
  const person = demo.people.find((each) => each.username === username);
  if (!person) throw new Error(username);
  return { actor: { ...person, userId: person.id }, plan: visiblePlan(demo, person, TODAY) };
}

function fileFor(username: string, name: string, search: string) {
  const { actor, plan } = readerOf(username);
  const made = openExport(name, plan, new URLSearchParams(search), TODAY, actor);
  if (!made.ok) throw new Error(made.refusal.code);
  const { table, footnotes } = made.value.paper;
  expect(() => placeCells(table)).not.toThrow();
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(273);
  const rows = table.bodyRows.map(({ cells }) => cells.map(({ text }) => text));
  return { rows, footnotes, lines: rows.filter((cells) => cells.length > 2), table };
}

test.each([
  "",
  "group=none",
  "group=leader&sort=-title",
  "group=department&sort=department",
  "q=门诊&sort=-no",
  "leader=he-fenqin&state=not_started",
  "department=emergency&joint=1",
  "category=3&rating=on_time_high_quality&group=none&sort=rating",
  "state=returned",
  "q=没有这样的任务",
])("tasks?%s: same lines in the same order and groups", (search) => {
  for (const username of ["quality", "viewer", "head.outpatient-office"]) {
    const { plan } = readerOf(username);
    const query = readTaskQuery(new URLSearchParams(search), taskChoices(plan));
    const groups = taskGroups(taskList(plan, TODAY).lines, query);
    const { rows } = fileFor(username, "tasks", search);
    const shown = groups.flatMap(({ heading, lines }) => [...(heading ? [1] : []), ...lines.map(({ no }) => no)]);
    expect(rows.map((cells) => (cells.length === 1 ? 1 : Number(cells[0])))).toEqual(shown);
  }
});

test("a task's cells say in words what the page shows by glyphs", () => {
  const { lines, footnotes } = fileFor("quality", "tasks", "q=2 推广应用智能分诊导诊");
  expect(lines).toEqual([
    [
      "2",
      "推广应用智能分诊导诊",
      "何芬琴",
      "门诊办、信息科",
      "—",
      "按时提交但质量不满意",
      "按时高质完成",
      "草稿 1/2",
      "—",
      "30",
    ],
  ]);
  expect(footnotes[0]).toBe("共 1 项（搜索 2 推广应用智能分诊导诊）。");
});

test("annex 1 stays as it is, whatever is asked", () => {
  const { actor, plan } = readerOf("quality");
  const files = ["", "leader=he-fenqin&group=none"].map((search) =>
    openExport("task-list", plan, new URLSearchParams(search), TODAY, actor),
  );
  expect(files.map((made) => made.ok && made.value.paper.label)).toEqual(["附件1", "附件1"]);
  expect(JSON.stringify(files[0])).toBe(JSON.stringify(files[1]));
});

test.each([
  "",
  "department=outpatient-office",
  "dimension=诊前&values=plain",
  "only=query",
  "only=to_fill",
  "only=missing",
])("indicators?%s: the rows the filter leaves, with every half-year and year", (search) => {
  for (const username of ["quality", "viewer", "head.emergency"]) {
    const { plan, actor } = readerOf(username);
    const query = readIndicatorQuery(new URLSearchParams(search), plan);
    const all = plan.indicators.map((indicator) =>
      gridRow(
        plan,
        indicator,
        ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, TODAY),
        TODAY,
      ),
    );
    const shown = filteredRows(all, query).map(({ indicator }) => indicator.no);
    const { lines } = fileFor(username, "indicators", search);
    expect(lines.map(([name = ""]) => Number(name.split(" ")[0]))).toEqual(shown);
    expect(lines.every((cells) => cells.length === 2 + 9 + 1)).toBe(true);
  }
});

test("figures, absent figures and verdicts are words; 0 is a figure; doubted cells are shaded and explained", () => {
  const { lines, table, footnotes } = fileFor("quality", "indicators", "");
  const row = (no: number) => lines.find(([name]) => name?.startsWith(`${no} `)) ?? [];
  expect(row(1)[2]).toBe("63.14%\n（101280/\n160400）");
  expect(row(1).at(-1)).toBe("向好（未设目标）");
  expect([row(5)[6], row(5)[7], row(5)[8]]).toEqual(["缺报", "缺下半年", "待填"]);
  expect(row(13).at(-1)).toBe("未达标且变差");
  const shaded = table.bodyRows.flatMap(({ cells }) => cells).filter((cell) => cell.shaded);
  expect(shaded.length).toBeGreaterThan(0);
  expect(shaded.every(({ text }) => /备注\d+$/.test(text))).toBe(true);
  const remarks = footnotes.filter((line) => line.startsWith("备注"));
  expect(remarks.length).toBeGreaterThanOrEqual(shaded.length);
  expect(fileFor("quality", "indicators", "values=plain").lines[0]?.[2]).toBe("63.14%");
});

test("who may not see a department's half-year gets 未公布", () => {
  const seen = fileFor("head.outpatient-office", "indicators", "")
    .lines.flat()
    .filter((text) => text === "未公布");
  const unseen = fileFor("viewer", "indicators", "")
    .lines.flat()
    .filter((text) => text === "未公布");
  expect(seen.length).toBeGreaterThan(0);
  expect(unseen.length).toBeGreaterThan(seen.length);
});

test("the view of the page is the view of the file", () => {
  const targets = fileFor("quality", "indicators", "view=targets");
  expect(targets.rows[0]).toEqual(["未达标且变差　1 个测量项"]);
  expect(targets.rows[1]).toEqual([
    "13 院前医疗急救3分钟出车率",
    "急诊科",
    "2025上",
    "94.11%（2236/2376）",
    "变差",
    "≥95%　国家目标",
  ]);
  const given = fileFor("quality", "indicators", "view=completeness&period=2025-H1");
  expect(given.rows[0]).toEqual(["门诊办", "13", "8", "0", "0", "0", "0", "5", "1", "8/13"]);
  expect(given.rows.at(-1)?.[0]).toBe("合计");
  expect(fileFor("viewer", "indicators", "view=completeness&period=2025-H1").rows[0]).toEqual(["门诊办", "未公布"]);
});

test("all values of one indicator, years as computed", () => {
  const { lines } = fileFor("quality", "indicator-values", "no=1");
  expect(lines.map(([label]) => label)).toEqual([
    "2023年上半年",
    "2023年下半年",
    "2023年年度",
    "2024年上半年",
    "2024年下半年",
    "2024年年度",
    "2025年上半年",
    "2025年下半年",
    "2025年年度",
  ]);
  expect(lines[2]).toEqual([
    "2023年年度",
    "65.12%",
    "213970/328600",
    "—",
    "基线",
    "系统计算；= (101280+112690)/(160400+168200)",
  ]);
  expect(fileFor("viewer", "indicator-values", "no=1").lines[6]?.[1]).toBe("未公布");
});
