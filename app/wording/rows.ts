/** Words of the list of report rows. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { RowTimeliness } from "#app/domain/row-timeliness.ts";
import type { RowView } from "#app/domain/row-views.ts";

export const ROW_VIEW_WORDS: Record<RowView, string> = {
  all: "应报",
  handed_in: "已报送",
  outstanding: "待报送",
  returned: "退回未改",
  submitted: "待领导审",
  leader_approved: "待评定",
  settled: "已评定",
  never: "始终未报",
  difficulties: "写有困难",
};

/**
 * 「07-09」 and 「按时」; 「07-14」 and 「延时 2 个工作日」; 「未交」 and 「07-10 截止」.
 * @param tell how a day is written: short on a page, in full in a file
 */
export function timelinessWords(
  timeliness: RowTimeliness,
  tell: (day: CalendarDate) => string,
): { main: string; more: string } {
  switch (timeliness.kind) {
    case "missing": {
      const { dueOn } = timeliness;
      return { main: "未交", more: dueOn === null ? "" : `${tell(dueOn)} 截止` };
    }
    case "unjudged":
      return { main: tell(timeliness.on), more: "" };
    case "on_time":
      return { main: tell(timeliness.on), more: "按时" };
    case "late": {
      const days = timeliness.days === 0 ? "不足 1" : timeliness.days;
      return { main: tell(timeliness.on), more: `延时 ${days} 个工作日` };
    }
  }
}
