/** 任务清单 as its page shows it: filtered, grouped and sorted by the same address. Annex 1 is another paper. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { taskGroups, type TaskGroup } from "#app/domain/task-groups.ts";
import { taskList, type TaskLine, type TaskList } from "#app/domain/task-line.ts";
import { taskChoices, type TaskQuery } from "#app/domain/task-query.ts";
import {
  listExplanation,
  taskCellWords,
  taskFilterWords,
  taskGroupHeading,
  taskStateCounts,
} from "#app/wording/tasks.ts";
import { groupHeading, listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const LEAD: readonly ListColumn[] = [
  { head: "序号", width: 11, align: "center" },
  { head: "任务", width: 60, align: "left" },
  { head: "分管\n领导", width: 17, align: "center" },
  { head: "牵头科室", width: 40, align: "left" },
];
const INDICATORS: ListColumn = { head: "关联指标", width: 25, align: "center" };
/** Of all half-years together. */
const HALF_YEARS_WIDTH = 120;

export function tasksPaper(plan: Plan, query: TaskQuery, today: CalendarDate): Paper {
  const list = taskList(plan, today);
  const groups = taskGroups(list.lines, query);
  const columns = columnsOf(list);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const filters = taskFilterWords(query, taskChoices(plan)).map(({ label, value }) => `${label} ${value}`);
  return listPaper(plan, today, {
    label: "任务清单",
    title: "任务清单",
    columns,
    rows: groups.flatMap((group) => [
      ...headingOf(group, query, columns),
      ...group.lines.map((line) => rowOf(line, list)),
    ]),
    footnotes: [
      `共 ${count} 项${filters.length > 0 ? `（${filters.join("，")}）` : ""}。`,
      listExplanation(list, query.group === "department"),
    ],
  });
}

function columnsOf({ halfYears }: TaskList): ListColumn[] {
  const width = HALF_YEARS_WIDTH / Math.max(halfYears.length, 1);
  return [
    ...LEAD,
    ...halfYears.map(({ id }): ListColumn => ({ head: shortHalfYear(id), width, align: "center" })),
    INDICATORS,
  ];
}

function headingOf({ heading, lines }: TaskGroup, { group }: TaskQuery, columns: readonly ListColumn[]): PaperRow[] {
  if (!heading) return [];
  const words = [taskGroupHeading(heading, group), `${lines.length} 项`, ...taskStateCounts(lines)];
  return [groupHeading(words.join("　"), columns)];
}

function rowOf({ no, title, leader, departments, cells, indicatorNos }: TaskLine, list: TaskList): PaperRow {
  return textRow([
    String(no),
    title,
    leader.name,
    departments.map(({ name }) => name).join("、"),
    ...cells.map((cell, index) => taskCellWords(cell, list.halfYears[index]?.id === list.currentId)),
    indicatorNos.join("、") || "—",
  ]);
}
