/** What a task list is asked for. All of it stands in the address, so that a list can be sent to a colleague. */
import { RATINGS } from "#app/domain/rating.ts";
import { ROW_STATES } from "#app/domain/report-row.ts";
import { paths } from "#app/paths.ts";
import { FILTER_WORDS, RATING_CHOICE_WORDS, STATE_CHOICE_WORDS } from "#app/wording/tasks.ts";

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

/** `title` or, downwards, `-title`. */
export function sortParameter({ sort, descending }: Pick<TaskQuery, "sort" | "descending">): string {
  return descending ? `-${sort}` : sort;
}

/** The address of the list; what is as usual is left out of it. */
export function taskListPath(query: TaskQuery): string {
  const sort = sortParameter(query);
  return paths.tasks({
    q: query.q,
    category: query.category?.toString(),
    leader: query.leader,
    department: query.department,
    state: query.state,
    rating: query.rating,
    joint: query.joint ? "1" : null,
    group: query.group === "category" ? null : query.group,
    sort: sort === "no" ? null : sort,
    density: query.roomy ? "roomy" : null,
  });
}

/** The same list, sorted by `sort`; upwards first, downwards when it is sorted so already. */
export function resorted(query: TaskQuery, sort: TaskSort): TaskQuery {
  return { ...query, sort, descending: query.sort === sort && !query.descending };
}

export type Choice = { readonly value: string; readonly label: string };

/** The plan's own names for the filters to choose from. */
export type TaskChoices = {
  readonly categories: readonly Choice[];
  readonly leaders: readonly Choice[];
  readonly departments: readonly Choice[];
};

export type ActiveFilter = { readonly label: string; readonly value: string; readonly without: TaskQuery };

/** The filters in force, each with the list that lacks it. */
export function activeFilters(query: TaskQuery, choices: TaskChoices): ActiveFilter[] {
  const named = (options: readonly Choice[], code: string | undefined) =>
    options.find(({ value }) => value === code)?.label ?? code ?? null;
  const values: Record<keyof typeof NO_FILTERS, string | null> = {
    q: query.q || null,
    category: named(choices.categories, query.category?.toString()),
    leader: named(choices.leaders, query.leader ?? undefined),
    department: named(choices.departments, query.department ?? undefined),
    state: query.state && STATE_CHOICE_WORDS[query.state],
    rating: query.rating && RATING_CHOICE_WORDS[query.rating],
    joint: query.joint ? "是" : null,
  };
  return FILTER_NAMES.flatMap((name) => {
    const value = values[name];
    return value === null
      ? []
      : [{ label: FILTER_WORDS[name], value, without: { ...query, [name]: NO_FILTERS[name] } }];
  });
}

const FILTER_NAMES = ["q", "category", "leader", "department", "state", "rating", "joint"] as const;
