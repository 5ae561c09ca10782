/** The set-up link: works once, for the first account, and only while there is none. */
import { createHash, timingSafeEqual } from "node:crypto";
import { recordAudit } from "#db/audit-log.ts";
import { inTransaction } from "#db/connection.server.ts";
import { deleteMeta, raiseDataVersion, readMeta } from "#db/meta.ts";
import { countUsers, insertUser, replaceAssignments } from "#db/people.ts";
import { hashPassword } from "./password.server.ts";
import { runtime } from "./runtime.server.ts";

/** True while `token` is the one printed at the last start and nobody has an account yet. */
export function isSetupToken(token: string | null): boolean {
  const { db } = runtime();
  const expected = readMeta(db, "setup_token_hash");
  if (!token || !expected || countUsers(db) > 0) return false;
  const given = createHash("sha256").update(token).digest();
  return timingSafeEqual(given, Buffer.from(expected, "hex"));
}

/** Creates the first administrator and uses up the link. Returns the account's id, null when the link is spent. */
export async function createFirstAdmin(
  token: string,
  facts: { username: string; name: string; password: string },
): Promise<number | null> {
  const passwordHash = await hashPassword(facts.password);
  const { db, clock } = runtime();
  const { username, name } = facts;
  return inTransaction(db, (writer) => {
    if (!isSetupToken(token)) return null;
    const id = insertUser(writer, { username, name, passwordHash, createdAt: clock.now() });
    replaceAssignments(writer, id, [{ role: "admin", departmentCode: null, leaderCode: null }]);
    deleteMeta(writer, "setup_token_hash");
    recordAudit(writer, {
      at: clock.now(),
      actorName: name,
      actorId: id,
      command: "create-first-admin",
      subject: `user/${username}`,
      after: { username, name, role: "admin" },
    });
    raiseDataVersion(writer);
    return id;
  });
}
