import type { Person } from "#app/domain/role.ts";
import { chasedPeople, CHASE_NOTE_MAX, isChasedAlready } from "#app/domain/chase.ts";
import { concernOfKey, keyOfItem, matterKindOf } from "#app/domain/matter.ts";
import { refuse } from "#app/domain/result.ts";
import { supervisionItems, type SupervisionItem } from "#app/domain/supervision-items.ts";
import { chaseMessage, senderWords, type ChaseLine } from "#app/wording/chase-message.ts";
import { insertChase, reminderRecords } from "#db/chases.ts";
import { accomplished, type Command, type CommandContext } from "./command.ts";
import { sendNotice, type Delivery } from "./send-notice.ts";

type Input = {
  /** Keys of what was chosen, as `keyOfItem` gives them. */
  readonly matters: readonly string[];
  /** A sentence of the sender; empty for none. */
  readonly note: string;
  readonly delivery: Delivery;
};

/** What became of the chosen: `settled` were done in the meantime, `unreachable` have nobody else to be told. */
export type Chased = {
  readonly chased: number;
  readonly people: number;
  readonly already: number;
  readonly settled: number;
  readonly unreachable: number;
};

/**
 * 催办: tells those who must act about items of today's board, in one message a person, and keeps it as 提醒记录. The
 * same matter at most once a working day.
 */
export const chaseItems: Command<Input, Chased> = {
  name: "chase-items",
  action: "reminder.chase",
  subject(plan, { matters }) {
    const concerns = matters.map((matter) => concernOfKey(plan, matter));
    return concerns.includes(null) ? null : concerns.filter((each) => each !== null);
  },
  run(context, { matters, note, delivery }) {
    const { writer, plan, actor, today } = context;
    const text = note.trim();
    if ([...text].length > CHASE_NOTE_MAX)
      return refuse("chase-invalid", {
        details: { why: `附言最多 ${CHASE_NOTE_MAX} 个字，现有 ${[...text].length} 个` },
      });
    const chosen = [...new Set(matters)];
    const records = reminderRecords(writer, chosen);
    const onBoard = new Map<string, SupervisionItem>();
    for (const item of supervisionItems(plan, today)) onBoard.set(keyOfItem(item), item);
    const counts = { already: 0, settled: 0, unreachable: 0 };
    const linesOf = new Map<Person, ChaseLine[]>();
    const sent: SentItem[] = [];
    for (const matter of chosen) {
      const item = onBoard.get(matter);
      if (!item) counts.settled += 1;
      else if (isChasedAlready(records.get(matter)?.chases ?? [], today)) counts.already += 1;
      else {
        const told = chasedPeople(plan.people, matterKindOf(item.tile), item, actor.userId);
        for (const { person, ...as } of told) linesOf.set(person, [...(linesOf.get(person) ?? []), { item, ...as }]);
        if (told.length === 0) counts.unreachable += 1;
        else sent.push({ matter, item, recipients: told.map(({ person }) => person.name) });
      }
    }
    if (sent.length === 0) return refuse("chase-invalid", { details: { why: whyNothing(counts) } });
    const ids = sent.map((each) => keepChase(context, each, text));
    for (const [person, lines] of linesOf) {
      const late = lines.filter(({ item }) => item.daysLate > 0);
      const messageOf = (some: readonly ChaseLine[]) => chaseMessage(plan, senderWords(actor), some, text, today);
      sendNotice(context, delivery, [person], {
        occasion: `chase/${ids[0]}`,
        message: messageOf(lines),
        toOptedOut: late.length > 0 ? messageOf(late) : null,
      });
    }
    const output = { chased: sent.length, people: linesOf.size, ...counts };
    const after = sent.map(({ matter, recipients }) => ({ matter, recipients }));
    return accomplished(output, { subject: `chase/${ids[0]}`, after: { note: text, items: after } });
  },
};

type SentItem = {
  readonly matter: string;
  readonly item: SupervisionItem;
  readonly recipients: readonly string[];
};

function keepChase({ writer, actor, now }: CommandContext, { matter, item, recipients }: SentItem, note: string) {
  const { tile, halfYear, departmentCode, taskNo, measureKey, queryCode, findingId, orderId } = item;
  const about = { tile, halfYear, departmentCode, taskNo, measureKey, queryCode, findingId, orderId };
  const by = { at: now, by: actor.name, byId: actor.userId };
  return insertChase(writer, { matter, ...about, ...by, note, recipients: [...recipients] });
}

function whyNothing({ already, settled }: Pick<Chased, "already" | "settled">): string {
  if (already > 0) return "这些事同一工作日内已经催办过，下一个工作日可以再催";
  if (settled > 0) return "这些事刚刚已经办好，不用催了";
  return "没有可以告知的人：要办的人还没有账号，或者就是您自己";
}
