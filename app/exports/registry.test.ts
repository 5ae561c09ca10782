import { expect, test } from "vitest";
import type { Assignment, Role } from "#app/domain/role.ts";
import { planOf } from "#app/domain/plan.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { OFFICE, samplePlan, TODAY } from "./golden/sample-plan.ts";
import { openExport } from "./registry.ts";
import { readerWith } from "./reader.fixture.ts";

const plan = samplePlan();

function someone(role: Role, departmentCode: string | null = null, leaderCode: string | null = null): Assignment[] {
  return [{ role, departmentCode, leaderCode }];
}

function open(name: string, query: string, assignments: Assignment[], whole = plan) {
  const seen = visiblePlan(whole, { assignments }, TODAY);
  return openExport(name, seen, new URLSearchParams(query), TODAY, readerWith({ assignments }));
}

function outcome(...asked: Parameters<typeof open>): string {
  const made = open(...asked);
  return made.ok ? made.value.nameParts.join(" ") : made.refusal.code;
}

function rowsOf(...asked: Parameters<typeof open>): string[][] {
  const made = open(...asked);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.paper.table.bodyRows.map(({ cells }) => cells.map(({ text }) => text));
}

const REPORTER = someone("reporter", OFFICE);
const HEAD = someone("department_head", OFFICE);
const STRANGER = someone("reporter", "finance");
const LEADER = someone("leader", null, "he-fenqin");
const PRESIDENT = someone("task_force_head");
const QUALITY = someone("quality_office");
const VIEWER = someone("viewer");
const ADMIN = someone("admin");
const SHEET = `period=2025-H1&department=${OFFICE}`;

test.each([
  ["task-list", "", VIEWER, "附件1 任务清单"],
  ["task-list", "", ADMIN, "附件1 任务清单"],
  ["task-list", "", [], "not-permitted"],
  ["evaluation-table", "", VIEWER, "附件3 评估表"],
  ["evaluation-table", "blank=1", STRANGER, "附件3 评估表 空白表"],
  ["evaluation-table", "", [], "not-permitted"],
  ["progress-report", "blank=1", VIEWER, "附件2 任务完成情况上报表 空白表"],
  ["progress-report", "blank=1", [], "not-permitted"],
  ["progress-report", SHEET, REPORTER, "附件2 任务完成情况上报表 门诊办 2025年上半年"],
  ["progress-report", SHEET, HEAD, "附件2 任务完成情况上报表 门诊办 2025年上半年"],
  ["progress-report", SHEET, LEADER, "附件2 任务完成情况上报表 门诊办 2025年上半年"],
  ["progress-report", SHEET, STRANGER, "not-permitted"],
  ["progress-report", SHEET, VIEWER, "not-permitted"],
  ["progress-report", SHEET, ADMIN, "not-permitted"],
  ["progress-report", "period=2025-H1", QUALITY, "附件2 任务完成情况上报表 全院汇总 2025年上半年"],
  ["progress-report", "period=2025-H1", LEADER, "附件2 任务完成情况上报表 全院汇总 2025年上半年"],
  ["progress-report", "period=2025-H1", PRESIDENT, "附件2 任务完成情况上报表 全院汇总 2025年上半年"],
  ["progress-report", "period=2025-H1", HEAD, "not-permitted"],
  ["progress-report", "period=2025-H1", VIEWER, "not-permitted"],
  ["progress-report", "", QUALITY, "附件2 任务完成情况上报表 全院汇总 2025年上半年"],
  // The baseline is published once its window has closed.
  ["progress-report", `period=2023-H2&department=${OFFICE}`, VIEWER, "附件2 任务完成情况上报表 门诊办 2023年下半年"],
  ["progress-report", "period=2023-H1", QUALITY, "query-invalid"],
  ["progress-report", "period=2031-H1", QUALITY, "query-invalid"],
  ["progress-report", "period=2025", QUALITY, "query-invalid"],
  ["progress-report", "period=2025-H1&department=nobody", QUALITY, "query-invalid"],
  ["progress-report", "period=2025-H1&department=finance", QUALITY, "query-invalid"],
  ["bulletin", "", QUALITY, "not-found"],
  ["constructor", "", QUALITY, "not-found"],
  ["", "", QUALITY, "not-found"],
])("%s?%s for %j → %s", (name, query, assignments, expected) => {
  expect(outcome(name, query, assignments)).toBe(expected);
});

test("its own people print a sheet as it stands, everyone else as it was handed in", () => {
  expect(rowsOf("progress-report", SHEET, HEAD).slice(0, 4)).toEqual([
    ["1.全面落实精准预约诊疗", "写了一半的草稿", ""],
    ["2.推广应用智能分诊导诊", "改到一半的正文", "无"],
    ["3.建立健全预就诊模式", "已提交的正文", "无"],
    ["6.提升门诊服务效能", "", ""],
  ]);
  expect(rowsOf("progress-report", SHEET, LEADER).slice(0, 4)).toEqual([
    ["1.全面落实精准预约诊疗", "（未报）", ""],
    ["2.推广应用智能分诊导诊", "上次提交的正文", "无"],
    ["3.建立健全预就诊模式", "已提交的正文", "无"],
    ["6.提升门诊服务效能", "（未报）", ""],
  ]);
});

test("the summary has every row of every department once, under the department's heading", () => {
  const rows = rowsOf("progress-report", "period=2025-H1", QUALITY);
  const headings = rows.filter((row) => row.length === 1).map(([text]) => text);
  expect(headings).toEqual([
    "门诊办（8项）　未报6项",
    "信息科（7项）　未报7项",
    "医务科（11项）　未报11项",
    "医保办（1项）　未报1项",
    "西药剂科（1项）　未报1项",
    "质控办（1项）　未报1项",
    "临床支持中心（1项）　未报1项",
    "护理部（3项）　未报3项",
    "外联办（1项）　未报1项",
    "急诊科（4项）　未报4项",
    "总务科（3项）　未报3项",
    "完成情况：按时高质完成，按时提交但质量不满意，延时完成，未完成。",
  ]);
  expect(rows.filter((row) => row.length === 3)).toHaveLength(41);
});

test("annex 3 hides what is not published from those who may not see it, and the year made of it", () => {
  const lines = (assignments: Assignment[]) => rowsOf("evaluation-table", "", assignments)[0]?.slice(3);
  expect(lines(REPORTER)?.[6]).toContain("84.88%");
  expect(lines(VIEWER)).toEqual([
    "无法追溯\n（旧系统无预约记录）",
    "缺报",
    "缺上半年、下半年",
    ...Array.from({ length: 6 }, () => "未公布"),
  ]);
});

test("a demonstration says so on the paper, a real plan does not", () => {
  const paperFor = (whole: typeof plan) => {
    const made = open("task-list", "", VIEWER, whole);
    return made.ok ? made.value.paper : null;
  };
  expect(paperFor(plan)).toMatchObject({ demo: true, colophon: "制表 2025-07-08　数据版本 1　演示数据" });
  expect(paperFor(planOf({ ...plan, demo: false }))).toMatchObject({
    demo: false,
    colophon: "制表 2025-07-08　数据版本 1",
  });
});
