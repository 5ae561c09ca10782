import { DIGEST } from "#app/domain/delivery.ts";
import { matterKey } from "#app/domain/matter.ts";
import { remindedSince } from "#app/domain/reminded-days.ts";
import { mailedLines, reminderDigests } from "#app/domain/reminder-digests.ts";
import { reminderMessage } from "#app/wording/reminder-message.ts";
import { recordReminded } from "#db/chases.ts";
import { markReminded } from "#db/reminded-days.ts";
import { accomplished, type Command } from "./command.ts";
import { sendNotice, type Delivery, type Told } from "./send-notice.ts";

/**
 * Puts the reminders of today into the inboxes and the outbox, with those of days on which none went out since the last
 * time. A second time the same day adds what is new only.
 */
export const issueReminders: Command<Delivery, Told> = {
  name: "issue-reminders",
  action: "reminder.issue",
  subject: () => ({}),
  run(context, delivery) {
    const { writer, plan, today } = context;
    const issued = { people: 0, messages: 0 };
    const digests = reminderDigests(plan, plan.people, today, remindedSince(plan.remindedDays, today));
    const matters = digests.flatMap(({ lines }) => lines.map((line) => matterKey(line.kind, line)));
    recordReminded(writer, today, [...new Set(matters)]);
    if (digests.length > 0) markReminded(writer, today);
    for (const { person, lines } of digests) {
      const escalations = mailedLines({ lines }, true);
      const { people, messages } = sendNotice(context, delivery, [person], {
        occasion: DIGEST,
        message: reminderMessage(plan, lines, today),
        toOptedOut: escalations.length > 0 ? reminderMessage(plan, escalations, today) : null,
      });
      issued.people += people;
      issued.messages += messages;
    }
    return accomplished(issued, { subject: `reminders/${today}`, after: issued });
  },
};
