/** For tests of doors and routes: the real runtime on an in-memory database, with a clock that the test moves. */
import { dayOf, instantAt } from "#app/domain/calendar-date.ts";
import type { Assignment } from "#app/domain/role.ts";
import { parseEnv } from "#app/env.server.ts";
import type { Db } from "#db/connection.server.ts";
import { insertUser, replaceAssignments } from "#db/people.ts";
import type { UserRecord } from "#db/people.ts";
import { openShippedDatabase } from "#db/shipped-database.ts";
import { hashPassword } from "./password.server.ts";
import { createRuntime, installRuntime } from "./runtime.server.ts";
import { startSession } from "./session.server.ts";

export const TEST_PASSWORD = "right-password";
export const TEST_SITE = "http://127.0.0.1:3000";

let hash: Promise<string> | undefined;

/** Hashing is slow by design. */
function hashOfTestPassword(): Promise<string> {
  return (hash ??= hashPassword(TEST_PASSWORD));
}

/** Installs a runtime at nine on the demonstration day; with no other world, on the shipped plan with no account yet. */
export function installTestRuntime(variables: Record<string, string> = {}, world: Db = openShippedDatabase()) {
  const env = parseEnv({ DATABASE_FILE: ":memory:", NODE_ENV: "test", LOG_LEVEL: "silent", ...variables });
  let machineTime = Date.parse("2025-07-08T09:00:00+08:00");
  const now = () => instantAt(machineTime, env.TIME_ZONE);
  const clock = { now, today: () => dayOf(now()), machineTime: () => machineTime };
  const runtime = { ...createRuntime(env, false, () => world), clock };
  installRuntime(runtime);
  return {
    db: runtime.db,
    plan: runtime.readPlan,
    passMinutes(minutes: number): void {
      machineTime += minutes * 60_000;
    },
    /** An account with TEST_PASSWORD; answers its id. */
    async account(
      username: string,
      assignments: readonly Assignment[],
      more: Partial<UserRecord> = {},
    ): Promise<number> {
      const passwordHash = await hashOfTestPassword();
      const userId = insertUser(runtime.db, { username, name: username, passwordHash, createdAt: now(), ...more });
      replaceAssignments(runtime.db, userId, assignments);
      return userId;
    },
    /** A request of someone signed in, or of a stranger. */
    async request(path: string, userId: number | null, init: RequestInit = {}): Promise<Request> {
      const request = new Request(TEST_SITE + path, init);
      if (userId === null) return request;
      const cookie = await startSession(request, userId);
      request.headers.set("Cookie", cookie.split(";")[0] ?? "");
      return request;
    },
  };
}
