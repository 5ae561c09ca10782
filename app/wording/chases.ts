/** Words of 催办 and of 提醒记录. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { ReminderRecord } from "#app/domain/chase.ts";

/** Older ones are counted. */
const DAYS_SHOWN = 2;

/** 「06-26、07-07 已提醒」 「今天 沈丽萍催办」; empty where nobody was reminded yet. */
export function reminderRecordWords({ remindedOn, chases }: ReminderRecord, today: CalendarDate): string[] {
  const dayWords = (day: CalendarDate) => (day === today ? "今天" : shortDay(day, today));
  const days = remindedOn.slice(-DAYS_SHOWN).map(dayWords).join("、");
  const count = remindedOn.length > DAYS_SHOWN ? ` 等 ${remindedOn.length} 次` : "";
  const last = chases.at(-1);
  const often = chases.length > 1 ? `第 ${chases.length} 次` : "";
  return [
    ...(days === "" ? [] : [`${days}${count} 已提醒`]),
    ...(last ? [`${dayWords(dayOf(last.at))} ${last.by}${often}催办`] : []),
  ];
}

/** 「已告知 王晓燕、张敏」 of the last chase. */
export function chasedNames({ chases }: ReminderRecord): string {
  const last = chases.at(-1);
  return last ? `已告知 ${last.recipients.join("、")}` : "";
}

export const CHASE_COUNTS = ["chased", "people", "already", "settled", "unreachable"] as const;
export type ChaseCounts = Readonly<Record<(typeof CHASE_COUNTS)[number], number>>;

/** What became of it: 「已催办 3 项，告知 4 人。1 项同一工作日内已催办过，没有重复发送。」 */
export function chasedSentence({ chased, people, already, settled, unreachable }: ChaseCounts): string {
  return [
    `已催办 ${chased} 项，告知 ${people} 人。`,
    ...(already > 0 ? [`${already} 项同一工作日内已催办过，没有重复发送。`] : []),
    ...(settled > 0 ? [`${settled} 项刚刚已经办好，没有催。`] : []),
    ...(unreachable > 0 ? [`${unreachable} 项没有可以告知的账号，没有催。`] : []),
  ].join("");
}

/** The counts an address carries back to the board; null where it has none. */
export function readChaseCounts(search: URLSearchParams): ChaseCounts | null {
  const count = (name: keyof ChaseCounts) => Number(/^\d{1,4}$/.exec(search.get(name) ?? "")?.[0] ?? 0);
  const counts = {
    chased: count("chased"),
    people: count("people"),
    already: count("already"),
    settled: count("settled"),
    unreachable: count("unreachable"),
  };
  return counts.chased > 0 ? counts : null;
}
