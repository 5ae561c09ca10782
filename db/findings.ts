/** 问题台账: read whole, written narrowly. Nothing here deletes a finding or an event. */
import { and, asc, eq } from "drizzle-orm";
import type { Finding, FindingEvent } from "#app/domain/finding.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Writer } from "./connection.server.ts";
import { finding, findingEvent } from "./schema.server.ts";

/** Every finding with its events, in the order of their numbers. */
export function loadFindings(db: Writer): Finding[] {
  const events = new Map<string, FindingEvent[]>();
  const { kind, at, actorName, actorId, side, text, evidence, dueOn, findingId: of } = findingEvent;
  const columns = { kind, at, actorName, actorId, side, text, evidence, dueOn, of };
  for (const { of: findingId, ...event } of db.select(columns).from(findingEvent).orderBy(asc(findingEvent.id)).all()) {
    const own = events.get(findingId);
    if (own) own.push(event);
    else events.set(findingId, [event]);
  }
  return db
    .select()
    .from(finding)
    .orderBy(asc(finding.halfYear), asc(finding.serial))
    .all()
    .map((row) => {
      const halfYear = parseHalfYear(row.halfYear);
      if (halfYear === null) throw new Error(`stored half-year ${row.halfYear} is malformed`);
      return { ...row, halfYear, events: events.get(row.id) ?? [] };
    });
}

export function insertFinding(writer: Writer, facts: Omit<Finding, "version" | "events">): void {
  writer
    .insert(finding)
    .values({ ...facts, helpingCodes: [...facts.helpingCodes] })
    .run();
}

export type FindingChange = Partial<
  Pick<Finding, "state" | "dueOn" | "departmentCode" | "leaderCode" | "measures" | "acceptance">
>;

/** Writes the change and raises the version. */
export function updateFinding(
  writer: Writer,
  { id, version }: Pick<Finding, "id" | "version">,
  change: FindingChange,
): void {
  const written = writer
    .update(finding)
    .set({ ...change, version: version + 1 })
    .where(and(eq(finding.id, id), eq(finding.version, version)))
    .run();
  if (written.changes !== 1) throw new Error(`finding ${id} moved`);
}

export function recordFindingEvent(writer: Writer, findingId: string, event: FindingEvent): void {
  writer
    .insert(findingEvent)
    .values({ findingId, ...event })
    .run();
}
