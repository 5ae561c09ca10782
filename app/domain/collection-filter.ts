/** 收表情况 narrowed to how the departments handed in one half-year, and its place in the address. */
import type { CalendarDate } from "./calendar-date.ts";
import { collectionMatrix, reportingHalfYears, type CollectionLine } from "./collection.ts";
import { DELIVERIES, departmentsThat, type Delivery } from "./delivery-figures.ts";
import type { HalfYearId } from "./half-year.ts";
import { currentHalfYear, type HalfYear, type Plan } from "./plan.ts";

export type CollectionFilter = {
  readonly halfYear: HalfYearId;
  /** null: every department, those that lead no task as well. */
  readonly delivery: Delivery | null;
};

/** What is not one of the choices is as if not asked. Of half-years nobody has to report on nothing was late. */
export function readCollectionFilter(search: URLSearchParams, plan: Plan, day: CalendarDate): CollectionFilter {
  const reporting = reportingHalfYears(plan);
  const asked = search.get("period") ?? currentHalfYear(plan, day).id;
  const halfYear = reporting.find(({ id }) => id === asked) ?? reporting.at(-1) ?? currentHalfYear(plan, day);
  const delivery = DELIVERIES.find((each) => each === search.get("delivery")) ?? null;
  return { halfYear: halfYear.id, delivery: hasDeliveries(halfYear, day) ? delivery : null };
}

/** The filter as the query of an address. */
export function collectionQuery({ halfYear, delivery }: CollectionFilter): Record<string, string | null> {
  return { period: halfYear, delivery };
}

/** The departments that pass, in the order of the plan: as many as the figure of a paper says. */
export function collectionLines(plan: Plan, filter: CollectionFilter, day: CalendarDate): CollectionLine[] {
  return passing(plan, collectionMatrix(plan, day), filter, day);
}

/**
 * How many departments each would show; none for half-years nobody has to report on, and for readers who see a part of
 * the sheets alone. Before the due day nobody is on time yet.
 */
export function deliveryCounts(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
): { readonly delivery: Delivery; readonly count: number }[] {
  const asked = plan.halfYearById.get(halfYear);
  if (!asked || !hasDeliveries(asked, day)) return [];
  const all = collectionMatrix(plan, day);
  if (all.some(({ cells }) => cells[placeOf(plan, halfYear)]?.kind === "hidden")) return [];
  return DELIVERIES.filter((delivery) => delivery !== "on_time" || day > asked.dueOn).map((delivery) => ({
    delivery,
    count: passing(plan, all, { halfYear, delivery }, day).length,
  }));
}

function passing(plan: Plan, all: CollectionLine[], { halfYear, delivery }: CollectionFilter, day: CalendarDate) {
  if (delivery === null) return all;
  const codes = departmentsThat(plan, halfYear, day, delivery);
  const place = placeOf(plan, halfYear);
  // Of a sheet that is not seen whole nothing can be said.
  return all.filter(({ department, cells }) => codes.includes(department.code) && cells[place]?.kind === "sheet");
}

/** Of the half-year among the cells of a line. */
function placeOf(plan: Plan, halfYear: HalfYearId): number {
  return reportingHalfYears(plan).findIndex(({ id }) => id === halfYear);
}

function hasDeliveries({ progressReport, opensOn }: HalfYear, day: CalendarDate): boolean {
  return progressReport === "required" && opensOn <= day;
}
