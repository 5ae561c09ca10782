/** One cell of 收表情况: state, how many rows are in, and lateness in words. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { CollectionCell } from "#app/domain/collection.ts";
import { paths } from "#app/paths.ts";
import { collectionCellText, sheetLatenessWords } from "#app/wording/collection.ts";
import { Icon } from "#app/components/icon.tsx";
import { StateCell } from "#app/components/state-badge.tsx";

export function CollectionCellView({ cell, today }: { cell: CollectionCell; today: CalendarDate }) {
  const tell = (day: CalendarDate) => shortDay(day, today);
  switch (cell.kind) {
    case "none":
      return <span className="t3">{collectionCellText(cell, today, tell)}</span>;
    case "hidden":
    case "upcoming":
      return <span className="t3 f12">{collectionCellText(cell, today, tell)}</span>;
    case "sheet": {
      const { sheet, handedIn } = cell;
      const { late, words } = sheetLatenessWords(cell, today, tell);
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
