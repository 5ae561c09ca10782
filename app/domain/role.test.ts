import { expect, test } from "vitest";
import { departmentsOf, hasRole, leaderCodesOf, ROLES, roleScope, type Assignment } from "./role.ts";

const assignments: Assignment[] = [
  { role: "department_head", departmentCode: "nursing", leaderCode: null },
  { role: "reporter", departmentCode: "nursing", leaderCode: null },
  { role: "reporter", departmentCode: "emergency", leaderCode: null },
  { role: "leader", departmentCode: null, leaderCode: "tao-jianhua" },
];

test("there are seven roles, and each is tied to one part of the plan", () => {
  expect(Object.fromEntries(ROLES.map((role) => [role, roleScope(role)]))).toEqual({
    reporter: "department",
    department_head: "department",
    leader: "leader",
    task_force_head: "none",
    quality_office: "none",
    viewer: "none",
    admin: "none",
  });
});

test("a person may hold several roles", () => {
  expect(ROLES.filter((role) => hasRole({ assignments }, role))).toEqual(["reporter", "department_head", "leader"]);
  expect(ROLES.filter((role) => hasRole({ assignments: [] }, role))).toEqual([]);
});

test("a department counts once, in the order of assignment", () => {
  expect(departmentsOf({ assignments })).toEqual(["nursing", "emergency"]);
  expect(leaderCodesOf({ assignments })).toEqual(["tao-jianhua"]);
});
