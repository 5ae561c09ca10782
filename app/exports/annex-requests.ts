/** The annexes of the plan as downloads. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Indicator } from "#app/domain/measure.ts";
import { currentHalfYear, departmentName, tasksOfDepartment, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { isPublished } from "#app/domain/visible-plan.ts";
import { taskListPaper } from "./annex-1.ts";
import { blankProgressReport, departmentProgressReport, summaryProgressReport } from "./annex-2.ts";
import { blankEvaluationTable, evaluationTablePaper } from "./annex-3.ts";
import type { ExportRequest, Exports, May } from "./request.ts";

const TASK_LIST = "附件1 任务清单";
const PROGRESS_REPORT = "附件2 任务完成情况上报表";
const EVALUATION_TABLE = "附件3 评估表";
const BLANK = "空白表";

const isBlank = (query: URLSearchParams) => query.get("blank") === "1";

export const ANNEXES: Exports = [
  [
    "task-list",
    {
      title: TASK_LIST,
      read: (plan, _, today) =>
        done({ action: "plan.read", nameParts: [TASK_LIST], build: () => taskListPaper(plan, today) }),
    },
  ],
  ["progress-report", { title: PROGRESS_REPORT, read: readProgressReport }],
  [
    "evaluation-table",
    {
      title: EVALUATION_TABLE,
      read: (plan, query, today) =>
        done({
          action: "plan.read",
          nameParts: isBlank(query) ? [EVALUATION_TABLE, BLANK] : [EVALUATION_TABLE],
          build: (may) =>
            isBlank(query)
              ? blankEvaluationTable(plan, today)
              : evaluationTablePaper(
                  plan,
                  (halfYear, indicator) => seesIndicator(plan, halfYear, indicator, today, may),
                  today,
                ),
        }),
    },
  ],
];

/** As `seesDepartment` of the domain, for someone known only by what they may do. */
export function seesIndicator(
  plan: Plan,
  halfYear: HalfYear,
  indicator: Indicator,
  today: CalendarDate,
  may: May,
): boolean {
  return (
    isPublished(plan, halfYear.id, today) || may("unpublished.read", { departmentCodes: indicator.departmentCodes })
  );
}

function readProgressReport(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<ExportRequest> {
  if (isBlank(query)) {
    const build = () => blankProgressReport(plan, today);
    return done({ action: "plan.read", nameParts: [PROGRESS_REPORT, BLANK], build });
  }
  const halfYear = askedHalfYear(plan, query.get("period"), today);
  if (!halfYear.ok) return halfYear;
  const { id, label } = halfYear.value;
  const department = query.get("department");
  if (!department) {
    const build = () => summaryProgressReport(plan, halfYear.value, today);
    return done({ action: "summary.export", nameParts: [PROGRESS_REPORT, "全院汇总", label], build });
  }
  if (!plan.departmentByCode.has(department)) return refuse("query-invalid", { details: { why: "没有这个科室" } });
  const name = departmentName(plan, department);
  if (tasksOfDepartment(plan, department).length === 0)
    return refuse("query-invalid", { details: { why: `${name}没有牵头任务，不填上报表` } });
  const subject = { departmentCodes: [department] };
  return done({
    action: isPublished(plan, id, today) ? "plan.read" : "unpublished.read",
    subject,
    nameParts: [PROGRESS_REPORT, name, label],
    build: (may) => departmentProgressReport(plan, halfYear.value, department, may("report.edit", subject), today),
  });
}

/** The half-year of the query; the current one where it names none. */
function askedHalfYear(plan: Plan, asked: string | null, today: CalendarDate): Result<HalfYear> {
  const id = asked ? parseHalfYear(asked) : currentHalfYear(plan, today).id;
  const halfYear = id && plan.halfYearById.get(id);
  if (!halfYear) return refuse("query-invalid", { details: { why: "没有这个半年，应写成 2025-H1" } });
  if (halfYear.progressReport === "none")
    return refuse("query-invalid", { details: { why: `${halfYear.label}没有上报表` } });
  return done(halfYear);
}
