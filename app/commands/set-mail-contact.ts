import { mailContactOf, replaceMailContact } from "#db/notifications.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  /** Empty: no mail. */
  readonly address: string;
  /** No mail before T+1; escalations are sent all the same. */
  readonly declined: boolean;
};

/** Says where one's own reminders are mailed, and whether the early ones are wanted there. */
export const setMailContact: Command<Input> = {
  name: "set-mail-contact",
  action: "self",
  subject: () => ({}),
  run({ writer, actor }, { address, declined }) {
    const before = mailContactOf(writer, actor.userId) ?? null;
    const after = { userId: actor.userId, address, declined };
    replaceMailContact(writer, after);
    return accomplished(undefined, { subject: `mail-contact/${actor.username}`, before, after });
  },
};
