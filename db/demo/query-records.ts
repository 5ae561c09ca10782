/** 疑点 records of the demonstration world: the rules are run over its values, and each record gets its story. */
import { findingsOf } from "#app/domain/data-queries.ts";
import type { QueryFinding } from "#app/domain/query-changes.ts";
import { valueKey } from "#app/domain/measure-value.ts";
import { QUALITY_DEPARTMENT } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { queryKey, RULES_NAME, stateAfter, type QueryEvent, type QueryRecord } from "#app/domain/query-record.ts";
import { valueText } from "#app/domain/value-text.ts";
import type { Writer } from "../connection.server.ts";
import { insertQuery, recordQueryEvent } from "../data-queries.ts";
import { DEMO_TODAY } from "./demo-facts.ts";
import { instantOf } from "./happening.ts";
import { PRESIDENT, QUALITY, staffOf } from "./people.ts";
import { CORRECTED_QUERIES, QUERY_STORIES, type CorrectedQuery } from "./query-stories.ts";

/** Writes one record per finding, with the events of its story; without one it waits for an answer. */
export function recordDemoQueries(writer: Writer, plan: Plan): void {
  for (const record of demoQueries(plan)) {
    insertQuery(writer, record);
    for (const event of record.events) recordQueryEvent(writer, record, event);
  }
}

/** The records as they come to stand, for what is worked out of a world that is not yet whole. */
export function demoQueries(plan: Plan): QueryRecord[] {
  const found = findingsOf(plan, DEMO_TODAY).flatMap((finding): QueryRecord[] => {
    const events = eventsOf(plan, finding);
    const [opened] = events;
    const last = events.at(-1);
    if (!opened || !last) return [];
    return [{ ...finding, state: stateAfter(last.kind), openedAt: opened.at, version: 1, events }];
  });
  return [...found, ...CORRECTED_QUERIES.flatMap((query) => correctedQuery(plan, query) ?? [])];
}

function correctedQuery(plan: Plan, query: CorrectedQuery): QueryRecord | null {
  const { halfYear, measureKey, code, details, first, confirmed, corrected, closed } = query;
  const id = { halfYear, measureKey, code };
  const measure = plan.measureByKey.get(measureKey);
  const value = plan.valueByKey.get(valueKey(halfYear, measureKey));
  if (!measure || !value) return null;
  const was = valueText(measure, first);
  const change = `由 ${was} 改为 ${valueText(measure, value)}`;
  const [owner = ""] = plan.indicatorByNo.get(measure.indicatorNo)?.departmentCodes ?? [];
  const events: QueryEvent[] = [
    { kind: "opened", at: value.firstEnteredAt, actorName: RULES_NAME, text: "" },
    ...(confirmed
      ? [
          {
            kind: "error_confirmed" as const,
            at: instantOf(confirmed.at),
            actorName: QUALITY.name,
            text: confirmed.reason,
          },
        ]
      : []),
    { kind: "corrected", at: instantOf(corrected), actorName: staffOf(owner).reporter, text: change },
    ...(closed ? [{ kind: "closed" as const, at: instantOf(closed), actorName: QUALITY.name, text: "" }] : []),
  ];
  const openedAt = value.firstEnteredAt;
  const state = closed ? "closed" : "corrected";
  const found = { details, value: was, valueVersion: 1, openedAt };
  return { ...id, state, severity: "QUERY", ...found, version: 1, events };
}

function eventsOf(plan: Plan, finding: QueryFinding): QueryEvent[] {
  const story = QUERY_STORIES[queryKey(finding)];
  const value = plan.valueByKey.get(valueKey(finding.halfYear, finding.measureKey));
  const indicatorNo = plan.measureByKey.get(finding.measureKey)?.indicatorNo ?? 0;
  const [owner = ""] = plan.indicatorByNo.get(indicatorNo)?.departmentCodes ?? [];
  const foundAt = story?.opened ? instantOf(story.opened) : value?.enteredAt;
  if (foundAt === undefined) return [];
  const opened = { kind: "opened", at: foundAt, actorName: RULES_NAME, text: "" } as const;
  if (!story) return [opened];
  const { explained, text, accepted } = story;
  const verifier = owner === QUALITY_DEPARTMENT ? PRESIDENT : QUALITY;
  return [
    opened,
    { kind: "explained", at: instantOf(explained), actorName: staffOf(owner).reporter, text },
    ...(accepted ? [{ kind: "accepted", at: instantOf(accepted), actorName: verifier.name, text: "" } as const] : []),
  ];
}
