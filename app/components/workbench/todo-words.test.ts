import { expect, test } from "vitest";
import { loadPlan } from "#db/load-plan.server.ts";
import { demoAccounts } from "#db/demo/people.ts";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { navigationOf } from "#app/components/frame/navigation.ts";
import type { Actor } from "#app/domain/role.ts";
import { todosOf, type Todo } from "#app/domain/todo-list.ts";
import { visiblePlan } from "#app/domain/visible-plan.ts";
import { todoLine } from "./todo-words.ts";

const demo = loadPlan(openDemoDatabase());
const DAYS = ["2025-06-25", "2025-07-08", "2025-07-14", "2025-07-25", "2025-09-01", "2025-12-31"];

/** How much of what the menu counts a line stands for, by the label of the menu. */
function counted(todo: Todo): [label: string | null, count: number] {
  switch (todo.kind) {
    case "approve":
    case "rate":
      return ["待我办理", todo.count];
    case "verify":
    case "query":
      return ["疑点", todo.count];
    case "finding":
      return ["问题台账", todo.findingIds.length];
    case "order":
      return ["督办单", 1];
    case "replied":
      return ["督办单", todo.orderIds.length];
    case "release":
      return ["红白榜", 1];
    case "returned":
    case "unwritten":
    case "unfinished":
      return ["半年上报", 1];
    case "ready":
    case "missed":
      return ["半年上报", todo.taskNos.length];
    case "values":
      return [null, 0];
  }
}

test.each(DAYS)("on %s whoever the menu tells a number finds as much in 现在要做", (day) => {
  for (const [index, { username, name, assignment }] of demoAccounts(demo).entries()) {
    const actor: Actor = { userId: index + 1, username, name, assignments: [assignment] };
    const plan = visiblePlan(demo, actor, day);
    const badges = navigationOf(plan, actor, day)
      .flat()
      .flatMap(({ label, count = 0, hot }) => (hot && count > 0 ? [[label, count] as const] : []));
    const found: Record<string, number> = {};
    for (const todo of todosOf(plan, actor, day)) {
      const [label, count] = counted(todo);
      if (label) found[label] = (found[label] ?? 0) + count;
    }
    expect({ username, ...found }).toEqual({ username, ...Object.fromEntries(badges) });
  }
});

test("院长 reads which finding waits, by when, and is taken to it", () => {
  const actor: Actor = {
    userId: 3,
    username: "president",
    name: "顾怀远",
    assignments: [{ role: "task_force_head", departmentCode: null, leaderCode: null }],
  };
  const lines = todosOf(demo, actor, "2025-07-08").map((todo) => todoLine(demo, todo, "2025-07-08"));
  expect(lines).toMatchObject([{ verb: "去交办", when: "07-10 前", urgent: false, to: "/findings/WT-2025H2-001" }]);
  expect(lines[0]?.title).toMatch(/^WT-2025H2-001.*等您交办$/);
});
