/** Words of 收表情况: page and file say the same. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { CollectionCell } from "#app/domain/collection.ts";
import type { Delivery } from "#app/domain/delivery-figures.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "./codes.ts";

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
  { sheet, handedIn }: Sheet,
  today: CalendarDate,
  tell: Tell,
): { late: boolean; words: string } {
  const { handedInAt, daysLate, window } = sheet;
  if (daysLate === null) return { late: false, words: "不评定" };
  if (handedInAt) {
    const late = dayOf(handedInAt) > window.dueOn;
    const first = handedIn < sheet.rows.length ? "首次 " : "";
    return { late, words: `${first}${tell(dayOf(handedInAt))} 交齐${late ? `，延时 ${daysLate} 天` : ""}` };
  }
  if (window.state === "reopened") return { late: false, words: `补报到 ${tell(window.closesOn)}` };
  if (window.state === "closed") return { late: true, words: "至关闭未交齐" };
  if (today > window.dueOn) return { late: true, words: `逾期 ${daysLate} 天` };
  return { late: false, words: `${tell(window.dueOn)} 截止` };
}

/** What a cell says of a sheet before anything else. */
export type SheetStanding = {
  /** `never`: the half-year was settled without it. */
  readonly kind: "never" | "returned" | "state";
  readonly words: string;
};

/**
 * 「未完成 0/1」 of a sheet that was never handed in and has been rated or passed all the same; 「退回待改 1 行」 of one
 * that had been handed in whole; else its state with the rows that are in.
 */
export function sheetStanding({ sheet, handedIn }: Sheet): SheetStanding {
  const { state, rows, handedInAt } = sheet;
  const share = `${handedIn}/${rows.length}`;
  const isSettled = state === "rated" || state === "adopted";
  if (isSettled && handedIn < rows.length) return { kind: "never", words: `${RATING_WORDS.not_completed} ${share}` };
  if (state === "returned" && handedInAt !== null) {
    const returned = rows.filter((row) => row.state === "returned").length;
    return { kind: "returned", words: `退回待改 ${returned} 行` };
  }
  return { kind: "state", words: `${ROW_STATE_WORDS[state]} ${share}` };
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
    case "sheet":
      return `${sheetStanding(cell).words}\n${sheetLatenessWords(cell, today, tell).words}`;
  }
}
