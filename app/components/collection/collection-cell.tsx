/** One cell of 收表情况: state, how many rows are in, and lateness in words. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { CollectionCell } from "#app/domain/collection.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/components/icon.tsx";
import { StateCell } from "#app/components/state-badge.tsx";

function lateness(
  cell: Extract<CollectionCell, { kind: "sheet" }>,
  today: CalendarDate,
): { late: boolean; words: string } {
  const { handedInAt, daysLate, window } = cell.sheet;
  if (daysLate === null) return { late: false, words: "不评定" };
  if (handedInAt) {
    const late = dayOf(handedInAt) > window.dueOn;
    return { late, words: `${shortDay(dayOf(handedInAt), today)} 交齐${late ? `，延时 ${daysLate} 天` : ""}` };
  }
  if (window.state === "reopened") return { late: false, words: `补报到 ${shortDay(window.closesOn, today)}` };
  if (window.state === "closed") return { late: true, words: "至关闭未交齐" };
  if (today > window.dueOn) return { late: true, words: `逾期 ${daysLate} 天` };
  return { late: false, words: `${shortDay(window.dueOn, today)} 截止` };
}

export function CollectionCellView({ cell, today }: { cell: CollectionCell; today: CalendarDate }) {
  switch (cell.kind) {
    case "none":
      return <span className="t3">—</span>;
    case "hidden":
      return <span className="t3 f12">未公布</span>;
    case "upcoming":
      return <span className="t3 f12">{shortDay(cell.opensOn, today)} 开放</span>;
    case "sheet": {
      const { sheet, handedIn } = cell;
      const { late, words } = lateness(cell, today);
      return (
        <a className="lk collect" href={paths.report(sheet.halfYear, sheet.departmentCode)}>
          <StateCell state={sheet.state} share={`${handedIn}/${sheet.rows.length}`} />
          <small className={late ? "bad" : "t3"}>
            {late && <Icon name="alarm" size="s" />} {words}
          </small>
        </a>
      );
    }
  }
}
