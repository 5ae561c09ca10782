import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { holds } from "#app/commands/test-world.ts";
import type { Actor, Assignment } from "#app/domain/role.ts";
import { navigationOf } from "./navigation.ts";

const demo = loadPlan(openDemoDatabase());

function menu(today: string, ...assignments: Assignment[]) {
  const actor: Actor = { userId: 1, username: "someone", name: "某人", assignments };
  return navigationOf(demo, actor, today);
}

function labels(...assignments: Assignment[]) {
  return menu("2025-07-08", ...assignments).map((group) =>
    group.map(({ label, count }) => (count === undefined ? label : `${label} ${count}`)).join("，"),
  );
}

const DEPARTMENT = holds("reporter", "outpatient-office");

test.each<[string, Assignment[], string[]]>([
  [
    "a reporter",
    [DEPARTMENT],
    [
      "工作台，半年上报 5，指标填报，督办看板",
      "任务清单 30，评估指标 33，疑点 2，问题台账，督办单，红白榜，典型案例，收表情况，半年总览",
      "报表下载",
    ],
  ],
  [
    "a department head",
    [holds("department_head", "nursing")],
    [
      "工作台，半年上报 0，指标填报，督办看板",
      "任务清单 30，评估指标 33，疑点 0，问题台账 0，督办单 0，红白榜，典型案例，收表情况，半年总览",
      "报表下载",
    ],
  ],
  [
    "a leader",
    [holds("leader", "he-fenqin")],
    [
      "工作台，待我办理 3，半年总览，督办看板",
      "任务清单 30，评估指标 33，疑点，问题台账 0，督办单 0，督查与体验，例会，红白榜，典型案例，收表情况",
      "文稿，报表下载",
    ],
  ],
  [
    "质控办",
    [holds("quality_office")],
    [
      "工作台，指标填报，待我办理 8，半年总览，督办看板",
      "任务清单 30，评估指标 33，疑点 3，问题台账 1，督办单 1，督查与体验，例会，红白榜，典型案例，收表情况",
      "文稿，报表下载，方案核对，填报日期",
    ],
  ],
  [
    "专班组长",
    [holds("task_force_head")],
    [
      "工作台，待我办理 0，半年总览，督办看板",
      "任务清单 30，评估指标 33，疑点 0，问题台账 1，督办单 0，督查与体验，例会，红白榜 0，典型案例，收表情况",
      "文稿，报表下载，方案核对",
    ],
  ],
  [
    "a viewer",
    [holds("viewer")],
    ["工作台", "任务清单 30，评估指标 33，疑点，红白榜，典型案例，收表情况，半年总览", "报表下载"],
  ],
  [
    "an administrator",
    [holds("admin")],
    ["工作台", "任务清单 30，评估指标 33，疑点，红白榜，典型案例，收表情况，半年总览", "报表下载，账号管理，发件箱"],
  ],
  [
    "nobody in particular",
    [],
    ["工作台", "任务清单 30，评估指标 33，疑点，红白榜，典型案例，收表情况，半年总览", "报表下载"],
  ],
  [
    "a reporter who is in 质控办 too",
    [DEPARTMENT, holds("quality_office")],
    [
      "工作台，半年上报 5，指标填报，待我办理 8，半年总览，督办看板",
      "任务清单 30，评估指标 33，疑点 5，问题台账 1，督办单 1，督查与体验，例会，红白榜，典型案例，收表情况",
      "文稿，报表下载，方案核对，填报日期",
    ],
  ],
])("the menu of %s", (_, assignments, expected) => {
  expect(labels(...assignments)).toEqual(expected);
});

test.each([
  ["2025-06-19", "2024-H2"],
  ["2025-06-20", "2025-H1"],
  ["2025-10-08", "2025-H2"],
])("on %s it opens %s", (today, halfYear) => {
  const targets = menu(today, DEPARTMENT).flatMap((group) => group.map(({ to }) => to));
  expect(targets).toContain(`/reports/${halfYear}/outpatient-office`);
  expect(targets).toContain(`/indicators/entry/${halfYear}/outpatient-office`);
});

test.each([
  ["those who see everything", "2025-07-08", holds("quality_office"), "2025-H1"],
  ["everybody else", "2025-07-08", holds("viewer"), "2024-H2"],
] as const)("半年总览 opens for %s the half-year they can read", (_who, today, assignment, halfYear) => {
  const targets = menu(today, assignment).flatMap((group) => group.map(({ to }) => to));
  expect(targets).toContain(`/review/${halfYear}`);
});

test("someone of two departments is taken to the first, and told how much waits there", () => {
  const entries = menu("2025-07-08", holds("reporter", "clinical-support"), DEPARTMENT).flat();
  expect(entries.filter(({ icon }) => icon === "report")).toMatchObject([
    { to: "/reports/2025-H1/clinical-support", count: 1 },
  ]);
});
