/** `/api/v1/comparison?from=&to=`: what changed between two half-years, as the page says it. */
import { named, type Named } from "./api-named.ts";
import type { ComparedCell, MeasureComparison } from "./half-year-comparison-indicators.ts";
import { ratingOf, type TaskComparison } from "./half-year-comparison-tasks.ts";
import type { HalfYearComparison } from "./half-year-comparison.ts";
import type { TermName } from "./definition-changes.ts";
import type { Measure } from "./measure.ts";
import { shownQuantity } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";
import type { TextChange } from "./row-changes.ts";
import type { TaskCell } from "./task-overview.ts";

export type ApiComparedTask = {
  readonly no: number;
  readonly title: string;
  readonly leader: Named;
  /** null where there is no rating. */
  readonly from: Rating | null;
  readonly to: Rating | null;
  /** How far the task is in the later half-year; null where the reader sees nothing of it. */
  readonly state: Extract<TaskCell, { kind: "row" }>["state"] | null;
  readonly change: TaskComparison["change"];
  readonly textChanged: boolean;
  /** Only departments whose text changed; null for a part that stayed. */
  readonly texts: readonly {
    readonly department: Named;
    readonly progress: readonly TextChange[] | null;
    readonly difficulties: readonly TextChange[] | null;
  }[];
};

type ApiComparedCell = Pick<ComparedCell, "status"> & {
  readonly doubted: boolean;
  /** Rounded as shown; null without a figure. */
  readonly value: number | boolean | null;
};

export type ApiComparedMeasure = {
  readonly indicator: number;
  /** Key. */
  readonly measure: string;
  readonly label: string;
  readonly unit: string | null;
  readonly direction: Measure["direction"];
  readonly from: ApiComparedCell;
  readonly to: ApiComparedCell;
  readonly change: MeasureComparison["change"];
  /** In the unit; percentage points for a rate. */
  readonly difference: number | null;
  /** Parts of the definition that changed in between. */
  readonly redefined: readonly TermName[];
};

export type ApiComparison = Pick<HalfYearComparison, "from" | "to" | "taskCounts" | "measureCounts"> & {
  readonly tasks: readonly ApiComparedTask[];
  readonly measures: readonly ApiComparedMeasure[];
};

export function apiComparison(plan: Plan, comparison: HalfYearComparison): ApiComparison {
  const { from, to, taskCounts, measureCounts, tasks, measures } = comparison;
  return {
    from,
    to,
    taskCounts,
    measureCounts,
    tasks: tasks.map((line) => apiTask(plan, line)),
    measures: measures.map(apiMeasure),
  };
}

function apiTask(plan: Plan, { task, from, to, change, texts }: TaskComparison): ApiComparedTask {
  const changed = texts.flatMap(({ departmentCode, changes, changed: differs }) => {
    if (!changes || !differs) return [];
    const { progress, difficulties } = changes;
    return [{ department: named(plan.departmentByCode, departmentCode), progress, difficulties }];
  });
  return {
    no: task.no,
    title: task.title,
    leader: named(plan.leaderByCode, task.leaderCode),
    from: ratingOf(from),
    to: ratingOf(to),
    state: to.kind === "row" ? to.state : null,
    change,
    textChanged: changed.length > 0,
    texts: changed,
  };
}

function apiMeasure({ measure, from, to, change, difference, redefined }: MeasureComparison): ApiComparedMeasure {
  const cell = ({ status, doubts, figure }: ComparedCell): ApiComparedCell => ({
    status,
    doubted: doubts.length > 0,
    value: figure && shownQuantity(measure, figure),
  });
  const { key, indicatorNo, label, unit, direction } = measure;
  return {
    indicator: indicatorNo,
    measure: key,
    label,
    unit,
    direction,
    from: cell(from),
    to: cell(to),
    change,
    difference,
    redefined,
  };
}
