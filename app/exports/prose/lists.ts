/** Where the lists behind the figures of papers are: pages of the app, narrowed to what was counted. */
import type { MeasureView } from "#app/domain/comparison-views.ts";
import type { Delivery } from "#app/domain/delivery-figures.ts";
import type { FindingView } from "#app/domain/finding-measures.ts";
import { previousHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import type { IndicatorListView } from "#app/domain/indicator-list.ts";
import type { QueryView } from "#app/domain/query-worklist.ts";
import type { Rating } from "#app/domain/rating.ts";
import type { RowView } from "#app/domain/row-views.ts";
import { paths } from "#app/paths.ts";

/** Names the group of a rating in the table of the 30 tasks, below the 通报. */
export function ratingAnchor(rating: Rating | null): string {
  return `rated-${rating ?? "open"}`;
}

export const lists = {
  rows: (period: HalfYearId, view: RowView, department?: string) =>
    paths.reportRows({ period, show: view === "all" ? null : view, department }),
  departments: (period: HalfYearId, delivery: Delivery) => paths.reports(period, { delivery }),
  /** The list of the tasks so rated is the table below the 通报. */
  rated: (period: HalfYearId, rating: Rating | null) =>
    `${paths.paper("bulletin", { period })}#${ratingAnchor(rating)}`,
  indicators: (period: HalfYearId, show: IndicatorListView) => paths.indicatorList({ period, show }),
  /** Measures against the half-year before, in 两期比较. */
  changes: (period: HalfYearId, view: MeasureView) =>
    `${paths.comparison({ from: previousHalfYear(period), to: period, measures: view === "all" ? null : view })}#measures`,
  /** 需关注 is a part of the review. */
  attention: (period: HalfYearId) => paths.review(period, {}, "atn"),
  queries: (period: HalfYearId | null, state: QueryView) => paths.queries({ state, period }),
  findings: (period: HalfYearId | null, view: FindingView) =>
    paths.findings({ state: view === "all" ? null : view, period }),
} as const;
