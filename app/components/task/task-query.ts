/** Addresses of the task list. All it is asked for stands in them, so that a list can be sent to a colleague. */
import { NO_FILTERS, taskParameters, type TaskChoices, type TaskQuery, type TaskSort } from "#app/domain/task-query.ts";
import { paths } from "#app/paths.ts";
import { taskFilterWords } from "#app/wording/tasks.ts";

export function taskListPath(query: TaskQuery): string {
  return paths.tasks(taskParameters(query));
}

/** The same list, sorted by `sort`; upwards first, downwards when it is sorted so already. */
export function resorted(query: TaskQuery, sort: TaskSort): TaskQuery {
  return { ...query, sort, descending: query.sort === sort && !query.descending };
}

export type ActiveFilter = { readonly label: string; readonly value: string; readonly without: TaskQuery };

/** The filters in force, each with the list that lacks it. */
export function activeFilters(query: TaskQuery, choices: TaskChoices): ActiveFilter[] {
  return taskFilterWords(query, choices).map(({ name, label, value }) => ({
    label,
    value,
    without: { ...query, [name]: NO_FILTERS[name] },
  }));
}
