/** The board as the page draws it: every number and list from the same items. */
import type { ControlFacts } from "#app/components/supervision/supervision-controls.tsx";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import type { BoardQuery } from "#app/domain/board-query.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import { boardGroups, boardItems, mostPressingTile } from "#app/domain/supervision-board.ts";
import { boardDays } from "#app/domain/supervision-days.ts";
import { LADDER, ladderDay, ladderOf } from "#app/domain/supervision-ladder.ts";
import { TILES, type SupervisionItem, type Tile } from "#app/domain/supervision-items.ts";
import { windowOf } from "#app/domain/window.ts";
import { addWorkingDays, workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { daysLateWords, listSummary, stepLabel, stepWords, tileNote } from "#app/wording/supervision.ts";
import { listedLines, type RecordsOf } from "./listed-lines.ts";

type Asked = Pick<OpenedPlan, "actor" | "plan" | "today" | "may"> & {
  query: BoardQuery;
  /** Whose items the reader may see. */
  departmentCodes: readonly string[];
  /** null: the board chooses. */
  tile: Tile | null;
  recordsOf: RecordsOf;
};

export function boardView({ query, departmentCodes, tile, recordsOf, ...reader }: Asked) {
  const { plan, today, may } = reader;
  // Those who supervise look, those who owe write.
  const writes = !may("supervision.read");
  const { day, leaderCode, departmentCode, grouping } = query;
  const scope = departmentCode === null ? departmentCodes : [departmentCode];
  const items = boardItems(plan, query, departmentCodes);
  const itemsOf = (each: Tile) => items.filter((item) => item.tile === each);
  const chosen = tile ?? mostPressingTile(items);
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
  const lines = listedLines(reader, listed, day, writes, recordsOf);
  const search = { tile: chosen, asOf: day, leader: leaderCode, department: departmentCode };
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
      groupLinks: {
        leader: link({ group: "leader" }),
        department: link({ group: "department" }),
        category: link({ group: "category" }),
      },
      day,
      today,
      halfYear: halfYear.id,
      exportLink: paths.exportFile("supervision.xlsx", { ...search, group: grouping === "leader" ? null : grouping }),
      todayLink: link({ asOf: today }),
      chases: canSometimes(reader.actor, "reminder.chase"),
    },
  };
}

/** 前 3, 今天, 截止日, 后 1, 后 3, 后 7. */
function jumpDays(dueOn: CalendarDate, today: CalendarDate): { label: string; words: string; day: CalendarDate }[] {
  const jumps = LADDER.filter(({ step }) => step >= -3).map(({ step }) => ({
    label: stepLabel(step),
    words: stepWords(step),
    day: ladderDay(dueOn, step),
  }));
  return [...jumps.slice(0, 1), { label: "今天", words: "今天", day: today }, ...jumps.slice(1)];
}
