/** The only place where environment, database and clock are put together. Routes never import it. */
import { createHash, randomBytes } from "node:crypto";
import pino, { type Logger } from "pino";
import { EnvError, parseEnv, type Env } from "#app/env.server.ts";
import type { Plan } from "#app/domain/plan.ts";
import { inTransaction, openDatabase, type Db } from "#db/connection.server.ts";
import { readMeta, writeMeta } from "#db/meta.ts";
import { countUsers } from "#db/people.ts";
import { readShippedPlan } from "#db/plan-files.server.ts";
import { shipPlan } from "#db/ship-plan.server.ts";
import { systemClock, type Clock } from "./clock.ts";
import { snapshotReader } from "./snapshot.server.ts";

export type Runtime = {
  readonly env: Env;
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly readPlan: () => Plan;
  /** Signs the session cookie. */
  readonly sessionSecret: string;
};

/**
 * Checks the shipped plan, opens the database, brings the plan's own words in it up to date, and checks what depends on
 * both.
 * @throws PlanFileError, EnvError
 */
export function createRuntime(
  env: Env,
  operatorSetProduction: boolean,
  open = () => openDatabase(env.DATABASE_FILE),
): Runtime {
  const shipped = readShippedPlan();
  const db = open();
  shipPlan(db, shipped);
  const demo = readMeta(db, "demo") === "1";
  const complaints: string[] = [];
  if (env.FIXED_TODAY && env.NODE_ENV === "production" && !demo)
    complaints.push("环境变量 FIXED_TODAY：正式库不能固定日期，只有演示库可以");
  if (!env.SESSION_SECRET && operatorSetProduction && !demo)
    complaints.push("环境变量 SESSION_SECRET：NODE_ENV=production 时必须设置");
  if (complaints.length > 0) throw new EnvError(complaints);
  return {
    env,
    db,
    clock: systemClock(env.TIME_ZONE, env.FIXED_TODAY),
    log: pino({ level: env.LOG_LEVEL }),
    readPlan: snapshotReader(db),
    sessionSecret: env.SESSION_SECRET ?? storedSecret(db),
  };
}

/** A secret of this database's own, made once, for installations that set none. */
function storedSecret(db: Db): string {
  const stored = readMeta(db, "session_secret");
  if (stored) return stored;
  const secret = randomBytes(32).toString("base64url");
  writeMeta(db, "session_secret", secret);
  return secret;
}

/** With no account yet: makes a new one-time set-up token and keeps its hash; null when somebody can sign in. */
export function issueSetupToken({ db }: Pick<Runtime, "db">): string | null {
  return inTransaction(db, (writer) => {
    if (countUsers(writer) > 0) return null;
    const token = randomBytes(24).toString("base64url");
    writeMeta(writer, "setup_token_hash", createHash("sha256").update(token).digest("hex"));
    return token;
  });
}

// One runtime a process, also when the development server reloads this module.
const holder: { planTracker?: Runtime } = globalThis as never;

export function runtime(): Runtime {
  holder.planTracker ??= createRuntime(parseEnv(process.env), false);
  return holder.planTracker;
}

/** Puts a runtime of the test's own in place. */
export function installRuntime(own: Runtime): void {
  holder.planTracker = own;
}
