/** Who is reminded of rows and values, worked out twice: by the rules and by hand (`told-by-hand.fixture.ts`). */
import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { daysFrom, isWorked } from "./holidays.fixture.ts";
import { daysAround, DUE_DAYS, dueOn } from "./moved-due-day.fixture.ts";
import { planOf, type Plan, type WindowGrant } from "./plan.ts";
import { reminderDigests } from "./reminder-digests.ts";
import type { Assignment, Person } from "./role.ts";
import { toldByHand, type Told } from "./told-by-hand.fixture.ts";

const demo = loadPlan(openDemoDatabase());

function lineOf({ personId, as, insteadOf, copy, step, halfYear, department, subject, dueOn }: Told): string {
  const role = `${as}${insteadOf ? ` for ${insteadOf}` : ""}${copy ? ", copy" : ""}`;
  return `${personId} ${role} T${step} ${halfYear} ${department} ${subject} ${dueOn}`;
}

function byHand(plan: Plan, people: readonly Person[], day: string): string[] {
  return toldByHand(plan, people, day).map(lineOf).sort();
}

function byTheRules(plan: Plan, people: readonly Person[], day: string): string[] {
  const digests = reminderDigests(plan, people, day);
  const told = digests.map(({ person }) => person.id);
  expect(new Set(told).size).toBe(told.length);
  return digests
    .flatMap(({ person, lines }) =>
      lines
        .filter(({ kind }) => kind === "row" || kind === "value")
        .map(({ as, insteadOf, copy, rung, halfYear, departmentCode: department, taskNo, measureKey, dueOn }) => {
          const subject = measureKey ?? `任务${taskNo}`;
          return lineOf({
            ...{ personId: person.id, as, insteadOf, copy, step: rung.step },
            ...{ halfYear, department, subject, dueOn },
          });
        }),
    )
    .sort();
}

/** How many people hear of a row on each step, in all the days around its due day. */
const HEARING = new Map([
  [-10, 1],
  [-3, 1],
  [0, 1],
  [1, 1],
  [3, 2],
  [7, 2],
]);

const SUMMER = daysFrom("2025-06-20", "2025-08-29").filter(isWorked);

test.each(SUMMER)("the demonstration world, %s", (day) => {
  expect(byTheRules(demo, demo.people, day)).toEqual(byHand(demo, demo.people, day));
});

let grants = 100;
function grant(kind: WindowGrant["kind"], departmentCode: string, grantedOn: string, until: string): WindowGrant {
  const facts = { halfYear: "2025-H1", reason: "停电停机", grantedBy: "某人" } as const;
  return { id: ++grants, kind, departmentCode, until, grantedAt: `${grantedOn}T10:00:00+08:00`, ...facts };
}

const granted = planOf({
  ...demo,
  grants: [
    ...demo.grants,
    grant("extension", "information", "2025-07-07", "2025-07-14"),
    grant("extension", "information", "2025-07-11", "2025-07-20"),
    grant("extension", "outpatient-office", "2025-07-10", "2025-07-16"),
    grant("reopening", "finance", "2025-07-25", "2025-07-30"),
    grant("reopening", "general-affairs", "2025-07-28", "2025-08-10"),
    grant("reopening", "information", "2025-07-29", "2025-08-08"),
    grant("reopening", "information", "2025-08-12", "2025-08-18"),
  ],
});

test.each(SUMMER)("extensions and 补报, %s", (day) => {
  expect(byTheRules(granted, demo.people, day)).toEqual(byHand(granted, demo.people, day));
});

test.each(DUE_DAYS)("due on %s, %s: every rung on one working day", (due) => {
  const plan = dueOn(demo, due);
  const told: string[] = [];
  for (const day of daysAround(due, 12, 9)) {
    const lines = byTheRules(plan, demo.people, day);
    expect([day, ...lines]).toEqual([day, ...byHand(plan, demo.people, day)]);
    told.push(...lines.filter((line) => line.includes(" 2025-H1 ")));
  }
  const hearing = [...HEARING.keys()].map((step) => {
    const lines = told.filter((line) => line.includes(` T${step} `) && line.includes(" information 任务27 "));
    return [step, lines.length];
  });
  expect(hearing).toEqual([...HEARING]);
});

