/** For tests: the shipped plan in memory, with nothing reported and nobody in it. */
import { copyOf, openDatabase, type Db } from "./connection.server.ts";
import { readShippedPlan } from "./plan-files.server.ts";
import { shipPlan } from "./ship-plan.server.ts";

let made: Buffer | undefined;

/** Each call answers a database of its own. */
export function openShippedDatabase(): Db {
  if (made) return openDatabase(made);
  const db = openDatabase(":memory:");
  shipPlan(db, readShippedPlan());
  made = copyOf(db);
  return db;
}
