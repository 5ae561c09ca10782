/** Tasks and indicators side by side: who leads what, and where a service's yes or no contradicts a rating (DQ-E12). */
import type { CalendarDate } from "./calendar-date.ts";
import { contraryRating } from "./data-query-plausibility.ts";
import type { HalfYearId } from "./half-year.ts";
import { printedMeasures, type Indicator } from "./measure.ts";
import { isFigure, valueKey } from "./measure-value.ts";
import type { HalfYear, Plan, Task } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { taskCell } from "./task-overview.ts";

export type MappedTask = {
  readonly task: Task;
  /** Of the half-year; null until every department is rated, and where the reader may not see it yet. */
  readonly rating: Rating | null;
  /** The rating says the contrary of the answer. */
  readonly contradicts: boolean;
};

export type MapLine = {
  readonly indicator: Indicator;
  /** Of a service that is there or is not; null for other indicators and without a figure. */
  readonly answer: boolean | null;
  /** By our judgement: annex 3 names no tasks. */
  readonly tasks: readonly MappedTask[];
  /** None of the departments that answer for the indicator leads one of its tasks. */
  readonly strangers: boolean;
};

/** One line an indicator, in the order of annex 3, from what the snapshot shows its reader. */
export function taskIndicatorMap(plan: Plan, halfYear: HalfYearId, day: CalendarDate): MapLine[] {
  return plan.indicators.map((indicator) => {
    const answer = answerOf(plan, indicator, halfYear);
    const related = indicator.relatedTasks.flatMap((no) => plan.taskByNo.get(no) ?? []);
    const leading = new Set(related.flatMap(({ departmentCodes }) => departmentCodes));
    return {
      indicator,
      answer,
      tasks: related.map((task) => {
        const cell = taskCell(plan, task, halfYear, day);
        const rating = cell.kind === "row" ? cell.rating : null;
        return { task, rating, contradicts: answer !== null && rating === contraryRating(answer) };
      }),
      strangers: related.length > 0 && !indicator.departmentCodes.some((code) => leading.has(code)),
    };
  });
}

/** Tasks that no indicator measures. */
export function tasksWithoutIndicator({ tasks, indicators }: Plan): Task[] {
  const measured = new Set(indicators.flatMap(({ relatedTasks }) => relatedTasks));
  return tasks.filter(({ no }) => !measured.has(no));
}

/** Half-years that are rated and have opened by `day`: those in which there can be a contradiction. */
export function comparableHalfYears({ halfYears }: Plan, day: CalendarDate): HalfYear[] {
  return halfYears.filter(({ progressReport, opensOn }) => progressReport === "required" && opensOn <= day);
}

function answerOf(plan: Plan, indicator: Indicator, halfYear: HalfYearId): boolean | null {
  const service = printedMeasures(indicator).find(({ inputMode }) => inputMode === "boolean");
  const value = service && plan.valueByKey.get(valueKey(halfYear, service.key));
  return isFigure(value) ? value.yes : null;
}
