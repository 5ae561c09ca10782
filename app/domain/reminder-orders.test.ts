import { expect, test } from "vitest";
import { holds } from "#app/commands/test-world.ts";
import { calendarEvents } from "./calendar-events.ts";
import { ASKED_AGAIN, orderWith, REPLIED } from "./follow-up-order.fixture.ts";
import { reminderItems } from "./reminder-items.ts";
import { reportPlan } from "./report.fixture.ts";
import { addDays } from "./calendar-date.ts";
import type { FollowUpOrder } from "./follow-up-order.ts";
import type { Assignment } from "./role.ts";

/** 「07-03 T-1 department_head」 for every day from 07-01 to 07-31. */
function ladder(order: FollowUpOrder): string[] {
  const plan = reportPlan({ orders: [order] });
  const days = Array.from({ length: 31 }, (_, index) => addDays("2025-07-01", index));
  return days.flatMap((day) =>
    reminderItems(plan, day)
      .filter(({ kind }) => kind === "order")
      .map(({ rung }) => `${day.slice(5)} ${rung.step} ${rung.roles.join("+")}`),
  );
}

test("a reply is reminded of one working day before, on the day, and then upwards", () => {
  expect(ladder(orderWith())).toEqual([
    "07-03 -1 department_head",
    "07-04 0 department_head",
    "07-07 1 department_head",
    "07-09 3 department_head+leader",
    "07-15 7 department_head+task_force_head",
  ]);
});

test("who replied hears nothing more, until it is asked again with a new day", () => {
  expect(ladder(orderWith([REPLIED]))).toEqual([]);
  expect(ladder(orderWith([REPLIED, ASKED_AGAIN])).slice(0, 3)).toEqual([
    "07-09 -1 department_head",
    "07-10 0 department_head",
    "07-11 1 department_head",
  ]);
});

test("an order that is copied to no leader stays with the head", () => {
  expect(ladder(orderWith([], { leaderCode: null }))).toContain("07-09 3 department_head");
});

test("the reply day is in the calendars of the department and the copied leader, until there is a reply", () => {
  const on = (order: FollowUpOrder, assignment: Assignment) =>
    calendarEvents(reportPlan({ orders: [order] }), { assignments: [assignment] }, "2025-07-02").filter(({ uid }) =>
      uid.startsWith("order."),
    );
  for (const assignment of [holds("department_head", "outpatient"), holds("leader", "leader")])
    expect(on(orderWith(), assignment)).toMatchObject([
      { uid: "order.2025-001", day: "2025-07-04", title: expect.stringContaining("督办〔2025〕1号 导诊台无人") },
    ]);
  expect(on(orderWith(), holds("department_head", "information"))).toEqual([]);
  expect(on(orderWith([REPLIED]), holds("department_head", "outpatient"))).toEqual([]);
});
