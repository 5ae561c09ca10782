import { describe, expect, test } from "vitest";
import { ACTIONS, can, canSometimes, type Action, type Subject } from "./permissions.ts";
import { ROLES, type Assignment, type Role } from "./role.ts";

const MINE = { departmentCode: "outpatient-office", leaderCode: "he-fenqin" };
const QUALITY = "quality-office";

/** Seven kinds of subject, the columns of the strings below. */
const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ["nothing in particular", {}],
  ["own department, own task", { departmentCodes: ["outpatient-office"], leaderCode: "he-fenqin" }],
  ["own department, another leader's task", { departmentCodes: ["outpatient-office"], leaderCode: "tao-jianhua" }],
  ["own department jointly with another", { departmentCodes: ["information", "outpatient-office"], leaderCode: null }],
  ["other department, own task", { departmentCodes: ["nursing"], leaderCode: "he-fenqin" }],
  ["other department, another leader's task", { departmentCodes: ["nursing"], leaderCode: "tao-jianhua" }],
  ["质控办's own row", { departmentCodes: [QUALITY], leaderCode: "li-guohua" }],
];

const NEVER = ". . . . . . .";
const ALWAYS = "y y y y y y y";
const OWN_DEPARTMENT = ". y y y . . .";
const OWN_TASK = ". y . . y . .";
const NOT_QUALITY = ". y y y y y .";
const ONLY_QUALITY = ". . . . . . y";

/** Written out by hand from product.md and domain.md §6; a new action does not compile until it has its row. A role left out may never. */
const EXPECTED: Record<Action, Partial<Record<Role, string>>> = {
  "plan.read": {
    reporter: ALWAYS,
    department_head: ALWAYS,
    leader: ALWAYS,
    task_force_head: ALWAYS,
    quality_office: ALWAYS,
    viewer: ALWAYS,
    admin: ALWAYS,
  },
  "unpublished.read": {
    reporter: OWN_DEPARTMENT,
    department_head: OWN_DEPARTMENT,
    leader: ALWAYS,
    task_force_head: ALWAYS,
    quality_office: ALWAYS,
  },
  "report.edit": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT },
  "report.submit": { department_head: OWN_DEPARTMENT },
  "report.approve": { leader: OWN_TASK },
  "report.return": { leader: OWN_TASK, task_force_head: ONLY_QUALITY, quality_office: NOT_QUALITY },
  "report.rate": { task_force_head: ONLY_QUALITY, quality_office: NOT_QUALITY },
  "half-year.adopt": { task_force_head: ALWAYS },
  "half-year.schedule": { quality_office: ALWAYS },
  "window.extend": { leader: OWN_TASK, task_force_head: ALWAYS },
  "window.reopen": { quality_office: ALWAYS },
  "indicator.enter": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT, quality_office: ALWAYS },
  "indicator.import": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT, quality_office: ALWAYS },
  "query.explain": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT },
  "query.judge": { task_force_head: ONLY_QUALITY, quality_office: NOT_QUALITY },
  "query.configure": { quality_office: ALWAYS },
  "query.recheck": { quality_office: ALWAYS },
  "definition.revise": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "counting.confirm": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT },
  "annual.override": { quality_office: ALWAYS },
  "supervision.read": {
    reporter: OWN_DEPARTMENT,
    department_head: OWN_DEPARTMENT,
    leader: ALWAYS,
    task_force_head: ALWAYS,
    quality_office: ALWAYS,
  },
  "finding.read": {
    reporter: OWN_DEPARTMENT,
    department_head: OWN_DEPARTMENT,
    leader: ALWAYS,
    task_force_head: ALWAYS,
    quality_office: ALWAYS,
  },
  "finding.register": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "finding.assign": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "finding.recur": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "finding.progress": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT },
  "finding.rectify": { department_head: OWN_DEPARTMENT },
  "finding.review": { task_force_head: ONLY_QUALITY, quality_office: NOT_QUALITY },
  "finding.endorse": { leader: OWN_TASK },
  "finding.extend": { leader: OWN_TASK },
  "finding.carry": { task_force_head: ALWAYS },
  "inspection.read": { leader: ALWAYS, task_force_head: ALWAYS, quality_office: ALWAYS },
  "inspection.keep": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "inspection.observe": { leader: ALWAYS, task_force_head: ALWAYS, quality_office: ALWAYS },
  "meeting.read": { leader: ALWAYS, task_force_head: ALWAYS, quality_office: ALWAYS },
  "meeting.keep": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "case.read": {
    reporter: OWN_DEPARTMENT,
    department_head: OWN_DEPARTMENT,
    leader: ALWAYS,
    task_force_head: ALWAYS,
    quality_office: ALWAYS,
  },
  "case.write": { reporter: OWN_DEPARTMENT, department_head: OWN_DEPARTMENT, quality_office: ALWAYS },
  "case.review": { quality_office: ALWAYS },
  "order.read": {
    reporter: OWN_DEPARTMENT,
    department_head: OWN_DEPARTMENT,
    leader: ALWAYS,
    task_force_head: ALWAYS,
    quality_office: ALWAYS,
  },
  "order.issue": { leader: OWN_TASK, task_force_head: ALWAYS, quality_office: ALWAYS },
  "order.reply": { department_head: OWN_DEPARTMENT },
  "order.judge": { leader: OWN_TASK, task_force_head: ONLY_QUALITY, quality_office: NOT_QUALITY },
  "reminder.issue": { quality_office: ALWAYS },
  "reminder.chase": { leader: OWN_TASK, task_force_head: ALWAYS, quality_office: ALWAYS },
  "scoreboard.preview": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "scoreboard.weigh": { quality_office: ALWAYS },
  "scoreboard.propose": { quality_office: ALWAYS },
  "scoreboard.release": { task_force_head: ALWAYS },
  "consistency.confirm": { task_force_head: ALWAYS, quality_office: ALWAYS },
  "paper.compose": { leader: ALWAYS, task_force_head: ALWAYS, quality_office: ALWAYS },
  "summary.export": { leader: ALWAYS, task_force_head: ALWAYS, quality_office: ALWAYS },
  "outbox.manage": { admin: ALWAYS },
  "user.manage": { admin: ALWAYS },
};

