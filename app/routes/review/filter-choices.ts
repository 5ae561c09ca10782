import type { FilterChoices } from "#app/components/review/review-filters.tsx";
import type { Plan } from "#app/domain/plan.ts";

/** What the review and the comparison can be narrowed to. */
export function filterChoices({ leaders, departments, categories }: Plan): FilterChoices {
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, words: name });
  return {
    leaders: leaders.map(choice),
    departments: departments.map(choice),
    categories: categories.map(({ no, name }) => ({ value: String(no), words: name })),
  };
}
