import { expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { calendarEvents } from "./calendar-events.ts";
import { ASSIGNED, findingWith, type FindingDeed } from "./finding.fixture.ts";
import { withDays } from "./half-year-days.ts";
import { grantOf, reportPlan, rowAfter, type Step } from "./report.fixture.ts";
import type { Assignment } from "./role.ts";

const demo = loadPlan(openDemoDatabase());
const DAY = "2025-07-08";

function eventsOf(plan: typeof demo, assignments: Assignment[], day = DAY) {
  return calendarEvents(plan, { assignments }, day).map(({ day: on, title }) => `${on} ${title}`);
}
const from = (day: string) => (line: string) => line >= day;

test("a department sees its own days and what was returned to it", () => {
  expect(eventsOf(demo, [holds("reporter", "clinical-support")]).filter(from(DAY))).toEqual([
    "2025-07-09 改好重交：任务 14 加强患者照护服务管理（临床支持中心）",
    "2025-07-10 2025年上半年上报截止：临床支持中心",
    "2025-07-24 2025年上半年填报关闭：临床支持中心",
    "2025-10-08 2025年下半年开放填报",
    "2025-12-15 2025年下半年上报截止：临床支持中心",
    "2026-01-15 2025年下半年填报关闭：临床支持中心",
  ]);
});

test("a leader sees what waits for approval, and the days of everybody", () => {
  const events = eventsOf(demo, [holds("leader", "he-fenqin")]);
  expect(events.filter((line) => line.includes("审核到期"))).toHaveLength(3);
  expect(events).toContain("2025-07-10 2025年上半年上报截止");
});

test("补报授权 is in the calendars of its department and of 质控办, until it has ended", () => {
  const line = "2025-07-15 补报授权到期：手术室 2024年下半年";
  for (const role of [holds("reporter", "operating-room"), holds("quality_office")])
    expect(eventsOf(demo, [role])).toContain(line);
  expect(eventsOf(demo, [holds("reporter", "nursing")])).not.toContain(line);
  expect(eventsOf(demo, [holds("quality_office")], "2025-07-16")).not.toContain(line);
});

test("an extension moves the department's due day and nobody else's", () => {
  const plan = reportPlan({ grants: [grantOf("extension", "2025-07-05", "2025-07-16")] });
  expect(eventsOf(plan, [holds("reporter", "outpatient")])).toContain(
    "2025-07-16 2025年上半年上报截止（已延期）：门诊办",
  );
  expect(eventsOf(plan, [holds("reporter", "information")])).toContain("2025-07-10 2025年上半年上报截止：信息科");
  expect(eventsOf(plan, [holds("leader", "leader")])).toContain("2025-07-16 延期到期：门诊办 2025年上半年");
});

const RETURNED: Step[] = [
  ["submitted", "2025-07-03 10:00"],
  ["returned", "2025-07-04 10:00"],
];

test.each<[string, Step[], boolean]>([
  ["returned", RETURNED, true],
  ["handed in again", [...RETURNED, ["submitted", "2025-07-07 10:00"]], false],
  ["withdrawn after that", [...RETURNED, ["submitted", "2025-07-07 10:00"], ["withdrawn", "2025-07-07 11:00"]], true],
])("the correction of a row that is %s: in the calendar %s", (_, steps, expected) => {
  const plan = reportPlan({ rows: [rowAfter(steps, { correctionDueOn: "2025-07-09" })] });
  const events = eventsOf(plan, [holds("reporter", "outpatient")]);
  expect(events.some((line) => line.startsWith("2025-07-09 改好重交：任务 1 "))).toBe(expected);
});

test("a matter keeps its uid when its day moves, and no two share one", () => {
  const uids = (plan: typeof demo) =>
    calendarEvents(plan, { assignments: EVERYTHING }, DAY)
      .map(({ uid }) => uid)
      .sort();
  const moved = withDays(demo, "2025-H1", { opensOn: "2025-06-20", dueOn: "2025-07-14", closesOn: "2025-07-28" });
  expect(uids(moved)).toEqual(uids(demo));
  expect(new Set(uids(demo)).size).toBe(uids(demo).length);
});

const EVERYTHING = [
  holds("reporter", "clinical-support"),
  holds("department_head", "clinical-support"),
  holds("reporter", "nursing"),
  holds("leader", "he-fenqin"),
  holds("quality_office"),
  holds("task_force_head"),
];

test("a finding: its department until it is reported, then who reviews it", () => {
  const on = (plan: typeof demo, assignment: Assignment) =>
    eventsOf(plan, [assignment]).filter((line) => line.includes("WT-"));
  const owed = reportPlan({ findings: [findingWith([ASSIGNED])] });
  expect(on(owed, holds("reporter", "outpatient"))).toEqual(["2025-07-04 问题整改到期：WT-2025H1-001 导诊台无人"]);
  expect(on(owed, holds("reporter", "information"))).toEqual([]);
  expect(on(owed, holds("quality_office"))).toEqual([]);
  const report: FindingDeed = ["reported", "2025-07-03 09:00"];
  const waiting = reportPlan({ findings: [findingWith([ASSIGNED, report], { severity: "serious" })] });
  for (const reviewer of [holds("quality_office"), holds("leader", "leader")])
    expect(on(waiting, reviewer)).toEqual(["2025-07-10 问题复核到期：WT-2025H1-001 导诊台无人"]);
  expect(on(waiting, holds("reporter", "outpatient"))).toEqual([]);
});
