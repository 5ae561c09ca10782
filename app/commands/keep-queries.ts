/** Brings the 疑点 records in line with what the rules find, inside the transaction that changed the ground. */
import { findingsOf } from "#app/domain/data-queries.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import type { Plan } from "#app/domain/plan.ts";
import { asksAnew, queryChanges, type QueryChange } from "#app/domain/query-changes.ts";
import { queryKey, RULES_NAME, stateAfter, type QueryEventKind, type QueryId } from "#app/domain/query-record.ts";
import type { Actor } from "#app/domain/role.ts";
import { valueWordsOf } from "#app/domain/value-words.ts";
import { insertQuery, recordQueryEvent, updateQuery } from "#db/data-queries.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Which empty cells are asked about (DQ-A01). Whoever saves one value does not ask for all that others still owe. */
type AsksForAbsent = (id: QueryId) => boolean;

/**
 * Runs all rules over `plan`, which must be as it stands after the change, and writes what became of the records.
 * @param asksForAbsent none when left out; what is asked about already is kept in line all the same
 * @returns the audit lines of what moved
 */
export function keepQueries(
  { writer, actor, now, today, plan: planBefore }: CommandContext,
  plan: Plan,
  asksForAbsent: AsksForAbsent = () => false,
): AuditLine[] {
  const valueIn = (which: Plan, { halfYear, measureKey }: QueryId) =>
    which.valueByKey.get(valueKey(halfYear, measureKey));
  const valueNow = (id: QueryId) => {
    const measure = plan.measureByKey.get(id.measureKey);
    return measure ? valueWordsOf(measure, valueIn(plan, id)) : "";
  };
  const correctedBy = (id: QueryId) => (valueIn(planBefore, id) === valueIn(plan, id) ? null : actor);
  const changes = queryChanges(plan.queryRecords, findingsOf(plan, today), valueNow).filter(
    (change) => !asksAnew(change) || change.found.code !== "DQ-A01" || asksForAbsent(change.found),
  );
  return changes.map((change): AuditLine => {
    const id = change.kind === "opened" ? change.found : change.record;
    const before = change.kind === "opened" ? undefined : { state: change.record.state };
    const event = (kind: QueryEventKind, by: Pick<Actor, "userId" | "name"> | null, text: string) => {
      const who = { actorName: by?.name ?? RULES_NAME, actorId: by?.userId ?? null };
      recordQueryEvent(writer, id, { kind, at: now, ...who, text });
    };
    const state = change.kind === "updated" ? change.record.state : stateAfter(change.kind);
    switch (change.kind) {
      case "opened":
        insertQuery(writer, { ...change.found, state, openedAt: now });
        event("opened", null, "");
        break;
      case "reopened":
      case "updated": {
        const { severity, details, value, valueVersion } = change.found;
        updateQuery(writer, change.record, { state, severity, details, value, valueVersion });
        if (change.kind === "reopened") event("reopened", null, movedWords(change));
        break;
      }
      case "corrected":
        updateQuery(writer, change.record, { state });
        event("corrected", correctedBy(change.record), movedWords(change));
    }
    return { subject: `query/${queryKey(id)}`, before, after: { state } };
  });
}

/** 「由 11.2 分钟 改为 18.4 分钟」; empty when the value itself stayed. */
function movedWords(change: Exclude<QueryChange, { kind: "opened" }>): string {
  const before = change.record.value;
  const after = change.kind === "corrected" ? change.value : change.found.value;
  if (before === after) return "";
  if (after === "") return `清空了 ${before}`;
  return before === "" ? `填报了 ${after}` : `由 ${before} 改为 ${after}`;
}
