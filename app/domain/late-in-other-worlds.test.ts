/** The board worked out twice where the demonstration world is too tidy: extensions, 补报, odd lives, moved due days. */
import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { boardByHand, boardByTheRules } from "./board-lines.fixture.ts";
import { stateAfter as findingStateAfter, type FindingEvent } from "./finding.ts";
import { daysFrom } from "./holidays.fixture.ts";
import { daysAround, DUE_DAYS, dueOn } from "./moved-due-day.fixture.ts";
import { planOf, type Plan, type WindowGrant } from "./plan.ts";
import { firstSubmission, stateAfter, type ReportRow, type RowEvent } from "./report-row.ts";

const demo = loadPlan(openDemoDatabase());

let grants = 100;
function grant(kind: WindowGrant["kind"], departmentCode: string, grantedOn: string, until: string): WindowGrant {
  const facts = { halfYear: "2025-H1", reason: "停电停机", grantedBy: "某人" } as const;
  return { id: ++grants, kind, departmentCode, until, grantedAt: `${grantedOn}T10:00:00+08:00`, ...facts };
}

type Steps = readonly (readonly [kind: RowEvent["kind"], day: string])[];

function living(plan: Plan, taskNo: number, steps: Steps): readonly ReportRow[] {
  return plan.rows.map((row) => {
    if (row.halfYear !== "2025-H1" || row.taskNo !== taskNo) return row;
    const events = steps.map(([kind, day]) => ({
      kind,
      at: `${day}T16:00:00+08:00`,
      actorName: "某人",
      comment: null,
      content: null,
    }));
    const last = events.at(-1);
    const state = last ? stateAfter(last.kind) : "not_started";
    return { ...row, events, state, firstSubmittedAt: firstSubmission(events), correctionDueOn: null };
  });
}

function withLives(plan: Plan, lives: Readonly<Record<number, Steps>>): Plan {
  return Object.entries(lives).reduce(
    (so, [taskNo, steps]) => planOf({ ...so, rows: living(so, Number(taskNo), steps) }),
    plan,
  );
}

/** The demonstration world with everything that can happen to a row of 2025-H1, and two kinds of grants. */
const eventful = planOf({
  ...withLives(demo, {
    1: [
      ["started", "2025-07-01"],
      ["submitted", "2025-07-03"],
      ["returned", "2025-07-05"],
      ["submitted", "2025-07-09"],
      ["withdrawn", "2025-07-10"],
    ],
    4: [["rated", "2025-07-24"]],
    8: [
      ["started", "2025-07-01"],
      ["submitted", "2025-07-02"],
      ["returned", "2025-07-03"],
      ["submitted", "2025-07-04"],
      ["approved", "2025-07-07"],
      ["returned", "2025-07-11"],
    ],
    16: [
      ["started", "2025-07-01"],
      ["submitted", "2025-07-05"],
      ["withdrawn", "2025-07-06"],
      ["submitted", "2025-07-12"],
    ],
    26: [],
    28: [
      ["started", "2025-07-14"],
      ["submitted", "2025-07-21"],
      ["returned", "2025-07-22"],
      ["rated", "2025-07-30"],
    ],
  }),
  grants: [
    ...demo.grants,
    grant("extension", "general-affairs", "2025-07-03", "2025-07-14"),
    grant("extension", "information", "2025-07-07", "2025-07-12"),
    grant("extension", "information", "2025-07-11", "2025-07-18"),
    grant("extension", "finance", "2025-07-08", "2025-07-24"),
    ...demo.departments.map(({ code }) => grant("reopening", code, "2025-07-28", "2025-08-08")),
    grant("reopening", "nursing", "2025-08-06", "2025-08-17"),
    grant("reopening", "emergency", "2025-08-20", "2025-08-22"),
  ],
});

test.each(daysFrom("2025-07-02", "2025-07-31").concat(daysFrom("2025-08-05", "2025-08-24")))(
  "an eventful July and August, %s",
  (day) => expect(boardByTheRules(eventful, day)).toEqual(boardByHand(eventful, day)),
);

test("what the table of steps is for does happen", () => {
  const lines = (day: string) => boardByHand(eventful, day).join("\n");
  expect(lines("2025-07-11")).toContain("returned 2025-H1 outpatient-office he-fenqin 任务1 2025-07-09 2");
  expect(lines("2025-07-12")).toContain("due_soon 2025-H1 general-affairs zhou-zhongdong 任务26 2025-07-14 -1");
  expect(lines("2025-07-15")).toContain("overdue 2025-H1 general-affairs zhou-zhongdong 任务26 2025-07-14 1");
  expect(lines("2025-07-24")).not.toMatch(/任务4 /);
  expect(lines("2025-08-17")).toContain("reopened 2025-H1 nursing — 整表 2025-08-17 0");
  expect(lines("2025-08-18")).not.toContain("reopened");
});

test.each(DUE_DAYS)("due on %s, %s: the board before, on and after", (due) => {
  const plan = dueOn(demo, due);
  for (const day of daysAround(due, 6, 4))
    expect([day, ...boardByTheRules(plan, day)]).toEqual([day, ...boardByHand(plan, day)]);
});

/** The life of one finding, with every step that leaves it where it is. */
test("a finding's due day follows extensions, 挂账 and 重新发生", () => {
  const steps: readonly (readonly [kind: FindingEvent["kind"], day: string, dueOn?: string])[] = [
    ["found", "2025-04-01"],
    ["assigned", "2025-04-03", "2025-05-03"],
    ["progressed", "2025-04-10"],
    ["extended", "2025-05-02", "2025-05-10"],
    ["extended", "2025-05-09", "2025-05-18"],
    ["reported", "2025-05-21"],
    ["reviewed", "2025-05-22"],
    ["sent_back", "2025-05-23"],
    ["carried", "2025-05-28", "2025-06-01"],
    ["reported", "2025-06-05"],
    ["closed", "2025-06-09"],
    ["recurred", "2025-07-01", "2025-07-16"],
    ["reported", "2025-07-16"],
    ["sent_back", "2025-07-21"],
  ];
  const events = steps.map(([kind, day, dueOn]) => ({
    ...{ kind, at: `${day}T09:00:00+08:00`, actorName: "某人", actorId: null },
    ...{ side: null, text: "", evidence: "", dueOn: dueOn ?? null },
  }));
  const [first] = demo.findings;
  if (!first) throw new Error("the demonstration world has no finding");
  const state = events.reduce<typeof first.state>((so, { kind }) => findingStateAfter(kind, so), "found");
  const plan = planOf({ ...demo, findings: [{ ...first, events, state, dueOn: "2025-07-16" }] });
  const overdue = (day: string, board: typeof boardByHand) =>
    board(plan, day).filter((line) => line.startsWith("finding_overdue"));
  const days = daysFrom("2025-04-01", "2025-07-31");
  const late = days.filter((day) => overdue(day, boardByTheRules).length > 0);
  expect(late).toEqual(days.filter((day) => overdue(day, boardByHand).length > 0));
  expect(late).toEqual([
    ...daysFrom("2025-05-19", "2025-05-20"),
    ...daysFrom("2025-05-23", "2025-05-27"),
    ...daysFrom("2025-06-02", "2025-06-04"),
    ...daysFrom("2025-07-21", "2025-07-31"),
  ]);
});
