/** How a sheet stands against its due day, as a word and a sentence. */
import { dayOf, dayWithWeekday, daysBetween, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { ReportSheet } from "#app/domain/report-sheet.ts";

export type DueFacts = { kind: "soon" | "overdue" | "calm"; word: string; sentence: string; daysLeft: number | null };

/** Days before the due day from which the word is 临期. */
const SOON_DAYS = 5;

export function dueFacts(sheet: ReportSheet, today: CalendarDate, adopted: boolean): DueFacts {
  const { window, handedInAt, daysLate } = sheet;
  const until = `截止 ${dayWithWeekday(window.dueOn, today)} 23:59`;
  const left = daysBetween(today, window.dueOn);
  if (!sheet.whole) return { kind: "calm", word: "共同牵头的行", sentence: "其余各行未公布", daysLeft: null };
  if (adopted) return { kind: "calm", word: "院长办公会已通过", sentence: "内容已冻结", daysLeft: null };
  if (handedInAt) {
    const late = daysLate !== null && dayOf(handedInAt) > window.dueOn;
    const timeliness = daysLate === null ? "" : `，${late ? workingDays("延时", daysLate) : "按时"}`;
    const sentence = `${shortInstant(handedInAt, today)} 交齐${timeliness}`;
    return { kind: late ? "overdue" : "calm", word: late ? "延时交齐" : "已交齐", sentence, daysLeft: null };
  }
  if (window.state === "upcoming")
    return {
      kind: "calm",
      word: "未开放",
      sentence: `${dayWithWeekday(window.opensOn, today)} 开放，${until}`,
      daysLeft: null,
    };
  if (window.state === "reopened")
    return {
      kind: "soon",
      word: "补报中",
      sentence: `补报到 ${dayWithWeekday(window.closesOn, today)} 23:59`,
      daysLeft: null,
    };
  if (daysLate === null && left < 0)
    return { kind: "calm", word: "未报", sentence: "本期可报可不报，不计逾期", daysLeft: null };
  if (window.state === "closed")
    return { kind: "overdue", word: "未交齐", sentence: `${until}，${window.closesOn} 已关闭`, daysLeft: null };
  if (left < 0)
    return {
      kind: "overdue",
      word: workingDays("逾期", daysLate ?? 0),
      sentence: `${until}，${window.closesOn} 关闭`,
      daysLeft: left,
    };
  const word = left === 0 ? "今天截止" : `${left} 天后截止`;
  return { kind: left <= SOON_DAYS ? "soon" : "calm", word, sentence: until, daysLeft: left };
}

/** Without a number on the weekend right after a Friday due day: it is late, and no working day has passed. */
function workingDays(word: string, days: number): string {
  return days > 0 ? `${word} ${days} 个工作日` : word;
}
