/** The lists of one half-year that figures of papers and of the review count, as filtered on their pages. */
import { readCollectionFilter } from "#app/domain/collection-filter.ts";
import { readIndicatorListFilter } from "#app/domain/indicator-list.ts";
import { readRowFilter } from "#app/domain/row-filter.ts";
import { done } from "#app/domain/result.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { collectionPaper } from "./collection.ts";
import { indicatorListPaper } from "./indicator-list.ts";
import { reportRowsPaper } from "./report-rows.ts";
import type { Exports } from "./request.ts";

const ROWS = "上报明细";
const COLLECTION = "收表情况";
const INDICATORS = "本期指标清单";

const labelOf = (plan: Plan, id: HalfYearId) => plan.halfYearById.get(id)?.label ?? id;

export const HALF_YEAR_LISTS: Exports = [
  [
    "report-rows",
    {
      title: ROWS,
      read: (plan, query, today) => {
        const filter = readRowFilter(query, plan, today);
        return done({
          action: "plan.read",
          nameParts: [ROWS, labelOf(plan, filter.halfYear)],
          build: () => reportRowsPaper(plan, filter, today),
        });
      },
    },
  ],
  [
    "collection",
    {
      title: COLLECTION,
      read: (plan, query, today) =>
        done({
          action: "plan.read",
          nameParts: [COLLECTION],
          build: () => collectionPaper(plan, readCollectionFilter(query, plan, today), today),
        }),
    },
  ],
  [
    "indicator-list",
    {
      title: INDICATORS,
      read: (plan, query, today, _, actor) => {
        const filter = readIndicatorListFilter(query, plan, today);
        return done({
          action: "plan.read",
          nameParts: [INDICATORS, labelOf(plan, filter.halfYear)],
          build: () => indicatorListPaper(plan, filter, actor, today),
        });
      },
    },
  ],
];
