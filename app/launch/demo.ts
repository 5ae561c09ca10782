/** `npm run demo`: a throw-away database with the demonstration world, on loopback only. */
import { existsSync, rmSync } from "node:fs";
import { hashPassword } from "#app/access/password.server.ts";
import { EnvError } from "#app/env.server.ts";
import { openDatabase } from "#db/connection.server.ts";
import { DEMO_PASSWORD, DEMO_TODAY } from "#db/demo/demo-facts.ts";
import { isDemoDatabase } from "#db/demo/is-demo-database.server.ts";
import { seedDemo } from "#db/demo/seed-demo.server.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { reminderHappenings } from "./demo-reminders.ts";
import { serve } from "./serve.ts";

/** Makes the world anew; a file that is not a demonstration database is never touched. */
async function makeDemoDatabase(): Promise<void> {
  const file = process.env.DATABASE_FILE ?? "var/demo.sqlite";
  if (existsSync(file) && !isDemoDatabase(file))
    throw new EnvError([`环境变量 DATABASE_FILE：${file} 不是演示库，不会覆盖，请换一个文件或不设置`]);
  const shipped = readShippedPlan();
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
  const db = openDatabase(file);
  shipPlan(db, shipped);
  seedDemo(db, await hashPassword(DEMO_PASSWORD), reminderHappenings);
  db.$client.close();
  process.env.DATABASE_FILE = file;
  process.env.HOST = "127.0.0.1";
  process.env.FIXED_TODAY ??= DEMO_TODAY;
  console.log(`演示数据，均为虚构。账号见登录页，密码都是 ${DEMO_PASSWORD}`);
}

await serve("演示库已启动", makeDemoDatabase);
