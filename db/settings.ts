/** What was set otherwise than the app would have it. */
import { eq } from "drizzle-orm";
import type { Writer } from "./connection.server.ts";
import { setting } from "./schema.server.ts";

export type SettingName = "query_thresholds";

/** The parts that were set; empty when none was. */
export function readSetting(db: Writer, name: SettingName): Readonly<Record<string, unknown>> {
  return db.select().from(setting).where(eq(setting.name, name)).get()?.value ?? {};
}

export function writeSetting(writer: Writer, name: SettingName, value: Readonly<Record<string, unknown>>): void {
  writer.insert(setting).values({ name, value }).onConflictDoUpdate({ target: setting.name, set: { value } }).run();
}
