/** 疑点 records of the demonstration world: the rules are run over its values, and each record gets its story. */
import { findingsOf } from "#app/domain/data-queries.ts";
import type { QueryFinding } from "#app/domain/query-changes.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import { QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { queryKey, stateAfter, type QueryEvent } from "#app/domain/query-record.ts";
import type { Writer } from "../connection.server.ts";
import { insertQuery, recordQueryEvent } from "../data-queries.ts";
import { DEMO_TODAY } from "./demo-facts.ts";
import { instantOf } from "./happening.ts";
import { PRESIDENT, QUALITY, staffOf } from "./people.ts";
import { QUERY_STORIES } from "./query-stories.ts";

/** Writes one record per finding, with the events of its story; without one it waits for an answer. */
export function recordDemoQueries(writer: Writer, plan: Plan): void {
  for (const finding of findingsOf(plan, DEMO_TODAY)) {
    const events = eventsOf(plan, finding);
    const [opened] = events;
    const last = events.at(-1);
    if (!opened || !last) continue;
    insertQuery(writer, { ...finding, state: stateAfter(last.kind), openedAt: opened.at });
    for (const event of events) recordQueryEvent(writer, finding, event);
  }
}

function eventsOf(plan: Plan, finding: QueryFinding): QueryEvent[] {
  const story = QUERY_STORIES[queryKey(finding)];
  const value = plan.valueByKey.get(valueKey(finding.halfYear, finding.measureKey));
  const indicatorNo = plan.measureByKey.get(finding.measureKey)?.indicatorNo ?? 0;
  const [owner = ""] = plan.indicatorByNo.get(indicatorNo)?.departmentCodes ?? [];
  const foundAt = story?.opened ? instantOf(story.opened) : value?.enteredAt;
  if (foundAt === undefined) return [];
  const opened = { kind: "opened", at: foundAt, actorName: "系统", text: "" } as const;
  if (!story) return [opened];
  const { explained, text, accepted } = story;
  const verifier = owner === QUALITY_DEPARTMENT ? PRESIDENT : QUALITY;
  return [
    opened,
    { kind: "explained", at: instantOf(explained), actorName: staffOf(owner).reporter, text },
    ...(accepted ? [{ kind: "accepted", at: instantOf(accepted), actorName: verifier.name, text: "" } as const] : []),
  ];
}
