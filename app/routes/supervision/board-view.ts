/** The board as the page draws it: every number and list from the same items. */
import type { ControlFacts } from "#app/components/supervision/supervision-controls.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { currentHalfYear, type Plan } from "#app/domain/plan.ts";
import { boardGroups, boardLine } from "#app/domain/supervision-board.ts";
import { boardDays } from "#app/domain/supervision-days.ts";
import { LADDER, ladderDay, ladderOf } from "#app/domain/supervision-ladder.ts";
import { supervisionItems, TILES, type SupervisionItem, type Tile } from "#app/domain/supervision-items.ts";
import { windowOf } from "#app/domain/window.ts";
import { addWorkingDays, workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { daysLateWords, listSummary, stepLabel, tileNote } from "#app/wording/supervision.ts";
import type { BoardQuery } from "./read-board-query.ts";

/** Which tile opens by itself: the first of these with something in it. */
const MOST_PRESSING: readonly Tile[] = [
  "overdue",
  "returned",
  "finding_overdue",
  "due_soon",
  "review_overdue",
  "unreported",
  "indicator_missing",
  "query_open",
  "reopened",
];

type Asked = {
  plan: Plan;
  query: BoardQuery;
  /** Whose items the reader may see. */
  departmentCodes: readonly string[];
  /** null: the board chooses. */
  tile: Tile | null;
  today: CalendarDate;
  writes: boolean;
};

export function boardView({ plan, query, departmentCodes, tile, today, writes }: Asked) {
  const { day, leaderCode, departmentCode, grouping } = query;
  const scope = departmentCode === null ? departmentCodes : [departmentCode];
  const items = supervisionItems(plan, day, { leaderCode, departmentCodes: scope });
  const itemsOf = (each: Tile) => items.filter((item) => item.tile === each);
  const chosen = tile ?? MOST_PRESSING.find((each) => itemsOf(each).length > 0) ?? "unreported";
  const link = (change: { tile?: Tile | null; asOf?: CalendarDate; group?: string | null }) => {
    const { tile: target = tile, asOf = day, group = grouping } = change;
    const search = {
      asOf: asOf === today ? null : asOf,
      leader: leaderCode,
      department: departmentCode,
      group: group === "leader" ? null : group,
    };
    return target === null ? paths.supervision(search) : paths.supervisionTile(target, search);
  };
  const halfYear = currentHalfYear(plan, day);
  const [single] = scope;
  const window = (scope.length === 1 && single && windowOf(plan, halfYear.id, single, day)) || halfYear;
  const labelOf = ({ halfYear: id }: SupervisionItem) => plan.halfYearById.get(id)?.label ?? id;
  const listed = itemsOf(chosen);
  const lines = listed.map((item) => boardLine(plan, item, day));
  return {
    ignored: query.ignored,
    tile,
    tiles: TILES.map((each) => {
      const own = itemsOf(each);
      return { tile: each, count: own.length, note: tileNote(each, own, labelOf, day), to: link({ tile: each }) };
    }),
    controls: {
      day,
      range: boardDays(plan),
      previous: link({ asOf: addWorkingDays(day, -1) }),
      next: link({ asOf: addWorkingDays(day, 1) }),
      jumps: jumpDays(window.dueOn, today).map((jump) => ({ ...jump, to: link({ asOf: jump.day }) })),
      leaders: writes ? [] : plan.leaders,
      departments: plan.departments.filter(({ code }) => departmentCodes.includes(code)),
      leaderCode,
      departmentCode,
      grouping,
    } satisfies ControlFacts,
    ladder: {
      label: halfYear.label,
      stops: ladderOf(window, day),
      day,
      today,
      toDueDay: daysLateWords({ dueOn: window.dueOn, daysLate: workingDaysBetween(window.dueOn, day) }, day),
    },
    list: {
      tile: chosen,
      summary: listSummary(chosen, listed, day),
      groups: boardGroups(plan, lines, grouping),
      grouping,
      groupLinks: { leader: link({ group: "leader" }), department: link({ group: "department" }) },
      day,
      halfYear: halfYear.id,
      writes,
    },
  };
}

/** T−3, 今天, 截止日, T+1, T+3, T+7. */
function jumpDays(dueOn: CalendarDate, today: CalendarDate): { label: string; day: CalendarDate }[] {
  const jumps = LADDER.filter(({ step }) => step >= -3).map(({ step }) => ({
    label: step === 0 ? "截止日" : stepLabel(step),
    day: ladderDay(dueOn, step),
  }));
  return [...jumps.slice(0, 1), { label: "今天", day: today }, ...jumps.slice(1)];
}
