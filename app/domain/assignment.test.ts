import { expect, test } from "vitest";
import { openTestWorld } from "../commands/test-world.ts";
import { assignmentKey, parseAssignment, settledAssignments } from "./assignment.ts";
import type { Assignment } from "./role.ts";

test.each<[string, Assignment | null]>([
  ["reporter:nursing", { role: "reporter", departmentCode: "nursing", leaderCode: null }],
  ["department_head:nursing", { role: "department_head", departmentCode: "nursing", leaderCode: null }],
  ["leader:he-fenqin", { role: "leader", departmentCode: null, leaderCode: "he-fenqin" }],
  ["viewer", { role: "viewer", departmentCode: null, leaderCode: null }],
  ["reporter", null],
  ["reporter:", null],
  ["leader", null],
  ["viewer:nursing", null],
  ["reporter:nursing:more", null],
  ["root", null],
  ["", null],
])("%j is read as %j", (key, assignment) => {
  expect(parseAssignment(key)).toEqual(assignment);
  if (assignment) expect(assignmentKey(assignment)).toBe(key);
});

const viewer: Assignment = { role: "viewer", departmentCode: null, leaderCode: null };
const nurse: Assignment = { role: "reporter", departmentCode: "nursing", leaderCode: null };

test.each<[string, Assignment[], Assignment[] | null]>([
  ["several", [viewer, nurse], [viewer, nurse]],
  ["the same twice", [nurse, viewer, nurse], [nurse, viewer]],
  ["none", [], null],
  ["an unknown department", [viewer, { ...nurse, departmentCode: "cardiology" }], null],
  ["an unknown leader", [{ role: "leader", departmentCode: null, leaderCode: "nobody" }], null],
  ["a reporter of no department", [{ ...nurse, departmentCode: null }], null],
  ["a viewer of a department", [{ ...viewer, departmentCode: "nursing" }], null],
])("%s", (_what, given, settled) => {
  expect(settledAssignments(openTestWorld().plan(), given)).toEqual(settled);
});
