/** 困难及下一步措施 of the rows of a half-year, as handed in. */
import type { HalfYearId } from "#app/domain/half-year.ts";
import { departmentName, rowsOfTask, type Plan, type Task } from "#app/domain/plan.ts";
import { weakRows } from "#app/domain/rated-tasks.ts";
import type { ReportRow } from "#app/domain/report-row.ts";
import { difficultyOf } from "#app/domain/row-views.ts";
import { paths } from "#app/paths.ts";
import { quoted } from "#app/wording/on-paper.ts";
import { figure, prose, type Run } from "../document.ts";
import { lists } from "./lists.ts";

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

/** 「25行（含退回修改中的2行）」: a returned row still says what was handed in, and is not among those 已报送. */
export function difficultyCountRuns(all: readonly Difficulty[], halfYear: HalfYearId): Run[] {
  const back = all.filter(({ row }) => row.state === "returned").length;
  const returned = back === 0 ? "" : back === all.length ? "（在退回修改中）" : `（含退回修改中的${back}行）`;
  return prose`${figure(all.length, lists.rows(halfYear, "difficulties"))}行${returned}`;
}

/** 「任务1“全面落实精准预约诊疗”（门诊办）：……」, 「任务14“加强患者照护服务管理”（临床支持中心，退回修改中）：……」 */
export function difficultyRuns(plan: Plan, { task, row, text }: Difficulty): Run[] {
  const no = figure(task.no, paths.reportRow(row.halfYear, row.departmentCode, task.no));
  const who = `${departmentName(plan, row.departmentCode)}${row.state === "returned" ? "，退回修改中" : ""}`;
  return prose`任务${no}${quoted(task.title)}（${who}）：${text.replace(/\s*\n\s*/g, "")}`;
}
