/** For tests and benchmarks: the demonstration world in memory. Nobody can sign in to it. */
import { openDatabase, type Db } from "../connection.server.ts";
import { readShippedPlan } from "../plan-files.server.ts";
import { shipPlan } from "../ship-plan.server.ts";
import { seedDemo } from "./seed-demo.server.ts";

export function openDemoDatabase(): Db {
  const db = openDatabase(":memory:");
  shipPlan(db, readShippedPlan());
  seedDemo(db, "no hash");
  return db;
}
