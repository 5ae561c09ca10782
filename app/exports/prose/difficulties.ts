/** 困难及下一步措施 of the rows of a half-year, as handed in. */
import type { HalfYearId } from "#app/domain/half-year.ts";
import { departmentName, rowsOfTask, type Plan, type Task } from "#app/domain/plan.ts";
import { weakRows } from "#app/domain/rated-tasks.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { difficultyOf } from "#app/domain/row-views.ts";
import { paths } from "#app/paths.ts";
import { figure, prose, type Run } from "../document.ts";
import { quoted } from "./words.ts";

export type Difficulty = { readonly task: Task; readonly row: ReportRow; readonly text: string };

/** Rows that name a difficulty, in the order of annex 1. */
export function difficultiesOf(plan: Plan, halfYear: HalfYearId): Difficulty[] {
  return plan.tasks.flatMap((task) =>
    rowsOfTask(plan, halfYear, task).flatMap((row): Difficulty[] => {
      const text = difficultyOf(row);
      return text === null ? [] : [{ task, row, text }];
    }),
  );
}

/** Those of tasks that are behind first: rated low, then returned, then least done. */
export function pressingDifficulties(plan: Plan, halfYear: HalfYearId): Difficulty[] {
  const weak = new Set(weakRows(plan, halfYear));
  const weight = ({ row }: Difficulty) => (weak.has(row) ? 0 : row.state === "returned" ? 1 : 2);
  return difficultiesOf(plan, halfYear).sort(
    (a, b) => weight(a) - weight(b) || (a.row.percent ?? 100) - (b.row.percent ?? 100),
  );
}

/** 「任务1“全面落实精准预约诊疗”（门诊办）：……」 */
export function difficultyRuns(plan: Plan, { task, row, text }: Difficulty): Run[] {
  const no = figure(task.no, paths.reportRow(row.halfYear, row.departmentCode, task.no));
  return prose`任务${no}${quoted(task.title)}（${departmentName(plan, row.departmentCode)}）：${text.replace(/\s*\n\s*/g, "")}`;
}
