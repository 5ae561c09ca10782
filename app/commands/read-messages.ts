import { refuse } from "#app/domain/result.ts";
import { markRead } from "#db/notifications.ts";
import { accomplished, type Command } from "./command.ts";

/** One message, or all of one's own. */
type Input = { readonly id: number | null };

/** Marks messages of one's own inbox as read; answers how many were unread. */
export const readMessages: Command<Input, number> = {
  name: "read-messages",
  action: "self",
  subject: () => ({}),
  run({ writer, actor, now }, { id }) {
    const read = markRead(writer, actor.userId, id, now);
    if (read === 0) return refuse("not-found");
    return accomplished(read, { subject: `inbox/${actor.username}`, after: { read } });
  },
};
