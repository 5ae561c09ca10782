import { refuse } from "#app/domain/result.ts";
import { deleteFeedOf, findFeedOf } from "#db/calendar-feeds.ts";
import { accomplished, type Command } from "./command.ts";

/** Takes the address of one's own calendar away: programs that ask there find nothing. */
export const closeCalendarFeed: Command<Record<string, never>> = {
  name: "close-calendar-feed",
  action: "self",
  subject: () => ({}),
  run({ writer, actor }) {
    const feed = findFeedOf(writer, actor.userId);
    if (!feed) return refuse("not-found", { details: { why: "没有开通日历订阅" } });
    deleteFeedOf(writer, actor.userId);
    return accomplished(undefined, { subject: `calendar/${actor.username}`, before: { createdAt: feed.createdAt } });
  },
};
