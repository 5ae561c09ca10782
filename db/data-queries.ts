/** 疑点 records: read whole, written narrowly. Nothing here deletes one. */
import { and, asc, eq } from "drizzle-orm";
import { isQueryCode } from "#app/domain/query-codes.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { queryKey, type QueryEvent, type QueryId, type QueryRecord } from "#app/domain/query-record.ts";
import type { Writer } from "./connection.server.ts";
import { dataQuery, dataQueryEvent } from "./schema.server.ts";

/** Every record, by half-year, measure and code; of rules that are no longer kept, none. */
export function loadQueryRecords(db: Writer): QueryRecord[] {
  const events = new Map<string, QueryEvent[]>();
  for (const { halfYear, measureKey, code, kind, at, actorName, actorId, text } of db
    .select()
    .from(dataQueryEvent)
    .orderBy(asc(dataQueryEvent.id))
    .all()) {
    const key = `${halfYear}|${measureKey}|${code}`;
    const own = events.get(key);
    const event = { kind, at, actorName, actorId, text };
    if (own) own.push(event);
    else events.set(key, [event]);
  }
  const rows = db
    .select()
    .from(dataQuery)
    .orderBy(asc(dataQuery.halfYear), asc(dataQuery.measureKey), asc(dataQuery.code))
    .all();
  return rows.flatMap((row): QueryRecord[] => {
    const halfYear = parseHalfYear(row.halfYear);
    if (!halfYear || !isQueryCode(row.code)) return [];
    const id = { halfYear, measureKey: row.measureKey, code: row.code };
    return [{ ...row, ...id, events: events.get(queryKey(id)) ?? [] }];
  });
}

export function insertQuery(writer: Writer, query: Omit<QueryRecord, "version" | "events">): void {
  writer.insert(dataQuery).values(query).run();
}

export type QueryRecordChange = Partial<Pick<QueryRecord, "state" | "severity" | "details" | "value" | "valueVersion">>;

/** Writes the change and raises the version. */
export function updateQuery(
  writer: Writer,
  record: QueryId & Pick<QueryRecord, "version">,
  change: QueryRecordChange,
): void {
  const { halfYear, measureKey, code, version } = record;
  const written = writer
    .update(dataQuery)
    .set({ ...change, version: version + 1 })
    .where(
      and(
        eq(dataQuery.halfYear, halfYear),
        eq(dataQuery.measureKey, measureKey),
        eq(dataQuery.code, code),
        eq(dataQuery.version, version),
      ),
    )
    .run();
  if (written.changes !== 1) throw new Error(`query ${queryKey(record)} moved`);
}

export function recordQueryEvent(writer: Writer, { halfYear, measureKey, code }: QueryId, event: QueryEvent): void {
  writer
    .insert(dataQueryEvent)
    .values({ halfYear, measureKey, code, ...event })
    .run();
}
