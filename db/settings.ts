/** What was set otherwise than the app would have it. */
import { eq } from "drizzle-orm";
import { queryThresholds, type QueryThresholds } from "#app/domain/data-query-thresholds.ts";
import type { PlanSettings } from "#app/domain/plan.ts";
import type { Writer } from "./connection.server.ts";
import { setting } from "./schema.server.ts";

/** The name under which they are kept, and in the same object how often they were set. */
const QUERY_THRESHOLDS = "query_thresholds";

export function loadQueryThresholds(db: Writer): PlanSettings {
  const set = db.select().from(setting).where(eq(setting.name, QUERY_THRESHOLDS)).get()?.value ?? {};
  const { version } = set;
  return {
    queryThresholds: queryThresholds(set),
    queryThresholdsVersion: typeof version === "number" ? version : 0,
  };
}

/** @param own those that differ from the defaults; the others follow the app */
export function writeQueryThresholds(writer: Writer, own: Partial<QueryThresholds>, version: number): void {
  const value = { ...own, version };
  writer
    .insert(setting)
    .values({ name: QUERY_THRESHOLDS, value })
    .onConflictDoUpdate({ target: setting.name, set: { value } })
    .run();
}
