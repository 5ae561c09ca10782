import { z } from "zod";
import {
  RATING_CHOICES,
  STATE_CHOICES,
  TASK_GROUPS,
  TASK_SORTS,
  type TaskChoices,
  type TaskQuery,
} from "#app/components/task/task-query.ts";

const LONGEST_SEARCH = 100;

// Addresses are typed, cut off and kept for years: whatever is not understood counts as not asked.
const Parameters = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, LONGEST_SEARCH))
    .catch(""),
  category: z.coerce.number().int().nullable().catch(null),
  leader: z.string().nullable().catch(null),
  department: z.string().nullable().catch(null),
  state: z.enum(STATE_CHOICES).nullable().catch(null),
  rating: z.enum(RATING_CHOICES).nullable().catch(null),
  joint: z.literal("1").nullable().catch(null),
  group: z.enum(TASK_GROUPS).catch("category"),
  sort: z.templateLiteral([z.literal(["", "-"]), z.enum(TASK_SORTS)]).catch("no"),
  density: z.literal("roomy").nullable().catch(null),
});

/** What the address asks for. Unknown names and values, and codes the plan does not have, are left aside. */
export function readTaskQuery(search: URLSearchParams, choices: TaskChoices): TaskQuery {
  const { category, leader, department, joint, sort, density, ...rest } = Parameters.parse(Object.fromEntries(search));
  const among = (options: TaskChoices[keyof TaskChoices], code: string | null) =>
    options.some(({ value }) => value === code);
  return {
    ...rest,
    category: among(choices.categories, String(category)) ? category : null,
    leader: among(choices.leaders, leader) ? leader : null,
    department: among(choices.departments, department) ? department : null,
    joint: joint === "1",
    ...sortOf(sort),
    roomy: density === "roomy",
  };
}

function sortOf(parameter: string): Pick<TaskQuery, "sort" | "descending"> {
  const name = parameter.replace("-", "");
  return { sort: TASK_SORTS.find((sort) => sort === name) ?? "no", descending: parameter.startsWith("-") };
}
