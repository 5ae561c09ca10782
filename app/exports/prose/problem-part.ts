/** 存在问题, department by department, each with what the records show. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { departmentsBehind, type DepartmentBehind } from "#app/domain/half-year-review.ts";
import type { IndicatorRound } from "#app/domain/indicator-round.ts";
import { isWithDepartment, type ReportRow } from "#app/domain/report-row.ts";
import { weakRows } from "#app/domain/rated-tasks.ts";
import type { RowView } from "#app/domain/row-views.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { TargetLine } from "#app/domain/review-targets.ts";
import { paths } from "#app/paths.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { quoted } from "#app/wording/on-paper.ts";
import { figure, heading, item, joined, paragraph, prose, type Block, type Figure, type Run } from "../document.ts";
import { findingRuns } from "./finding-part.ts";
import { targetLineRuns } from "./indicator-part.ts";
import { lists } from "./lists.ts";

/** Departments without a problem are left out. */
export function problemBlocks(
  plan: Plan,
  halfYear: HalfYear,
  rounds: readonly IndicatorRound[],
  today: CalendarDate,
): Block[] {
  const { id } = halfYear;
  const behind = departmentsBehind(plan, id, today);
  const weak = weakRows(plan, id);
  const missed = rounds.flatMap(({ targets }) => targets).filter(isMissed);
  const blocks = plan.departments.flatMap(({ code, name }): Block[] => {
    const late = behind.find(({ departmentCode }) => departmentCode === code);
    const items = [
      ...(late ? [item(lateRuns(late, halfYear))] : []),
      ...weak.filter((row) => row.departmentCode === code).map((row) => item(weakRuns(plan, row))),
      ...missed
        .filter(({ indicator }) => indicator.departmentCodes[0] === code)
        .map((line) => item(prose`${targetLineRuns(line)}，未达标。`)),
      ...plan.findings
        .filter((finding) => finding.halfYear === id && finding.departmentCode === code)
        .map((finding) => item(findingRuns(plan, finding))),
    ];
    return items.length === 0 ? [] : [heading(2, name), ...items];
  });
  return blocks.length === 0 ? [paragraph(["本期没有记录问题。"])] : blocks;
}

function isMissed({ verdict }: TargetLine): boolean {
  const word = verdict?.verdict;
  return word === "worse" || word === "flat_missed" || word === "improving";
}

function lateRuns({ departmentCode, rows, lateness }: DepartmentBehind, { id, dueOn }: HalfYear): Run[] {
  const sheet = (count: number) => figure(count, paths.report(id, departmentCode));
  const part = (count: number, view: RowView) => figure(count, lists.rows(id, view, departmentCode));
  switch (lateness.kind) {
    case "late": {
      const days = lateness.days === 0 ? "不足1个工作日" : `${lateness.days}个工作日`;
      return prose`上报表${sheet(rows.length)}行，晚于截止日（${longDay(dueOn)}）${days}报齐。`;
    }
    case "never":
      return prose`${partWords(sheet(rows.length), part(lateness.rows, "never"))}始终未报（${taskNumbers(rows.filter(({ firstSubmittedAt }) => firstSubmittedAt === null))}）。`;
    case "owing":
      return prose`${partWords(sheet(rows.length), part(lateness.rows, "outstanding"))}${owingWords(rows)}，截止日${longDay(dueOn)}。`;
  }
}

/** 「上报表8行中有5行」, 「上报表3行」 where it is all of them. */
function partWords(sheet: Figure, part: Figure): Run[] {
  return sheet.value === part.value ? prose`上报表${sheet}行` : prose`上报表${sheet}行中有${part}行`;
}

/** A returned row was handed in before: it is not said to be missing. */
function owingWords(rows: readonly ReportRow[]): Run[] {
  const owed = rows.filter(({ state }) => isWithDepartment(state));
  const returned = owed.filter(({ state }) => state === "returned");
  if (returned.length === owed.length) return prose`退回未改（${taskNumbers(owed)}）`;
  const rest = returned.length === 0 ? [] : prose`，其中${taskNumbers(returned)}退回未改`;
  return prose`尚未报送（${taskNumbers(owed)}${rest}）`;
}

function taskNumbers(rows: readonly ReportRow[]): Run[] {
  const numbers = rows.map(({ taskNo }) => taskNo).sort((a, b) => a - b);
  return [
    "任务",
    ...joined(
      numbers.map((no) => figure(no, paths.task(no))),
      "、",
    ),
  ];
}

/** 「任务8《严格处方外配管理》评定为“未完成”：……」 */
function weakRuns(plan: Plan, { halfYear, departmentCode, taskNo, rating }: ReportRow): Run[] {
  const title = plan.taskByNo.get(taskNo)?.title ?? "";
  const why = rating?.reason ? `：${rating.reason.replace(/[。；]+$/, "")}` : "";
  const word = rating ? RATING_WORDS[rating.word] : "";
  return prose`任务${figure(taskNo, paths.reportRow(halfYear, departmentCode, taskNo))}${quoted(title)}评定为${word}${why}。`;
}
