/** 督办单: read whole, written narrowly. Nothing here deletes an order or an event. */
import { and, asc, eq } from "drizzle-orm";
import type { FollowUpOrder, OrderEvent } from "#app/domain/follow-up-order.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Writer } from "./connection.server.ts";
import { followUpOrder, followUpOrderEvent } from "./schema.server.ts";

/** Every order with its events, in the order of their numbers. */
export function loadOrders(db: Writer): FollowUpOrder[] {
  const events = new Map<string, OrderEvent[]>();
  const { kind, at, actorName, actorId, text, evidence, dueOn, colour, orderId: of } = followUpOrderEvent;
  const columns = { kind, at, actorName, actorId, text, evidence, dueOn, colour, of };
  const stored = db.select(columns).from(followUpOrderEvent).orderBy(asc(followUpOrderEvent.id)).all();
  for (const { of: orderId, ...event } of stored) {
    const own = events.get(orderId);
    if (own) own.push(event);
    else events.set(orderId, [event]);
  }
  return db
    .select()
    .from(followUpOrder)
    .orderBy(asc(followUpOrder.year), asc(followUpOrder.serial))
    .all()
    .map((row) => {
      const halfYear = parseHalfYear(row.halfYear);
      if (halfYear === null) throw new Error(`stored half-year ${row.halfYear} is malformed`);
      return { ...row, halfYear, events: events.get(row.id) ?? [] };
    });
}

export function insertOrder(writer: Writer, facts: Omit<FollowUpOrder, "version" | "events">): void {
  writer.insert(followUpOrder).values(facts).run();
}

export type OrderChange = Pick<FollowUpOrder, "state"> & Partial<Pick<FollowUpOrder, "dueOn" | "colour">>;

/** Writes the change and raises the version. */
export function updateOrder(
  writer: Writer,
  { id, version }: Pick<FollowUpOrder, "id" | "version">,
  change: OrderChange,
): void {
  const written = writer
    .update(followUpOrder)
    .set({ ...change, version: version + 1 })
    .where(and(eq(followUpOrder.id, id), eq(followUpOrder.version, version)))
    .run();
  if (written.changes !== 1) throw new Error(`order ${id} moved`);
}

export function recordOrderEvent(writer: Writer, orderId: string, event: OrderEvent): void {
  writer
    .insert(followUpOrderEvent)
    .values({ orderId, ...event })
    .run();
}
