/** Lists of what waits for people and of people: the reader's own, and only for those who may open the page. */
import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { consistencyPoints, taskMap } from "#app/domain/consistency-lists.ts";
import { narrowedPlan } from "#app/domain/narrowed-plan.ts";
import { readPlanFilter } from "#app/domain/plan-filter.ts";
import { reviewMatters } from "#app/domain/review-attention.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { rowsToApprove, rowsToRate } from "#app/domain/workload.ts";
import { userLines } from "#app/wording/accounts.ts";
import { previewDigests } from "#app/wording/reminder-preview.ts";
import { attentionWords } from "#app/wording/review.ts";
import { placeCells } from "./paper.ts";
import { openExport } from "./registry.ts";

const demo = loadPlan(openDemoDatabase());
const TODAY = "2025-07-08";
const USERS = ["quality", "president", "viewer", "admin", "head.outpatient-office", "leader.he-fenqin"] as const;

function readerOf(username: string) {
  const person = demo.people.find((each) => each.username === username);
  if (!person) throw new Error(username);
  return { actor: { ...person, userId: person.id }, plan: visiblePlan(demo, person, TODAY) };
}

function open(username: string, name: string, search = "") {
  const { actor, plan } = readerOf(username);
  return openExport(name, plan, new URLSearchParams(search), TODAY, actor);
}

function linesOf(...asked: Parameters<typeof open>): string[][] {
  const made = open(...asked);
  if (!made.ok) throw new Error(made.refusal.code);
  const { table } = made.value.paper;
  expect(() => placeCells(table)).not.toThrow();
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(273);
  return table.bodyRows.map(({ cells }) => cells.map(({ text }) => text)).filter((cells) => cells.length > 1);
}

test.each<[string, string, readonly string[]]>([
  ["tasks", "", USERS],
  ["indicators", "", USERS],
  ["indicator-values", "no=7", USERS],
  ["consistency", "", USERS],
  ["task-map", "", USERS],
  ["queue", "", ["quality", "president", "leader.he-fenqin"]],
  ["attention", "period=2025-H1", ["quality", "president", "leader.he-fenqin"]],
  ["attention", "period=2024-H2", USERS],
  ["reminders", "", ["quality"]],
  ["accounts", "", ["admin"]],
])("%s?%s is for %j", (name, search, allowed) => {
  const may = USERS.filter((username) => open(username, name, search).ok);
  expect(may).toEqual(USERS.filter((username) => allowed.includes(username)));
  for (const username of USERS.filter((each) => !allowed.includes(each)))
    expect(open(username, name, search)).toMatchObject({ refusal: { code: "not-permitted" } });
});

test.each([
  ["attention", ""],
  ["attention", "period=2023-H1"],
  ["attention", "period=2025-H2"],
  ["attention", "period=constructor"],
  ["indicator-values", "no=21"],
  ["indicator-values", ""],
  ["reminders", "asOf=2025-02-30"],
])("%s?%s is asked wrongly", (name, search) => {
  expect(open("quality", name, search)).toMatchObject({ refusal: { code: "query-invalid" } });
});

test("the queue is the reader's own, in its order, texts and all", () => {
  for (const username of ["leader.he-fenqin", "leader.li-guohua", "quality", "president"]) {
    const { plan, actor } = readerOf(username);
    const rows = [...rowsToApprove(plan, actor), ...rowsToRate(plan, actor)];
    expect(linesOf(username, "queue").map(([task, , , , progress]) => [Number(task?.split(" ")[0]), progress])).toEqual(
      rows.map(({ taskNo, progress }) => [taskNo, progress]),
    );
  }
  expect(linesOf("quality", "queue").length).toBeGreaterThan(0);
});

test.each(["", "&leader=he-fenqin", "&department=information", "&category=3&leader=li-guohua"])(
  "需关注 under the filter %j is what the review lists",
  (search) => {
    for (const period of ["2025-H1", "2024-H2"] as const) {
      const { plan } = readerOf("leader.he-fenqin");
      const filter = readPlanFilter(new URLSearchParams(search), plan);
      const part = narrowedPlan(plan, filter);
      const { attention } = reviewMatters(
        part,
        plan,
        { halfYear: period, departmentCode: filter.departmentCode },
        TODAY,
      );
      expect(
        linesOf("leader.he-fenqin", "attention", `period=${period}${search}`).map((cells) => cells.slice(2)),
      ).toEqual(attention.map((each) => Object.values(attentionWords(part, each, TODAY))));
    }
  },
);

test("reminders of the day that is asked", () => {
  const { plan } = readerOf("quality");
  for (const day of [TODAY, "2025-07-14"]) {
    const parts = previewDigests(plan, day, TODAY).flatMap((digest) => digest.parts);
    expect(linesOf("quality", "reminders", `asOf=${day}`).map(([, content]) => content)).toEqual(
      parts.map(({ heading, advice }) => `${heading}\n${advice}`),
    );
  }
});

test.each(["", "护理", "admin", "没有这个人"])("accounts found by %j, without anything to sign in with", (text) => {
  const { plan } = readerOf("admin");
  const lines = linesOf("admin", "accounts", `q=${text}`);
  expect(lines.map(([, username]) => username)).toEqual(userLines(plan, text).map(({ username }) => username));
  expect(JSON.stringify(lines)).not.toMatch(/scrypt|\$|password|hash/i);
});

test("方案核对 has every point and every task of every indicator", () => {
  const { plan } = readerOf("viewer");
  expect(linesOf("viewer", "consistency").map(([code]) => code)).toEqual(
    consistencyPoints(plan).map(({ code }) => code),
  );
  const { rows } = taskMap(plan, null, TODAY);
  expect(linesOf("viewer", "task-map")).toHaveLength(
    rows.reduce((sum, { tasks }) => sum + Math.max(tasks.length, 1), 0),
  );
});
