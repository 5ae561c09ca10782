import { expect, test } from "vitest";
import type { ReminderLine } from "#app/domain/reminder-digests.ts";
import { digestTitle, reminderAdvice, reminderReason, reminderStanding } from "./reminders.ts";

const line: ReminderLine = {
  kind: "row",
  halfYear: "2025-H1",
  departmentCode: "nursing",
  leaderCode: "he-fenqin",
  taskNo: 15,
  measureKey: null,
  queryCode: null,
  findingId: null,
  dueOn: "2025-07-10",
  reopened: false,
  rung: { step: 0, roles: ["reporter"] },
  as: "reporter",
  insteadOf: null,
  copy: false,
};
const on = (step: number, more: Partial<ReminderLine> = {}): ReminderLine => ({
  ...line,
  rung: { step, roles: step > 0 ? ["department_head", "leader"] : ["reporter"] },
  ...more,
});

test.each([
  [on(-10), "2025-06-26", "上报 07-10 截止，还有 10 个工作日"],
  [on(-3, { reopened: true }), "2025-07-07", "补报 07-10 截止，还有 3 个工作日"],
  [on(0), "2025-07-10", "上报今天（07-10）截止"],
  [on(0, { dueOn: "2025-07-12" }), "2025-07-11", "上报 07-12 截止，当天休息，今天是截止前最后一个工作日"],
  [on(1, { kind: "correction" }), "2025-07-11", "退回修改 07-10 截止，已过 1 个工作日，退回后尚未重新提交"],
  [on(7, { kind: "review" }), "2025-07-21", "待审上报 07-10 截止，已过 7 个工作日，尚未审核"],
])("%#: %s", (each, day, words) => {
  expect(reminderStanding(each, day)).toBe(words);
});

test.each([
  [on(0), "提醒填报员", "请填好进度和困难，由科室负责人提交。"],
  [
    on(3, { as: "department_head" }),
    "提醒科室负责人",
    "请填好进度和困难，由科室负责人提交。有困难请与质控办联系。本条同时抄送分管领导。",
  ],
  [on(3, { as: "leader", copy: true }), "抄送分管领导", "已请科室负责人办理，抄送供您了解、协调。"],
  [
    on(0, { as: "quality_office", insteadOf: "reporter" }),
    "转告质控办：没有可用的填报员账号",
    "没有可用的填报员账号，所以告诉您。请代为联系；可请系统管理员开设或启用账号。",
  ],
  [
    on(3, { kind: "value", as: "quality_office", insteadOf: "leader", leaderCode: null, copy: true }),
    "转告质控办：指标没有分管领导",
    "这项指标没有对应的分管领导，所以告诉您。已请科室负责人办理，供您了解、协调。",
  ],
])("%#: %s", (each, reason, advice) => {
  expect([reminderReason(each), reminderAdvice(each)]).toEqual([reason, advice]);
});

test("the title counts what is to do and what is copied", () => {
  expect(digestTitle([on(0), on(3, { copy: true, dueOn: "2025-07-04" })], "2025-07-10")).toBe(
    "1 项待办、1 项抄送，最早 07-04 截止",
  );
  expect(digestTitle([on(3, { copy: true })], "2025-07-15")).toBe("1 项抄送，最早 07-10 截止");
});
