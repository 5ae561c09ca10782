/** For tests and benchmarks: the demonstration world in memory. Nobody can sign in to it. */
import { copyOf, openDatabase, type Db } from "../connection.server.ts";
import { openShippedDatabase } from "../shipped-database.ts";
import { seedDemo } from "./seed-demo.server.ts";

let made: Buffer | undefined;

/** Each call answers a world of its own; making it takes long, and copying it does not. */
export function openDemoDatabase(): Db {
  if (made) return openDatabase(made);
  const db = openShippedDatabase();
  seedDemo(db, "no hash");
  made = copyOf(db);
  return db;
}
