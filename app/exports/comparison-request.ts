import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { readComparisonViews } from "#app/domain/comparison-views.ts";
import { compareHalfYears, readPair } from "#app/domain/half-year-comparison.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import type { Plan } from "#app/domain/plan.ts";
import { readPlanFilter } from "#app/domain/plan-filter.ts";
import { readableHalfYears } from "#app/domain/readable-half-years.ts";
import { done, type Result } from "#app/domain/result.ts";
import { isPublished } from "#app/domain/visible-plan.ts";
import { comparisonPaper } from "./comparison.ts";
import type { ExportRequest } from "./request.ts";

export const COMPARISON = "两期比较";

/** As the page with the same address; two half-years of which one is not published are for those who see everything. */
export function readComparison(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<ExportRequest> {
  const pair = readPair(query, plan, readableHalfYears(plan, true, today));
  if (!pair.ok) return pair;
  const { from, to } = pair.value;
  const isPublic = [from, to].every((id) => isPublished(plan, id, today));
  const filter = readPlanFilter(query, plan);
  return done({
    action: isPublic ? "plan.read" : "unpublished.read",
    nameParts: [COMPARISON, `${shortHalfYear(from)}与${shortHalfYear(to)}`],
    build: (may) => {
      const sees: Sees = ({ id }, { departmentCodes }) =>
        isPublished(plan, id, today) || may("unpublished.read", { departmentCodes });
      const comparison = compareHalfYears({ plan, filter, from, to, sees, day: today });
      return comparisonPaper(plan, comparison, { filter, views: readComparisonViews(query), today });
    },
  });
}
