/** How a sheet stands against its due day, as a word and a sentence. */
import { dayOf, dayWithWeekday, daysBetween, shortInstant, type CalendarDate } from "../domain/calendar-date.ts";
import type { ReportSheet } from "../domain/report-sheet.ts";

export type DueFacts = { kind: "soon" | "overdue" | "calm"; word: string; sentence: string; daysLeft: number | null };

/** Days before the due day from which the word is 临期. */
const SOON_DAYS = 5;

export function dueFacts(sheet: ReportSheet, today: CalendarDate, adopted: boolean): DueFacts {
  const { window, handedInAt, daysLate } = sheet;
  const until = `截止 ${dayWithWeekday(window.dueOn, today)} 23:59`;
  const left = daysBetween(today, window.dueOn);
  if (adopted) return { kind: "calm", word: "院长办公会已通过", sentence: "内容已冻结", daysLeft: null };
  if (handedInAt) {
    const late = dayOf(handedInAt) > window.dueOn;
    const sentence = `${shortInstant(handedInAt, today)} 交齐，${late ? `延时 ${daysLate ?? 0} 个工作日` : "按时"}`;
    return { kind: late ? "overdue" : "calm", word: late ? "延时交齐" : "已交齐", sentence, daysLeft: null };
  }
  if (window.state === "upcoming")
    return { kind: "calm", word: "未开放", sentence: `${dayWithWeekday(window.opensOn, today)} 开放，${until}`, daysLeft: null };
  if (window.state === "reopened")
    return { kind: "soon", word: "补报中", sentence: `补报到 ${dayWithWeekday(window.closesOn, today)} 23:59`, daysLeft: null };
  if (left < 0)
    return { kind: "overdue", word: `逾期 ${daysLate ?? 0} 个工作日`, sentence: `${until}，${window.closesOn} 关闭`, daysLeft: left };
  const word = left === 0 ? "今天截止" : `${left} 天后截止`;
  return { kind: left <= SOON_DAYS ? "soon" : "calm", word, sentence: until, daysLeft: left };
}
