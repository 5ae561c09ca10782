/** The list of the supervision board on paper: the same items, filter and grouping as on the page. */
import type { BoardQuery } from "#app/domain/board-query.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { boardGroups, boardItems, boardLine, type BoardGroup, type BoardLine } from "#app/domain/supervision-board.ts";
import type { Tile } from "#app/domain/supervision-items.ts";
import { subjectText } from "#app/domain/supervision-subject.ts";
import { RATING_SHORT, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import {
  countWords,
  daysLateWords,
  lastStepWords,
  listSummary,
  namelessGroup,
  TILE_WORDS,
} from "#app/wording/supervision.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "事项", width: 66, align: "left" },
  { head: "科室", width: 28, align: "center" },
  { head: "分管\n领导", width: 18, align: "center" },
  { head: "评价项目", width: 36, align: "center" },
  { head: "半年", width: 16, align: "center" },
  { head: "状态", width: 18, align: "center" },
  { head: "上期", width: 18, align: "center" },
  { head: "期限", width: 23, align: "center" },
  { head: "余期或\n超期", width: 25, align: "center" },
  { head: "最近动作", width: 25, align: "left" },
];

/** `departmentCodes`: whose items the reader may see. */
export function supervisionPaper(
  plan: Plan,
  tile: Tile,
  query: BoardQuery,
  departmentCodes: readonly string[],
  today: CalendarDate,
): Paper {
  const { day, grouping } = query;
  const listed = boardItems(plan, query, departmentCodes).filter((item) => item.tile === tile);
  const lines = listed.map((item) => boardLine(plan, item, day));
  return listPaper(plan, today, {
    label: "督办看板",
    title: `${TILE_WORDS[tile]}清单（截至 ${day}）`,
    columns: COLUMNS,
    rows: boardGroups(plan, lines, grouping).flatMap((group) => [
      groupRow(group, tile, query),
      ...group.lines.map((line) => rowOf(plan, line, day)),
    ]),
    footnotes: [`${TILE_WORDS[tile]} ${listSummary(tile, listed, day)}。`],
  });
}

function groupRow({ code, name, lines }: BoardGroup, tile: Tile, { grouping }: BoardQuery): PaperRow {
  const heading = code === null ? namelessGroup(tile, grouping) : name;
  const text = `${heading}　${countWords(tile, lines.length)}`;
  return { cells: [{ text, columns: COLUMNS.length, look: "group", align: "left" }] };
}

function rowOf(plan: Plan, line: BoardLine, day: CalendarDate): PaperRow {
  const texts = [
    subjectText(line.subject),
    line.department,
    line.leader,
    plan.categories.find(({ no }) => no === line.categoryNo)?.name ?? "",
    shortHalfYear(line.halfYear),
    line.state ? ROW_STATE_WORDS[line.state] : TILE_WORDS[line.tile],
    line.previousRating ? RATING_SHORT[line.previousRating] : "",
    line.dueOn,
    daysLateWords(line, day),
    lastStepWords(line, day),
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}
