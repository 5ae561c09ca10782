/** Words about the days of half-years. */
import { dayOf, dayWithWeekday, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { ExtensionFault } from "#app/domain/extension.ts";
import { betterDueDay, type DayFault, type DayName } from "#app/domain/half-year-days.ts";
import type { HalfYearDays } from "#app/domain/half-year-change.ts";
import type { HalfYear } from "#app/domain/plan.ts";
import type { ReportWindow } from "#app/domain/window.ts";

export const DAY_WORDS: Record<DayName, string> = { opensOn: "开放日", dueOn: "截止日", closesOn: "关闭日" };

export function dayFaultSentence(fault: DayFault): string {
  switch (fault.code) {
    case "before_start":
      return `开放日不能早于这个半年的第一天 ${fault.day}。`;
    case "not_after_previous":
      return `应晚于${fault.label}的开放日 ${fault.day}，请先改那个半年。`;
    case "not_before_next":
      return `应早于${fault.label}的开放日 ${fault.day}，请先改那个半年。`;
    case "before_opening":
      return `截止日不能早于开放日 ${fault.day}。`;
    case "before_due":
      return `关闭日不能早于截止日 ${fault.day}。`;
    case "beyond_reach":
      return `关闭日最晚 ${fault.day}（半年结束后一年），请核对年份。`;
  }
}

export function extensionFaultSentence(fault: Exclude<ExtensionFault, { code: "past_due" }>): string {
  switch (fault.code) {
    case "not_after_due":
      return `应晚于现在的截止日 ${full(fault.dueOn)}。`;
    case "after_close":
      return `最晚到关闭日 ${full(fault.closesOn)}；要更晚请质控办改填报日期，或关闭后授权补报。`;
    case "no_working_day":
      return `这一天不是工作日，下一个工作日是 ${full(fault.next)}。`;
  }
}

/** What moved a department's window, by whom and why; null where nothing did. */
export function grantSentence(window: ReportWindow, halfYear: Pick<HalfYear, "dueOn">): string | null {
  const { grant, dueOn, closesOn, state } = window;
  if (grant === null) return null;
  const said = `${grant.reason}（${grant.grantedBy} ${shortDay(dayOf(grant.grantedAt), dueOn)}）`;
  if (grant.kind === "reopening") return state === "reopened" ? `补报授权到 ${full(closesOn)} 为止：${said}` : null;
  return grant.until === dueOn && dueOn > halfYear.dueOn
    ? `已延期到 ${full(dueOn)}，原截止 ${shortDay(halfYear.dueOn, dueOn)}：${said}`
    : null;
}

/** Said, never forced: the day is the hospital's own to set. Empty on a working day. */
export function dueDayHint(days: Pick<HalfYearDays, "dueOn">): string {
  const better = betterDueDay(days);
  if (better === null) return "";
  return `截止日 ${full(days.dueOn)} 不是工作日，下一个工作日是 ${full(better)}。可以照样保存。`;
}

function full(day: CalendarDate): string {
  return `${day.slice(0, 4)}-${dayWithWeekday(day)}`;
}
