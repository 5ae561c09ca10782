/** Passwords at the door: five wrong ones in a row lock the account for 15 minutes. */
import { inTransaction, type Writer } from "#db/connection.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { findUserById, findUserByName, updateUser, type UserRecord } from "#db/people.ts";
import { decoyHash, passwordMatches } from "./password.server.ts";
import { runtime } from "./runtime.server.ts";

const ALLOWED_FAILURES = 5;
const LOCK_MINUTES = 15;

export type SignInOutcome =
  | { readonly kind: "welcome"; readonly userId: number }
  | { readonly kind: "wrong"; readonly attemptsLeft: number | null }
  | { readonly kind: "locked"; readonly minutesLeft: number };

/**
 * Checks a name and a password. An unknown name and a disabled account answer like a wrong password, after the
 * same work; only a lock is said aloud, with the minutes left.
 */
export async function signIn(username: string, password: string): Promise<SignInOutcome> {
  const { db, clock } = runtime();
  const before = findUserByName(db, username);
  if (before?.lockedUntil && before.lockedUntil > clock.machineTime())
    return locked(before.lockedUntil - clock.machineTime());
  const matches = await passwordMatches(before?.passwordHash ?? (await decoyHash()), password);
  return inTransaction(db, (writer) => settle(writer, before, matches));
}

/** Looks at the account again: while the password was being checked it may have been locked, disabled or changed. */
function settle(writer: Writer, before: UserRecord | undefined, matches: boolean): SignInOutcome {
  const { clock } = runtime();
  const user = before && findUserById(writer, before.id);
  if (!user || user.disabledAt !== null) return { kind: "wrong", attemptsLeft: null };
  const now = clock.machineTime();
  if (user.lockedUntil && user.lockedUntil > now) return locked(user.lockedUntil - now);
  if (!matches || user.passwordHash !== before.passwordHash) return recordFailure(writer, user, now);
  updateUser(writer, user.id, { failedAttempts: 0, lockedUntil: null, lastSeenOn: clock.today() });
  if (user.lastSeenOn !== clock.today()) raiseDataVersion(writer);
  return { kind: "welcome", userId: user.id };
}

function recordFailure(writer: Writer, user: UserRecord, now: number): SignInOutcome {
  const failures = user.failedAttempts + 1;
  if (failures < ALLOWED_FAILURES) {
    updateUser(writer, user.id, { failedAttempts: failures });
    return { kind: "wrong", attemptsLeft: ALLOWED_FAILURES - failures };
  }
  updateUser(writer, user.id, { failedAttempts: 0, lockedUntil: now + LOCK_MINUTES * 60_000 });
  return locked(LOCK_MINUTES * 60_000);
}

function locked(milliseconds: number): SignInOutcome {
  return { kind: "locked", minutesLeft: Math.max(1, Math.ceil(milliseconds / 60_000)) };
}
