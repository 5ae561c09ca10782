import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { queriesOf } from "#app/domain/data-queries.ts";
import { planOf } from "#app/domain/plan.ts";
import { queryKey, type QueryState } from "#app/domain/query-record.ts";
import type { Attention } from "#app/domain/review-attention.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { attentionWords } from "./review.ts";

const demo = loadPlan(openDemoDatabase());

/** The first recorded 疑点 of 2025-H1, in another state. */
function titleIn(state: QueryState): string {
  const query = queriesOf(demo).find(
    (each) => each.halfYear === "2025-H1" && demo.queryRecordByKey.has(queryKey(each)),
  );
  if (!query) throw new Error("the demonstration world has no 疑点");
  const queryRecords = demo.queryRecords.map((record) =>
    queryKey(record) === queryKey(query) ? { ...record, state } : record,
  );
  const attention = { kind: "query", measureKey: query.measureKey, queries: [query] } as const;
  return attentionWords(planOf({ ...demo, queryRecords }), attention, "2025-07-08").title;
}

test.each<[QueryState, string]>([
  ["open", "疑点未答"],
  ["confirmed_error", "疑点未答"],
  ["explained", "疑点已说明，待核实"],
  ["corrected", "疑点已说明，待核实"],
])("a 疑点 that is %s: 「%s」", (state, words) => {
  expect(titleIn(state)).toMatch(new RegExp(`，${words}$`));
});

const ITEM: SupervisionItem = {
  tile: "review_overdue",
  halfYear: "2025-H1",
  departmentCode: "western-pharmacy",
  leaderCode: "li-guohua",
  taskNo: 8,
  measureKey: null,
  queryCode: null,
  findingId: null,
  orderId: null,
  dueOn: "2025-07-04",
  daysLate: 2,
  state: "not_started",
};
const late = (taskNo: number, daysLate: number): SupervisionItem => ({ ...ITEM, taskNo, daysLate });
const soon = (taskNo: number): SupervisionItem => ({ ...ITEM, taskNo, dueOn: "2025-07-10", daysLate: -2 });

test.each<[Attention, string, string]>([
  [
    { kind: "review_overdue", leaderCode: "li-guohua", items: [late(13, 2), late(11, 1), late(10, 1)] },
    "李国华有 3 行待审超时，最长超 2 个工作日",
    "任务 10、11、13",
  ],
  [
    { kind: "review_overdue", leaderCode: "li-guohua", items: [late(9, 1), late(10, 1)] },
    "李国华有 2 行待审超时，超 1 个工作日",
    "任务 9、10",
  ],
  [
    { kind: "review_overdue", leaderCode: "li-guohua", items: [late(6, 1)] },
    "李国华有 1 行待审超时，超 1 个工作日",
    "任务 6",
  ],
  [
    { kind: "hardly_begun", departmentCode: "western-pharmacy", silence: null, items: [soon(8)] },
    "西药剂科还有 1 行要交，未动笔，剩 2 个工作日",
    "任务 8 · 李国华",
  ],
  [
    { kind: "hardly_begun", departmentCode: "information", silence: null, items: [soon(2), soon(3)] },
    "信息科还有 2 行要交，都没动笔，剩 2 个工作日",
    "任务 2、3 · 李国华",
  ],
])("%j: 「%s」 %s", (attention, title, reason) => {
  expect(attentionWords(demo, attention, "2025-07-08")).toEqual({ title, reason });
});
