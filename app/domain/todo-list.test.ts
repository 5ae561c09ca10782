import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { holds } from "../commands/test-world.ts";
import type { Plan } from "./plan.ts";
import { event, FINISHED, grantOf, reportPlan, rowWith } from "./report.fixture.ts";
import type { ReportRow } from "./report-row.ts";
import type { Assignment } from "./role.ts";
import { todosOf, type Todo } from "./todo-list.ts";
import { visiblePlan } from "./visible-plan.ts";

const TODAY = "2025-07-08";
const demo = loadPlan(openDemoDatabase());

/** As the workbench asks: over the part of the plan the person may see. */
function todos(assignments: Assignment[], day = TODAY, plan: Plan = demo): Todo[] {
  const actor = { userId: 1, username: "someone", name: "某人", assignments };
  return todosOf(visiblePlan(plan, actor, day), actor, day);
}

test("门诊办's reporter on the demonstration day: as pictured, returned first, ready last", () => {
  const at = { halfYear: "2025-H1", departmentCode: "outpatient-office" } as const;
  const dueOn = "2025-07-10";
  expect(todos([holds("reporter", "outpatient-office")])).toEqual([
    {
      kind: "returned",
      ...at,
      taskNo: 18,
      by: "何芬琴",
      reason: "随访率只写“明显提升”，请补分子、分母，并附随访中心排班表。",
      dueOn,
    },
    // DQ-D01 as pictured, and DQ-D02 against the year before.
    { kind: "query", ...at, indicatorNo: 6, count: 2 },
    { kind: "values", ...at, indicatorNos: [7, 26, 34], dueOn },
    { kind: "unwritten", ...at, taskNo: 24, dueOn },
    { kind: "unfinished", ...at, taskNo: 6, missing: ["difficulties"], dueOn },
    { kind: "ready", ...at, taskNos: [3, 23], dueOn },
  ]);
});

test("its head has the same to do, and the finding to rectify", () => {
  const head = todos([holds("department_head", "outpatient-office")]);
  const overdue = { step: "report", findingIds: ["WT-2025H1-002"], dueOn: "2025-06-29", overdue: true };
  expect(head.filter(({ kind }) => kind === "finding")).toEqual([{ kind: "finding", ...overdue }]);
  expect(head.filter(({ kind }) => kind !== "finding")).toEqual(todos([holds("reporter", "outpatient-office")]));
});

const ASSIGN: Todo = {
  kind: "finding",
  step: "assign",
  findingIds: ["WT-2025H2-001"],
  dueOn: "2025-07-10",
  overdue: false,
};

test.each<[string, Assignment[], Todo[]]>([
  ["何芬琴", [holds("leader", "he-fenqin")], [{ kind: "approve", count: 3, oldest: "2025-07-02T15:10:00+08:00" }]],
  [
    "李国华",
    [holds("leader", "li-guohua")],
    [
      { kind: "finding", step: "review", findingIds: ["WT-2025H1-003"], dueOn: "2025-07-11", overdue: false },
      { kind: "approve", count: 7, oldest: "2025-07-01T16:30:00+08:00" },
      { kind: "replied", orderIds: ["2025-002"] },
    ],
  ],
  ["周忠东, with nothing to approve", [holds("leader", "zhou-zhongdong")], []],
  [
    "质控办",
    [holds("quality_office")],
    [ASSIGN, { kind: "rate", count: 8 }, { kind: "verify", count: 3 }, { kind: "replied", orderIds: ["2025-002"] }],
  ],
  ["专班组长, with nothing to rate", [holds("task_force_head")], [ASSIGN]],
  ["a viewer", [holds("viewer")], []],
  ["an administrator", [holds("admin")], []],
])("%s", (_, assignments, expected) => {
  expect(todos(assignments)).toEqual(expected);
});

test("someone with several roles: returned rows, findings, what is to be reviewed, then the rest", () => {
  const kinds = todos([
    holds("reporter", "outpatient-office"),
    holds("quality_office"),
    holds("leader", "he-fenqin"),
  ]).map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual([
    "returned",
    "finding",
    "approve",
    "rate",
    "verify",
    "replied",
    "query",
    "values",
    "unwritten",
    "unfinished",
    "ready",
  ]);
});

test("of two departments the same kinds stand together", () => {
  const list = todos([holds("reporter", "outpatient-office"), holds("reporter", "clinical-support")]);
  expect(list.flatMap((todo) => (todo.kind === "returned" ? [todo.taskNo] : []))).toEqual([18, 14]);
});

const CORRECTED: Partial<ReportRow> = {
  ...FINISHED,
  percent: 80,
  state: "returned",
  correctionDueOn: "2025-07-28",
  events: [
    event("submitted", "2025-07-10 09:00", { content: FINISHED }),
    event("returned", "2025-07-23 16:20", { actorName: "何芬琴", comment: "请补分子、分母" }),
  ],
};
const UNCORRECTED = { ...CORRECTED, percent: null };
const [FIRST, SECOND] = [{ taskNo: 1 }, { taskNo: 2 }];

function departmentTodos(day: string, rows: ReportRow[], ...grants: ReturnType<typeof grantOf>[]) {
  const plan = reportPlan({ rows, grants, indicators: [] });
  return todosOf(
    plan,
    { userId: 1, username: "someone", name: "某人", assignments: [holds("reporter", "outpatient")] },
    day,
  ).map((todo) => {
    const where = "taskNos" in todo ? todo.taskNos : "taskNo" in todo ? [todo.taskNo] : [];
    return [todo.kind, ...where, "dueOn" in todo ? todo.dueOn : null];
  });
}

test.each([
  ["2025-07-01", [["unwritten", 1, "2025-07-10"]]],
  ["2025-07-24", [["unwritten", 1, "2025-07-10"]]],
  ["2025-07-25", [["missed", 1, null]]],
])("on %s an untouched row is %j", (day, expected) => {
  expect(departmentTodos(day, [rowWith(FIRST)])).toEqual(expected);
});

test("a reopened sheet is to be written again", () => {
  const reopening = grantOf("reopening", "2025-07-28", "2025-08-05");
  expect(departmentTodos("2025-08-05", [rowWith(FIRST)], reopening)).toEqual([["unwritten", 1, "2025-07-10"]]);
  expect(departmentTodos("2025-08-06", [rowWith(FIRST)], reopening)).toEqual([["missed", 1, null]]);
});

test.each([
  ["while the window is open", "2025-07-24"],
  ["after it has closed", "2025-07-25"],
])("a returned row is to be corrected, and once corrected to be handed in, %s", (_, day) => {
  expect(departmentTodos(day, [rowWith({ ...UNCORRECTED, ...FIRST })])).toEqual([["returned", 1, "2025-07-28"]]);
  expect(departmentTodos(day, [rowWith({ ...CORRECTED, ...FIRST })])).toEqual([["ready", 1, "2025-07-28"]]);
});

test("rows that are ready are due when the first of them is", () => {
  const draft = rowWith({ ...FINISHED, state: "draft", ...SECOND });
  const rows = [rowWith({ ...CORRECTED, ...FIRST }), draft];
  expect(departmentTodos("2025-07-24", rows)).toEqual([["ready", 1, 2, "2025-07-10"]]);
});

test("what is handed in is off the list", () => {
  const rows = [rowWith({ ...FIRST, state: "submitted" }), rowWith({ ...SECOND, state: "adopted" })];
  expect(departmentTodos("2025-07-08", rows)).toEqual([]);
});
