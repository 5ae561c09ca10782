import { paths } from "#app/paths.ts";
import type { TileFacts } from "#app/components/supervision/supervision-tiles.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { collectionCell } from "#app/domain/collection.ts";
import { currentHalfYear, type Plan } from "#app/domain/plan.ts";
import { countsOf, supervisionItems, TILES } from "#app/domain/supervision-items.ts";

/** What the workbench of a leader or of 质控办 shows besides the to-do list. */
export function officeDesk(plan: Plan, today: CalendarDate) {
  const { id, label } = currentHalfYear(plan, today);
  const counts = countsOf(supervisionItems(plan, today));
  const sheets = plan.departments.flatMap(({ code, name }) => {
    const cell = collectionCell(plan, id, code, today);
    return cell.kind === "sheet" ? [{ code, name, handedIn: cell.handedIn, rows: cell.sheet.rows.length }] : [];
  });
  return {
    halfYear: { id, label },
    tiles: TILES.map((tile): TileFacts => ({ tile, count: counts[tile], note: "", to: paths.supervisionTile(tile) })),
    handedIn: sheets.reduce((sum, { handedIn }) => sum + handedIn, 0),
    rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
    departments: sheets.filter(({ handedIn, rows }) => handedIn < rows),
  };
}
