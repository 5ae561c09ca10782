/** Brings the 疑点 records in line with what the rules find, inside the transaction that changed the ground. */
import { findingsOf } from "#app/domain/data-queries.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import type { Plan } from "#app/domain/plan.ts";
import { queryChanges, type QueryChange } from "#app/domain/query-changes.ts";
import { queryKey, stateAfter, type QueryEventKind, type QueryId } from "#app/domain/query-record.ts";
import { valueWordsOf } from "#app/domain/value-words.ts";
import { insertQuery, recordQueryEvent, updateQuery } from "#db/data-queries.ts";
import type { AuditLine, CommandContext } from "./command.ts";

/** Who raises a 疑点: nobody in person. */
const RULES_NAME = "系统";

/**
 * Runs all rules over `plan`, which must be as it stands after the change, and writes what became of the records.
 * @returns the audit lines of what moved
 */
export function keepQueries(
  { writer, actor, now, today }: Pick<CommandContext, "writer" | "actor" | "now" | "today">,
  plan: Plan,
): AuditLine[] {
  const valueNow = ({ halfYear, measureKey }: QueryId) => {
    const measure = plan.measureByKey.get(measureKey);
    return measure ? valueWordsOf(measure, plan.valueByKey.get(valueKey(halfYear, measureKey))) : "";
  };
  const changes = queryChanges(plan.queryRecords, findingsOf(plan, today), valueNow);
  return changes.map((change): AuditLine => {
    const id = change.kind === "opened" ? change.found : change.record;
    const before = change.kind === "opened" ? undefined : { state: change.record.state };
    const event = (kind: QueryEventKind, actorName: string, text: string) =>
      recordQueryEvent(writer, id, { kind, at: now, actorName, text });
    const state = change.kind === "updated" ? change.record.state : stateAfter(change.kind);
    switch (change.kind) {
      case "opened":
        insertQuery(writer, { ...change.found, state, openedAt: now });
        event("opened", RULES_NAME, "");
        break;
      case "reopened":
      case "updated": {
        const { severity, details, value, valueVersion } = change.found;
        updateQuery(writer, change.record, { state, severity, details, value, valueVersion });
        if (change.kind === "reopened") event("reopened", RULES_NAME, movedWords(change));
        break;
      }
      case "corrected":
        updateQuery(writer, change.record, { state });
        event("corrected", actor.name, movedWords(change));
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
