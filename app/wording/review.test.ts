import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { queriesOf } from "#app/domain/data-queries.ts";
import { planOf } from "#app/domain/plan.ts";
import { queryKey, type QueryState } from "#app/domain/query-record.ts";
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
