/** Passwords at the door: five wrong ones in a row lock the account for 15 minutes. */
import { inTransaction } from "#db/connection.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { findUserByName, updateUser } from "#db/people.ts";
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
  const user = findUserByName(db, username);
  const now = clock.machineTime();
  if (user?.lockedUntil && user.lockedUntil > now) return locked(user.lockedUntil - now);
  const matches = await passwordMatches(user?.passwordHash ?? (await decoyHash()), password);
  if (!user || user.disabledAt !== null) return { kind: "wrong", attemptsLeft: null };
  if (!matches) return recordFailure(user.id, user.username, now);
  updateUser(db, user.id, { failedAttempts: 0, lockedUntil: null, lastSeenOn: clock.today() });
  if (user.lastSeenOn !== clock.today()) raiseDataVersion(db);
  return { kind: "welcome", userId: user.id };
}

/** Counts inside a transaction: two wrong passwords at the same moment are two. */
function recordFailure(userId: number, username: string, now: number): SignInOutcome {
  return inTransaction(runtime().db, (writer) => {
    const failures = (findUserByName(writer, username)?.failedAttempts ?? 0) + 1;
    if (failures < ALLOWED_FAILURES) {
      updateUser(writer, userId, { failedAttempts: failures });
      return { kind: "wrong", attemptsLeft: ALLOWED_FAILURES - failures };
    }
    updateUser(writer, userId, { failedAttempts: 0, lockedUntil: now + LOCK_MINUTES * 60_000 });
    return locked(LOCK_MINUTES * 60_000);
  });
}

function locked(milliseconds: number): SignInOutcome {
  return { kind: "locked", minutesLeft: Math.max(1, Math.ceil(milliseconds / 60_000)) };
}
