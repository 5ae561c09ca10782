/** Somebody with these roles who asks for a file. */
import type { Actor } from "#app/domain/role.ts";

export function readerWith({ assignments }: Pick<Actor, "assignments">): Actor {
  return { userId: 0, username: "reader", name: "读者", assignments };
}
