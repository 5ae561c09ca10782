/** Filtering, grouping and sorting of the task list. */
import { ratingRank } from "./rating.ts";
import { ROW_STATES } from "./report-row.ts";
import type { TaskLine } from "./task-line.ts";
import type { TaskCell } from "./task-overview.ts";
import type { TaskQuery, TaskSort } from "./task-query.ts";
import { matchesSearch } from "./task-search.ts";

/** A stretch of the list under one heading; `heading` is null when the list is not grouped. */
export type TaskGroup = { readonly id: string; readonly heading: TaskLine | null; readonly lines: readonly TaskLine[] };

/** The lines the query asks for, in its order and groups. Groups keep the plan's order, unless sorted by what they are. */
export function taskGroups(lines: readonly TaskLine[], query: TaskQuery): TaskGroup[] {
  const { group, sort, descending } = query;
  const found = lines.filter((line) => isAsked(line, query)).sort(comparison(sort, descending));
  if (group === "none") return [{ id: "all", heading: null, lines: found }];
  const placed = group === sort ? found : found.toSorted(comparison(group, false));
  const groups = new Map<string, TaskLine[]>();
  for (const line of placed) {
    const id = String(groupPlace(line, group));
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  return [...groups].map(([id, own]) => ({ id, heading: own[0] ?? null, lines: own }));
}

function isAsked(line: TaskLine, { q, category, leader, department, state, rating, joint }: TaskQuery): boolean {
  const { departments } = line;
  return (
    matchesSearch(line.searchable, q) &&
    (category === null || line.category.no === category) &&
    (leader === null || line.leader.code === leader) &&
    (department === null || departments.some(({ code }) => code === department)) &&
    (state === null || stateChoice(line.current) === state) &&
    (rating === null || ratingChoice(line.previous) === rating) &&
    (!joint || departments.length > 1)
  );
}

/** The state as the filter names it: a cell without a row has none, but may be withheld. */
function stateChoice(cell: TaskCell): TaskQuery["state"] {
  if (cell.kind === "row") return cell.state;
  return cell.kind === "hidden" ? "hidden" : null;
}

function ratingChoice(cell: TaskCell): TaskQuery["rating"] {
  return (cell.kind === "row" ? cell.rating : null) ?? "unrated";
}

const pinyin = new Intl.Collator("zh-CN");

function comparison(by: TaskSort | "category", descending: boolean): (a: TaskLine, b: TaskLine) => number {
  const turn = descending ? -1 : 1;
  if (by === "title") return (a, b) => turn * pinyin.compare(a.title, b.title);
  return (a, b) => {
    const [first, second] = [placeOf(a, by), placeOf(b, by)];
    // No row, no place: such tasks come last whichever way the list is sorted.
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return turn * (first - second);
  };
}

function placeOf(line: TaskLine, by: Exclude<TaskSort, "title"> | "category"): number | null {
  switch (by) {
    case "no":
      return line.no;
    case "state":
      return line.current.kind === "row" ? ROW_STATES.indexOf(line.current.state) : null;
    case "rating":
      return line.previous.kind === "row" && line.previous.rating ? ratingRank(line.previous.rating) : null;
    default:
      return groupPlace(line, by);
  }
}

function groupPlace(line: TaskLine, group: "category" | "leader" | "department"): number {
  if (group === "category") return line.category.no;
  return group === "leader" ? line.leaderPlace : line.departmentPlace;
}
