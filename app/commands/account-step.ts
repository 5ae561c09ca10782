/** What every change of an account has in common: find it, check its version, raise it. */
import { done, refuse, type Result } from "#app/domain/result.ts";
import type { Writer } from "#db/connection.server.ts";
import { activeAdmins, findUserById, updateUser, type UserRecord } from "#db/people.ts";

/** Names one account and the version the person saw. */
export type AccountRef = { readonly userId: number; readonly version: number };

/** The account as the person saw it, or why it cannot be changed. */
export function accountForStep(writer: Writer, { userId, version }: AccountRef): Result<UserRecord> {
  const user = findUserById(writer, userId);
  if (!user) return refuse("not-found");
  return user.version === version ? done(user) : refuse("stale");
}

export function changeAccount(
  writer: Writer,
  user: UserRecord,
  change: Partial<Omit<UserRecord, "id" | "username" | "version">>,
): void {
  updateUser(writer, user.id, { ...change, version: user.version + 1 });
}

/** True when nobody else could manage accounts any more. */
export function isLastAdmin(writer: Writer, userId: number): boolean {
  const admins = activeAdmins(writer);
  return admins.length > 0 && admins.every((id) => id === userId);
}

/** How the audit log names an account. */
export function accountSubject({ username }: Pick<UserRecord, "username">): string {
  return `user/${username}`;
}
