/** Which lines of a comparison are shown, and how an address says it. */
import { MEASURE_CHANGES, type MeasureComparison } from "./half-year-comparison-indicators.ts";
import { isTextChanged, TASK_CHANGES, type TaskComparison } from "./half-year-comparison-tasks.ts";

export const TASK_VIEWS = ["all", ...TASK_CHANGES, "text_changed"] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

export const MEASURE_VIEWS = ["all", ...MEASURE_CHANGES] as const;
export type MeasureView = (typeof MEASURE_VIEWS)[number];

export type ComparisonViews = { readonly tasks: TaskView; readonly measures: MeasureView };

/** What is not one of the choices is as if not asked. */
export function readComparisonViews(search: URLSearchParams): ComparisonViews {
  return {
    tasks: TASK_VIEWS.find((view) => view === search.get("tasks")) ?? "all",
    measures: MEASURE_VIEWS.find((view) => view === search.get("measures")) ?? "all",
  };
}

export function comparisonViewQuery({ tasks, measures }: ComparisonViews): Record<string, string | null> {
  return { tasks: tasks === "all" ? null : tasks, measures: measures === "all" ? null : measures };
}

export function isInTaskView(line: TaskComparison, view: TaskView): boolean {
  if (view === "all") return true;
  return view === "text_changed" ? isTextChanged(line) : line.change === view;
}

export function isInMeasureView({ change }: MeasureComparison, view: MeasureView): boolean {
  return view === "all" || change === view;
}
