/** One cell of 收表情况: state, how many rows are in, and lateness in words. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { CollectionCell } from "#app/domain/collection.ts";
import { paths } from "#app/paths.ts";
import { collectionCellText, sheetLatenessWords, sheetStanding } from "#app/wording/collection.ts";
import { Icon } from "#app/components/icon.tsx";
import { RatingCell, StateCell } from "#app/components/state-badge.tsx";

export function CollectionCellView({ cell, today }: { cell: CollectionCell; today: CalendarDate }) {
  const tell = (day: CalendarDate) => shortDay(day, today);
  switch (cell.kind) {
    case "none":
      return <span className="t3">{collectionCellText(cell, today, tell)}</span>;
    case "hidden":
    case "upcoming":
      return <span className="t3 f12">{collectionCellText(cell, today, tell)}</span>;
    case "sheet": {
      const { sheet } = cell;
      const { late, words } = sheetLatenessWords(cell, today, tell);
      return (
        <a className="lk collect" href={paths.report(sheet.halfYear, sheet.departmentCode)}>
          <Standing cell={cell} />
          <small className={late ? "bad" : "t3"}>
            {late && <Icon name="alarm" size="s" />} {words}
          </small>
        </a>
      );
    }
  }
}

function Standing({ cell }: { cell: Extract<CollectionCell, { kind: "sheet" }> }) {
  const { kind, words } = sheetStanding(cell);
  const { state, rows } = cell.sheet;
  if (kind === "state") return <StateCell state={state} share={`${cell.handedIn}/${rows.length}`} />;
  if (kind === "returned")
    return (
      <span className="hm hm-s returned">
        <Icon name="undo" />
        <span>{words}</span>
      </span>
    );
  return <RatingCell rating="not_completed" mark={`${cell.handedIn}/${rows.length}`} />;
}
