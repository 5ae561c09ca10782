/** 督查 and 体验就医: read whole, written narrowly. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Inspection, InspectionEvent, InspectionFacts, InspectionState } from "#app/domain/inspection.ts";
import type { Observation, ObservationFacts } from "#app/domain/observation.ts";
import type { Writer } from "./connection.server.ts";
import { inspection, inspectionEvent, observation } from "./schema.server.ts";

/** Every record with its events and observations, by first day. */
export function loadInspections(db: Writer): Inspection[] {
  const events = byInspection(db.select().from(inspectionEvent).orderBy(asc(inspectionEvent.id)).all(), (row) => {
    const { kind, at, actorName, actorId, text } = row;
    return { kind, at, actorName, actorId, text };
  });
  const observations = byInspection(
    db.select().from(observation).orderBy(asc(observation.id)).all(),
    ({ inspectionId: _inspectionId, ...row }): Observation => row,
  );
  return db
    .select()
    .from(inspection)
    .orderBy(asc(inspection.startsOn), asc(inspection.id))
    .all()
    .map((row) => {
      const halfYear = parseHalfYear(row.halfYear);
      if (halfYear === null) throw new Error(`stored half-year ${row.halfYear} is malformed`);
      return {
        ...row,
        halfYear,
        events: events.get(row.id) ?? [],
        observations: observations.get(row.id) ?? [],
      };
    });
}

function byInspection<Row extends { inspectionId: string }, Value>(rows: readonly Row[], value: (row: Row) => Value) {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const own = groups.get(row.inspectionId);
    if (own) own.push(value(row));
    else groups.set(row.inspectionId, [value(row)]);
  }
  return groups;
}

function factColumns({ memberIds, departmentCodes, taskNos, methods, ...facts }: InspectionFacts) {
  return {
    ...facts,
    memberIds: [...memberIds],
    departmentCodes: [...departmentCodes],
    taskNos: [...taskNos],
    methods: [...methods],
  };
}

export function insertInspection(writer: Writer, facts: InspectionFacts & Pick<Inspection, "id" | "serial">): void {
  const { id, serial } = facts;
  writer
    .insert(inspection)
    .values({ ...factColumns(facts), id, serial, state: "planned" })
    .run();
}

/** Writes new facts or a new state and raises the version. */
export function updateInspection(
  writer: Writer,
  { id, version }: Pick<Inspection, "id" | "version">,
  change: InspectionFacts | { readonly state: InspectionState },
): void {
  const written = writer
    .update(inspection)
    .set({ ...("state" in change ? change : factColumns(change)), version: version + 1 })
    .where(and(eq(inspection.id, id), eq(inspection.version, version)))
    .run();
  if (written.changes !== 1) throw new Error(`inspection ${id} moved`);
}

export function recordInspectionEvent(writer: Writer, inspectionId: string, event: InspectionEvent): void {
  writer
    .insert(inspectionEvent)
    .values({ inspectionId, ...event })
    .run();
}

type Recorded = ObservationFacts & Pick<Observation, "recordedAt" | "recordedBy">;

/** Answers the observation's number. */
export function insertObservation(writer: Writer, inspectionId: string, facts: Recorded): number {
  return writer
    .insert(observation)
    .values({ inspectionId, ...facts })
    .returning({ id: observation.id })
    .get().id;
}

type Seen = Pick<Observation, "id" | "version">;

export function updateObservation(writer: Writer, { id, version }: Seen, facts: ObservationFacts): void {
  const written = writer
    .update(observation)
    .set({ ...facts, version: version + 1 })
    .where(and(eq(observation.id, id), eq(observation.version, version), isNull(observation.findingId)))
    .run();
  if (written.changes !== 1) throw new Error(`observation ${id} moved`);
}

/** It has become a finding. */
export function linkObservation(writer: Writer, { id, version }: Seen, findingId: string): void {
  const written = writer
    .update(observation)
    .set({ findingId, version: version + 1 })
    .where(and(eq(observation.id, id), eq(observation.version, version), isNull(observation.findingId)))
    .run();
  if (written.changes !== 1) throw new Error(`observation ${id} moved`);
}

export function deleteObservation(writer: Writer, { id, version }: Seen): void {
  const written = writer
    .delete(observation)
    .where(and(eq(observation.id, id), eq(observation.version, version), isNull(observation.findingId)))
    .run();
  if (written.changes !== 1) throw new Error(`observation ${id} moved`);
}