const CELLS = (Object.keys(EXPECTED) as Action[]).flatMap((action) =>
  ROLES.map((role) => [action, role, EXPECTED[action][role] ?? NEVER] as const),
);

/** The assignment someone with the role would have. */
function assignmentOf(role: Role): Assignment {
  if (role === "reporter" || role === "department_head")
    return { role, departmentCode: MINE.departmentCode, leaderCode: null };
  return { role, departmentCode: null, leaderCode: role === "leader" ? MINE.leaderCode : null };
}

test("every action has its row in the table", () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe("each role, each action, each kind of subject", () => {
  test.each(CELLS)("%s by %s", (action, role, expected) => {
    const actor = { assignments: [assignmentOf(role)] };
    const answers = SUBJECTS.map(([, subject]) => (can(actor, action, subject) ? "y" : "."));
    expect(answers.join(" ")).toBe(expected);
    expect(canSometimes(actor, action)).toBe(expected !== NEVER);
  });
});

test("what concerns several leaders may be done by any of them", () => {
  const actor = { assignments: [assignmentOf("leader")] };
  expect(can(actor, "window.extend", { leaderCodes: ["tao-jianhua", "he-fenqin"] })).toBe(true);
  expect(can(actor, "window.extend", { leaderCodes: ["tao-jianhua"] })).toBe(false);
  expect(can(actor, "window.extend", { leaderCodes: [] })).toBe(false);
});

test("without an assignment nothing is allowed", () => {
  for (const action of Object.keys(EXPECTED) as Action[])
    for (const [, subject] of SUBJECTS) expect(can({ assignments: [] }, action, subject)).toBe(false);
});

test("several roles add up, and each keeps to its own subjects", () => {
  const actor = { assignments: [assignmentOf("reporter"), assignmentOf("leader")] };
  const joint: Subject = { departmentCodes: ["nursing"], leaderCode: "he-fenqin" };
  expect(can(actor, "report.approve", joint)).toBe(true);
  expect(can(actor, "report.edit", joint)).toBe(false);
  expect(can(actor, "report.edit", { departmentCodes: ["outpatient-office"] })).toBe(true);
});

test("质控办 may not rate its own rows, not even as its own department head", () => {
  const head: Assignment = { role: "department_head", departmentCode: QUALITY, leaderCode: null };
  const actor = { assignments: [head, assignmentOf("quality_office")] };
  expect(can(actor, "report.rate", { departmentCodes: [QUALITY] })).toBe(false);
  expect(can(actor, "report.rate", { departmentCodes: ["nursing"] })).toBe(true);
});
