/** How the departments handed in their reports of one half-year: the figures papers state. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { departmentsBehind } from "./half-year-review.ts";
import { rowsOfSheet, type Plan } from "./plan.ts";

/** Codes of departments, in the order of the plan; together they are all that owe a report. */
export type DeliveryFigures = {
  readonly departments: readonly string[];
  /** Everything handed in by the due day, extensions included. */
  readonly onTime: readonly string[];
  /** Everything handed in, later. */
  readonly late: readonly string[];
  /** Settled although some rows never came. */
  readonly never: readonly string[];
  /** Rows still to come. */
  readonly owing: readonly string[];
};

export function deliveryFigures(plan: Plan, halfYear: HalfYearId, day: CalendarDate): DeliveryFigures {
  const departments = plan.departments
    .map(({ code }) => code)
    .filter((code) => rowsOfSheet(plan, halfYear, code).length > 0);
  const behind = new Map(
    departmentsBehind(plan, halfYear, day).map(({ departmentCode, lateness }) => [departmentCode, lateness.kind]),
  );
  const those = (kind: "owing" | "late" | "never" | undefined) =>
    departments.filter((code) => behind.get(code) === kind);
  return {
    departments,
    onTime: those(undefined),
    late: those("late"),
    never: those("never"),
    owing: those("owing"),
  };
}

/** 应报送 · 已报齐, in time or not · 按时报齐 · 延时报齐 · 尚未报齐 · 始终未报齐 */
export const DELIVERIES = ["owed", "handed_in", "on_time", "late", "owing", "never"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** The departments one of the figures counts. */
export function departmentsThat(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
  delivery: Delivery,
): readonly string[] {
  const { departments, onTime, late, never, owing } = deliveryFigures(plan, halfYear, day);
  switch (delivery) {
    case "owed":
      return departments;
    case "handed_in":
      return departments.filter((code) => onTime.includes(code) || late.includes(code));
    case "on_time":
      return onTime;
    case "late":
      return late;
    case "owing":
      return owing;
    case "never":
      return never;
  }
}
