import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { dayOf } from "#app/domain/calendar-date.ts";
import { verifyAudit } from "../audit-log.ts";
import { loadPlan } from "../load-plan.server.ts";
import { auditEntry } from "../schema.server.ts";
import { openDemoDatabase } from "./demo-database.ts";
import { DEMO_TODAY } from "./demo-facts.ts";

const db = openDemoDatabase();
const plan = loadPlan(db);

function dump(database: typeof db): Record<string, unknown[]> {
  const names = database.$client
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all()
    .map(String);
  return Object.fromEntries(names.map((name) => [name, database.$client.prepare(`SELECT * FROM "${name}"`).all()]));
}

test("the database says that it is a demonstration and moves its version once", () => {
  expect(plan.demo).toBe(true);
  expect(plan.dataVersion).toBe(2);
});

test("four accounts of the house, one per leader, two per department, all names different", () => {
  expect(plan.people).toHaveLength(4 + 5 + 26);
  expect(plan.people.slice(0, 5).map(({ username }) => username)).toEqual([
    "admin",
    "quality",
    "president",
    "viewer",
    "leader.he-fenqin",
  ]);
  for (const { code } of plan.departments) {
    const own = plan.people.filter(({ assignments }) =>
      assignments.some(({ departmentCode }) => departmentCode === code),
    );
    expect(own.map(({ username }) => username)).toEqual([`head.${code}`, `reporter.${code}`]);
  }
  expect(new Set(plan.people.map(({ name }) => name)).size).toBe(plan.people.length);
  expect(plan.people.flatMap(({ assignments }) => assignments)).toHaveLength(plan.people.length);
});

test("nobody was last seen after the demonstration day, nor before their last deed", () => {
  const lastDeed = new Map<string, string>();
  const deeds = [...plan.rows.flatMap(({ events }) => events), ...plan.findings.flatMap(({ events }) => events)];
  for (const { at, actorName } of deeds) {
    if (at > (lastDeed.get(actorName) ?? "")) lastDeed.set(actorName, at);
  }
  for (const { name, lastSeenOn } of plan.people) {
    expect([name, (lastSeenOn ?? "") <= DEMO_TODAY]).toEqual([name, true]);
    expect([name, (lastSeenOn ?? "") >= dayOf(lastDeed.get(name) ?? "2023-12-08")]).toEqual([name, true]);
  }
});

test("手术室 may fill the last half-year again", () => {
  expect(plan.grants).toMatchObject([
    { kind: "reopening", halfYear: "2024-H2", departmentCode: "operating-room", until: "2025-07-15" },
  ]);
});

test("the audit chain is whole, in the order of time, and knows every actor", () => {
  const { entries, brokenAt } = verifyAudit(db);
  expect(brokenAt).toBeNull();
  expect(entries).toBeGreaterThan(350);
  const lines = db.select().from(auditEntry).orderBy(asc(auditEntry.seq)).all();
  expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort());
  expect(lines.filter(({ actorId }) => actorId === null)).toEqual([]);
  expect([...new Set(lines.map(({ command }) => command))].sort()).toEqual([
    "accept-reply",
    "add-agenda-item",
    "add-picture",
    "adopt-half-year",
    "approve-rows",
    "ask-again",
    "assign-finding",
    "carry-finding",
    "change-case",
    "conclude-inspection",
    "draft-agenda",
    "draft-case",
    "endorse-finding",
    "extend-finding",
    "hold-meeting",
    "issue-order",
    "log-rectification",
    "look-back-finding",
    "note-decision",
    "plan-inspection",
    "plan-meeting",
    "propose-scoreboard",
    "rate-row",
    "record-observation",
    "register-finding",
    "release-scoreboard",
    "reopen-finding",
    "reopen-report",
    "reply-to-order",
    "report-case",
    "report-rectification",
    "return-row",
    "review-case",
    "review-finding",
    "revise-definition",
    "state-official-value",
    "submit-case",
    "submit-rows",
    "withdraw-row",
  ]);
});

test("two worlds are the same to the last byte", () => {
  expect(dump(openDemoDatabase())).toEqual(dump(db));
});
