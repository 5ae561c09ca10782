/** What a department's workbench shows besides the to-do list. */
import { dueFacts } from "#app/components/report/due-facts.ts";
import type { MyIndicator } from "#app/components/workbench/my-indicators.tsx";
import type { MyTask } from "#app/components/workbench/my-tasks.tsx";
import { rowView } from "#app/components/report/report-view.ts";
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { cellText } from "#app/domain/cell-text.ts";
import { hasOpenQuery } from "#app/domain/data-queries.ts";
import { previousHalfYear, shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { indicatorSheetOf, sheetProgress } from "#app/domain/indicator-sheet.ts";
import { printedMeasures, shortIndicatorName, type Indicator } from "#app/domain/measure.ts";
import { measureCell } from "#app/domain/measure-cell.ts";
import { currentHalfYear, indicatorsOfDepartment, isAdopted, leaderName, type Plan } from "#app/domain/plan.ts";
import { rowKey } from "#app/domain/report-row.ts";
import { sheetOf, type ReportSheet } from "#app/domain/report-sheet.ts";
import { paths } from "#app/paths.ts";

export function departmentDesk(plan: Plan, departmentCode: string, today: CalendarDate) {
  const halfYear = currentHalfYear(plan, today);
  const sheet = sheetOf(plan, halfYear.id, departmentCode, today);
  const indicators = indicatorsOfDepartment(plan, departmentCode);
  const entry = indicatorSheetOf(plan, halfYear.id, departmentCode, today);
  const progress = entry ? sheetProgress(entry) : { owed: 0, filled: 0 };
  return {
    department: plan.departmentByCode.get(departmentCode) ?? { code: departmentCode, name: departmentCode },
    halfYear: { id: halfYear.id, label: halfYear.label },
    sheet: sheet && {
      due: dueFacts(sheet, today, isAdopted(plan, halfYear.id)),
      closesOn: shortDay(sheet.window.closesOn, today),
      link: paths.report(halfYear.id, departmentCode),
      rows: sheet.rows.map(({ taskNo, state }) => ({ taskNo, state })),
      ...tasksOf(plan, sheet, today),
    },
    indicators: indicators
      .map((indicator) => indicatorLine(plan, indicator, halfYear.id, departmentCode, today))
      .sort((a, b) => Number(a.now !== null) - Number(b.now !== null) || a.no - b.no),
    owed: progress.owed,
    filled: progress.filled,
    entryLink: paths.indicatorEntry(halfYear.id, departmentCode),
  };
}

/** The two half-years before this one, as columns. */
function tasksOf(plan: Plan, sheet: ReportSheet, today: CalendarDate) {
  const last = previousHalfYear(sheet.halfYear);
  const before = [previousHalfYear(last), last];
  const leaders = new Set(
    sheet.rows.map(({ taskNo }) => leaderName(plan, plan.taskByNo.get(taskNo)?.leaderCode ?? null)),
  );
  const tasks = sheet.rows.map((row): MyTask => {
    const view = rowView(plan, row, today);
    return {
      no: row.taskNo,
      title: view.title,
      to: paths.reportRow(row.halfYear, row.departmentCode, row.taskNo),
      coLeads: view.coLeads.join("、"),
      ratings: before.map((id) => plan.rowByKey.get(rowKey(id, row.taskNo, row.departmentCode))?.rating?.word ?? null),
      state: row.state,
      lastChange: view.lastChange ?? "未动笔",
    };
  });
  return { tasks, columns: before.map(shortHalfYear), leaders: [...leaders].join("、") };
}

function indicatorLine(
  plan: Plan,
  indicator: Indicator,
  halfYear: HalfYearId,
  departmentCode: string,
  today: CalendarDate,
): MyIndicator {
  const textIn = (id: HalfYearId) => {
    const [first, ...rest] = cellText(indicator, (measure) => measureCell(plan, measure, id, today));
    return first ? `${first.main}${rest.length > 0 ? ` 等 ${rest.length + 1} 个` : ""}` : "";
  };
  const measures = printedMeasures(indicator);
  const empty = measures.some(({ key }) => !plan.valueByKey.has(`${halfYear}|${key}`));
  return {
    no: indicator.no,
    name: shortIndicatorName(indicator),
    to: paths.indicatorEntry(halfYear, departmentCode, indicator.no),
    before: textIn(previousHalfYear(halfYear)),
    now: empty ? null : textIn(halfYear),
    doubted: measures.some(({ key }) => hasOpenQuery(plan, halfYear, key)),
  };
}
