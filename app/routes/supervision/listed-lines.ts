/** The lines of the board's list for the person who looks. */
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import type { ListedLine } from "#app/components/supervision/listed-line.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { chasedPeople, isChasedAlready, NO_RECORD, recordOn, type ReminderRecord } from "#app/domain/chase.ts";
import { concernOfKey, keyOfItem, matterKindOf } from "#app/domain/matter.ts";
import { boardLine } from "#app/domain/supervision-board.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { nextStep } from "#app/wording/next-step.ts";
import { lineSteps } from "./line-steps.ts";

/** 提醒记录 of matters, by key. */
export type RecordsOf = (matters: readonly string[]) => ReadonlyMap<string, ReminderRecord>;

/** What was done by the end of `day` is shown; 催办 is for today's list only. */
export function listedLines(
  reader: Pick<OpenedPlan, "actor" | "plan" | "today" | "may">,
  items: readonly SupervisionItem[],
  day: CalendarDate,
  writes: boolean,
  recordsOf: RecordsOf,
): ListedLine[] {
  const { actor, plan, today, may } = reader;
  const records = recordsOf(items.map(keyOfItem));
  return items.map((item) => {
    const matter = keyOfItem(item);
    const line = boardLine(plan, item, day);
    const record = recordOn(records.get(matter) ?? NO_RECORD, day);
    const isTheirs = day === today && may("reminder.chase", concernOfKey(plan, matter) ?? {});
    const isHeard = isTheirs && chasedPeople(plan.people, matterKindOf(item.tile), item, actor.userId).length > 0;
    const chase = !isHeard ? null : isChasedAlready(record.chases, today) ? "chased" : "offered";
    const opening = nextStep(line, line.subject, writes);
    const steps = writes ? [opening] : lineSteps(reader, line, matter, opening);
    return { ...line, matter, record, chase, opens: opening.to, steps };
  });
}
