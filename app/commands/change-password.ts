import { refuse } from "#app/domain/result.ts";
import { findUserById, updateUser } from "#db/people.ts";
import { deleteSessionsOf } from "#db/sessions.ts";
import { accomplished, type Command } from "./command.ts";

type Input = { readonly passwordHash: string };

/** Puts one's own new password in place and ends every session that knew the old one. */
export const changePassword: Command<Input> = {
  name: "change-password",
  action: "self",
  subject: () => ({}),
  run({ writer, actor }, { passwordHash }) {
    const user = findUserById(writer, actor.userId);
    if (!user) return refuse("not-found");
    updateUser(writer, user.id, { passwordHash, mustChangePassword: false, version: user.version + 1 });
    deleteSessionsOf(writer, user.id);
    return accomplished(undefined, { subject: `user/${user.username}` });
  },
};