function assigned(role: Assignment["role"], code: string | null = null): Assignment {
  const isLeader = role === "leader";
  return { role, departmentCode: isLeader ? null : code, leaderCode: isLeader ? code : null };
}

/** The demonstration people, some of them changed. */
function peopleWith(changes: Readonly<Record<string, Partial<Person>>>, ...more: readonly Person[]): Person[] {
  return [...demo.people.map((each) => ({ ...each, ...changes[each.username] })), ...more];
}

function person(id: number, ...assignments: readonly Assignment[]): Person {
  const account = { disabled: false, mustChangePassword: false, lastSeenOn: null, version: 1 };
  return { id, username: `person${id}`, name: `第${id}人`, assignments, ...account };
}

const off = { disabled: true } as const;

const STAFFS: readonly (readonly [what: string, people: readonly Person[]])[] = [
  ["a disabled reporter", peopleWith({ "reporter.nursing": off })],
  ["reporter and head disabled", peopleWith({ "reporter.nursing": off, "head.nursing": off })],
  [
    "a reporter moved to another department",
    peopleWith({ "reporter.information": { assignments: [assigned("reporter", "medical-affairs")] } }),
  ],
  [
    "a reporter of two departments who heads both, and the only one there",
    peopleWith(
      { "reporter.information": off, "head.information": off, "reporter.general-affairs": off },
      person(
        101,
        assigned("reporter", "information"),
        assigned("reporter", "general-affairs"),
        assigned("department_head", "information"),
        assigned("department_head", "general-affairs"),
      ),
    ),
  ],
  [
    "a leader who is 专班组长 as well",
    peopleWith({
      "leader.he-fenqin": { assignments: [assigned("leader", "he-fenqin"), assigned("task_force_head")] },
      president: off,
    }),
  ],
  [
    "a head who is the leader, the 专班组长 and a reporter",
    peopleWith({
      "head.medical-affairs": {
        assignments: [
          assigned("leader", "tao-jianhua"),
          assigned("task_force_head"),
          assigned("reporter", "medical-affairs"),
          assigned("department_head", "medical-affairs"),
        ],
      },
      "leader.tao-jianhua": off,
    }),
  ],
  [
    "one person who leads for two leaders, and two reporters of one department",
    peopleWith(
      {
        "leader.he-fenqin": { assignments: [assigned("leader", "he-fenqin"), assigned("leader", "shao-jingsong")] },
        "leader.shao-jingsong": off,
      },
      person(101, assigned("reporter", "insurance-office")),
    ),
  ],
  ["no leader, no 专班组长", peopleWith({ "leader.tao-jianhua": off, "leader.he-fenqin": off, president: off })],
  [
    "no 质控办: the administrator",
    peopleWith({ quality: off, "head.information": off, "leader.shao-jingsong": off, "reporter.nursing": off }),
  ],
  [
    "质控办 heads a department whose reporter is gone",
    peopleWith({
      quality: { assignments: [assigned("quality_office"), assigned("department_head", "quality-office")] },
      "reporter.quality-office": off,
      "head.quality-office": off,
      "leader.li-guohua": off,
    }),
  ],
  ["everybody disabled", demo.people.map((each) => ({ ...each, ...off }))],
];

test.each(STAFFS)("%s", (_what, people) => {
  for (const due of ["2025-07-10", "2025-10-06"]) {
    const plan = dueOn(demo, due);
    for (const day of daysAround(due, 11, 8))
      expect([day, ...byTheRules(plan, people, day)]).toEqual([day, ...byHand(plan, people, day)]);
  }
});
