import { findFeedOf, putFeed } from "#db/calendar-feeds.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  /** SHA-256 of the address's token, which nobody keeps. */
  readonly tokenHash: string;
};

/** Gives one's own calendar an address; a former address stops. */
export const openCalendarFeed: Command<Input> = {
  name: "open-calendar-feed",
  action: "self",
  subject: () => ({}),
  run({ writer, actor, now }, { tokenHash }) {
    const renewed = findFeedOf(writer, actor.userId) !== undefined;
    putFeed(writer, { userId: actor.userId, tokenHash, createdAt: now });
    return accomplished(undefined, { subject: `calendar/${actor.username}`, after: { renewed } });
  },
};
