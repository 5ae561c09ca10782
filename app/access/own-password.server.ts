import type { Actor } from "#app/domain/role.ts";
import { findUserById } from "#db/people.ts";
import { passwordMatches } from "./password.server.ts";
import { runtime } from "./runtime.server.ts";

/** True when `password` is the actor's present one. */
export async function isOwnPassword(actor: Actor, password: string): Promise<boolean> {
  const user = findUserById(runtime().db, actor.userId);
  return user !== undefined && passwordMatches(user.passwordHash, password);
}
