/** People around 门诊办 and a plan whose 2025-H1 opens early enough for T−10, for tests of reminders. */
import { share, valueOf } from "./measure.fixture.ts";
import type { Plan, PlanFacts } from "./plan.ts";
import { reminderDigests } from "./reminder-digests.ts";
import { reportPlan, rowWith } from "./report.fixture.ts";
import type { Assignment, Person } from "./role.ts";

type Roles = readonly (readonly [role: Assignment["role"], code?: string])[];

export function person(id: number, name: string, roles: Roles, more: Partial<Person> = {}): Person {
  const assignments = roles.map(([role, code = null]): Assignment => {
    const isLeader = role === "leader";
    return { role, departmentCode: isLeader ? null : code, leaderCode: isLeader ? code : null };
  });
  const account = { disabled: false, mustChangePassword: false, lastSeenOn: null, version: 1 };
  return { id, username: name, name, assignments, ...account, ...more };
}

export const reporter = person(1, "填报", [["reporter", "outpatient"]]);
export const head = person(2, "科主任", [["department_head", "outpatient"]]);
export const leader = person(3, "领导", [["leader", "leader"]]);
export const president = person(4, "组长", [["task_force_head"]]);
export const quality = person(5, "质控", [["quality_office"]]);
export const admin = person(6, "管理", [["admin"]]);
export const others = [
  person(7, "别科", [["reporter", "information"]]),
  person(8, "别科主任", [["department_head", "information"]]),
  person(9, "别的领导", [["leader", "another"]]),
  person(10, "只读", [["viewer"]]),
];
const EVERYONE = [reporter, head, leader, president, quality, admin, ...others];

/** 「填报 row−3; 领导 row+3抄」: who is told of which kind on which rung. */
export function told(
  plan: Plan,
  day: string,
  people: readonly Person[] = EVERYONE,
  since: string | null = null,
): string {
  return reminderDigests(plan, people, day, since)
    .map(({ person: { name }, lines }) => {
      const words = lines.map(({ kind, rung: { step }, copy, insteadOf }) => {
        const sign = step > 0 ? "+" : step < 0 ? "−" : "";
        return `${kind}${sign}${Math.abs(step)}${copy ? "抄" : ""}${insteadOf ? `代${insteadOf}` : ""}`;
      });
      return `${name} ${words.join(" ")}`;
    })
    .join("; ");
}

const OPENS = "2025-06-20";

/** 2025-H1 opens on 06-20 as shipped, so that T−10 lies inside the window. */
export function planOf(more: Partial<PlanFacts>): Plan {
  const halfYears = reportPlan().halfYears.map((each) => (each.id === "2025-H1" ? { ...each, opensOn: OPENS } : each));
  const filled = reportPlan({ halfYears }).halfYears.map(({ id }) => valueOf(id, share(1, 2)));
  return reportPlan({ halfYears, values: filled, ...more });
}

export const untouched = planOf({ rows: [rowWith()] });
