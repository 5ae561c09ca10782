/** What a task list is asked for, and how an address says it: page and export read it alike. */
import type { Plan } from "./plan.ts";
import { RATINGS } from "./rating.ts";
import { ROW_STATES } from "./report-row.ts";

export const STATE_CHOICES = [...ROW_STATES, "hidden"] as const;
export const RATING_CHOICES = [...RATINGS, "unrated"] as const;
export const TASK_GROUPS = ["category", "leader", "department", "none"] as const;
export const TASK_SORTS = ["no", "title", "leader", "department", "state", "rating"] as const;

export type TaskSort = (typeof TASK_SORTS)[number];

export type TaskQuery = {
  readonly q: string;
  readonly category: number | null;
  readonly leader: string | null;
  readonly department: string | null;
  readonly state: (typeof STATE_CHOICES)[number] | null;
  readonly rating: (typeof RATING_CHOICES)[number] | null;
  readonly joint: boolean;
  readonly group: (typeof TASK_GROUPS)[number];
  readonly sort: TaskSort;
  readonly descending: boolean;
  /** 标准 instead of 紧凑. */
  readonly roomy: boolean;
};

export const NO_FILTERS = {
  q: "",
  category: null,
  leader: null,
  department: null,
  state: null,
  rating: null,
  joint: false,
} as const satisfies Partial<TaskQuery>;

export type Choice = { readonly value: string; readonly label: string };

/** The plan's own names for the filters to choose from. */
export type TaskChoices = {
  readonly categories: readonly Choice[];
  readonly leaders: readonly Choice[];
  readonly departments: readonly Choice[];
};

/** Only departments that lead a task can be chosen: the others have no line to show. */
export function taskChoices({ categories, leaders, departments, tasks }: Plan): TaskChoices {
  const leading = new Set(tasks.flatMap(({ departmentCodes }) => departmentCodes));
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  return {
    categories: categories.map(({ no, name }) => ({ value: String(no), label: name })),
    leaders: leaders.map(choice),
    departments: departments.filter(({ code }) => leading.has(code)).map(choice),
  };
}

const LONGEST_SEARCH = 100;

/**
 * What the address asks for. Addresses are typed, cut off and kept for years: unknown names and values, and codes the
 * plan does not have, are as if not asked; of several values the last counts.
 */
export function readTaskQuery(search: URLSearchParams, choices: TaskChoices): TaskQuery {
  const asked = (name: string) => search.getAll(name).at(-1) ?? null;
  const among = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === asked(name)) ?? null;
  const chosen = (options: readonly Choice[], name: string) =>
    among(
      options.map(({ value }) => value),
      name,
    );
  const category = chosen(choices.categories, "category");
  return {
    q: (asked("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    category: category === null ? null : Number(category),
    leader: chosen(choices.leaders, "leader"),
    department: chosen(choices.departments, "department"),
    state: among(STATE_CHOICES, "state"),
    rating: among(RATING_CHOICES, "rating"),
    joint: asked("joint") === "1",
    group: among(TASK_GROUPS, "group") ?? "category",
    ...sortOf(asked("sort") ?? ""),
    roomy: asked("density") === "roomy",
  };
}

function sortOf(parameter: string): Pick<TaskQuery, "sort" | "descending"> {
  const name = parameter.replace("-", "");
  const sort = TASK_SORTS.find((each) => sortParameter({ sort: each, descending: parameter !== name }) === parameter);
  return { sort: sort ?? "no", descending: sort !== undefined && parameter !== name };
}

/** `title` or, downwards, `-title`. */
export function sortParameter({ sort, descending }: Pick<TaskQuery, "sort" | "descending">): string {
  return descending ? `-${sort}` : sort;
}

/** The query as an address writes it; what is as usual is left out. */
export function taskParameters(query: TaskQuery): Record<string, string | null> {
  const sort = sortParameter(query);
  return {
    q: query.q,
    category: query.category === null ? null : String(query.category),
    leader: query.leader,
    department: query.department,
    state: query.state,
    rating: query.rating,
    joint: query.joint ? "1" : null,
    group: query.group === "category" ? null : query.group,
    sort: sort === "no" ? null : sort,
    density: query.roomy ? "roomy" : null,
  };
}
