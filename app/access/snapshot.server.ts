/** Keeps the plan snapshot of this process and renews it when the data version has moved. */
import type { Plan } from "#app/domain/plan.ts";
import type { Db } from "#db/connection.server.ts";
import { loadPlan } from "#db/load-plan.server.ts";

/** Returns the current snapshot; a look at the counter costs about a microsecond, a renewal one big read. */
export function snapshotReader(db: Db): () => Plan {
  const version = db.$client.prepare("SELECT value FROM meta WHERE key = 'data_version'").pluck();
  let plan: Plan | null = null;
  return () => {
    if (plan === null || Number(version.get() ?? 0) !== plan.dataVersion) plan = loadPlan(db);
    return plan;
  };
}
