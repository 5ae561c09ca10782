/** Words of 收表情况: page and file say the same. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { CollectionCell } from "#app/domain/collection.ts";
import type { Delivery } from "#app/domain/delivery-figures.ts";
import { ROW_STATE_WORDS } from "./codes.ts";

export const DELIVERY_WORDS: Record<Delivery, string> = {
  owed: "应报送",
  handed_in: "已报齐",
  on_time: "按时报齐",
  late: "延时报齐",
  owing: "尚未报齐",
  never: "始终未报齐",
};

type Sheet = Extract<CollectionCell, { kind: "sheet" }>;

/** How a day is written: short on a page, in full in a file. */
type Tell = (day: CalendarDate) => string;

/** When a sheet was handed in, or how long there is still; `late` stands out. */
export function sheetLatenessWords(
  { sheet }: Sheet,
  today: CalendarDate,
  tell: Tell,
): { late: boolean; words: string } {
  const { handedInAt, daysLate, window } = sheet;
  if (daysLate === null) return { late: false, words: "不评定" };
  if (handedInAt) {
    const late = dayOf(handedInAt) > window.dueOn;
    return { late, words: `${tell(dayOf(handedInAt))} 交齐${late ? `，延时 ${daysLate} 天` : ""}` };
  }
  if (window.state === "reopened") return { late: false, words: `补报到 ${tell(window.closesOn)}` };
  if (window.state === "closed") return { late: true, words: "至关闭未交齐" };
  if (today > window.dueOn) return { late: true, words: `逾期 ${daysLate} 天` };
  return { late: false, words: `${tell(window.dueOn)} 截止` };
}

/** A cell of the matrix in words: 「已评定 8/8」, then 「07-09 交齐」 on a line of its own. */
export function collectionCellText(cell: CollectionCell, today: CalendarDate, tell: Tell): string {
  switch (cell.kind) {
    case "none":
      return "—";
    case "hidden":
      return "未公布";
    case "upcoming":
      return `${tell(cell.opensOn)} 开放`;
    case "sheet": {
      const share = `${cell.handedIn}/${cell.sheet.rows.length}`;
      return `${ROW_STATE_WORDS[cell.sheet.state]} ${share}\n${sheetLatenessWords(cell, today, tell).words}`;
    }
  }
}
