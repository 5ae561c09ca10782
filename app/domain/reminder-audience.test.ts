import { expect, test } from "vitest";
import { mailedLines, reminderDigests } from "./reminder-digests.ts";
import { admin, head, leader, others, person, planOf, quality, reporter, told, untouched } from "./reminder.fixture.ts";
import { grantOf, rowAfter, rowWith } from "./report.fixture.ts";
import type { Person } from "./role.ts";

test.each<[string, Person[], string, string]>([
  [
    "a disabled reporter: the head",
    [{ ...reporter, disabled: true }, head, quality],
    "2025-07-10",
    "科主任 row0代reporter",
  ],
  ["no account in the department: 质控办", [leader, quality, admin], "2025-07-10", "质控 row0代reporter"],
  [
    "a disabled head: 质控办",
    [reporter, { ...head, disabled: true }, quality],
    "2025-07-11",
    "质控 row+1代department_head",
  ],
  ["no leader: 质控办 too", [head, quality], "2025-07-15", "科主任 row+3; 质控 row+3抄代leader"],
  ["no 专班组长: 质控办 too", [head, quality], "2025-07-21", "科主任 row+7; 质控 row+7抄代task_force_head"],
  ["no 质控办 either: who makes accounts", [admin], "2025-07-10", "管理 row0代reporter"],
  ["nobody at all", [{ ...admin, disabled: true }], "2025-07-10", ""],
  ["质控办 twice missing is told once", [quality], "2025-07-15", "质控 row+3代department_head"],
])("%s", (_, people, day, expected) => {
  expect(told(untouched, day, people)).toBe(expected);
});

test("two reporters are both told", () => {
  const second = person(11, "填报二", [["reporter", "outpatient"]]);
  expect(told(untouched, "2025-07-10", [reporter, second])).toBe("填报 row0; 填报二 row0");
});

test("who holds two roles gets one digest with everything that is theirs", () => {
  const both = person(1, "两职", [
    ["department_head", "outpatient"],
    ["reporter", "information"],
    ["leader", "leader"],
  ]);
  const rows = [
    rowWith(),
    rowWith({ taskNo: 2, departmentCode: "information" }),
    rowAfter([["submitted", "2025-07-07 10:00"]], { taskNo: 2 }),
  ];
  const plan = planOf({
    rows,
    grants: [grantOf("extension", "2025-07-02", "2025-07-11", { departmentCode: "information" })],
  });
  expect(told(plan, "2025-07-11", [both])).toBe("两职 row+1 review+1 row0");
  expect(told(plan, "2025-07-15", [both])).toBe("两职 row+3 review+3");
});

test("who has moved is told of the new department's, not of the old one's", () => {
  const moved = { ...reporter, assignments: others[0]?.assignments ?? [] };
  const plan = planOf({ rows: [rowWith(), rowWith({ taskNo: 2, departmentCode: "information" })] });
  const digests = reminderDigests(plan, [moved, head], "2025-07-10");
  expect(
    digests.map(({ person: { name }, lines }) => [name, lines.map(({ departmentCode }) => departmentCode)]),
  ).toEqual([
    ["填报", ["information"]],
    ["科主任", ["outpatient"]],
  ]);
});

test("mail can be declined below T+1, never above", () => {
  const both = person(1, "两职", [
    ["department_head", "outpatient"],
    ["reporter", "information"],
  ]);
  const rows = [rowWith(), rowWith({ taskNo: 2, departmentCode: "information" })];
  const plan = planOf({
    rows,
    grants: [grantOf("extension", "2025-07-02", "2025-07-11", { departmentCode: "information" })],
  });
  const [digest] = reminderDigests(plan, [both], "2025-07-11");
  const steps = (optedOut: boolean) => digest && mailedLines(digest, optedOut).map(({ rung }) => rung.step);
  expect(steps(false)).toEqual([1, 0]);
  expect(steps(true)).toEqual([1]);
  const [early] = reminderDigests(plan, [both], "2025-06-26");
  expect(early && mailedLines(early, true)).toEqual([]);
});

test("who stands in for the head and is told as leader too is asked to act", () => {
  const both = person(5, "质控", [["quality_office"], ["leader", "leader"], ["task_force_head"]]);
  expect(told(untouched, "2025-07-15", [both])).toBe("质控 row+3代department_head");
  expect(told(untouched, "2025-07-21", [both])).toBe("质控 row+7代department_head");
  expect(told(untouched, "2025-07-15", [{ ...both, assignments: [...both.assignments, ...head.assignments] }])).toBe(
    "质控 row+3",
  );
});
