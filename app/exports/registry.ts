/**
 * What can be downloaded: name → whom it is for and how it is made. A name that is not here authorises nothing, and a
 * paper cannot be had without passing through its permission.
 */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { readFindingFilter } from "#app/domain/finding-filter.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Indicator } from "#app/domain/measure.ts";
import type { Action, Subject } from "#app/domain/permissions.ts";
import { currentHalfYear, departmentName, tasksOfDepartment, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { isPublished } from "#app/domain/visible-plan.ts";
import { taskListPaper } from "./annex-1.ts";
import { blankProgressReport, departmentProgressReport, summaryProgressReport } from "./annex-2.ts";
import { blankEvaluationTable, evaluationTablePaper } from "./annex-3.ts";
import { findingsPaper } from "./findings.ts";
import type { Paper } from "./paper.ts";

export type May = (action: Action, subject?: Subject) => boolean;

/** A request understood: who may have the paper, what it is called, and how to make it. */
type Order = {
  readonly action: Action;
  readonly subject?: Subject;
  /** The parts of the file's name, without day and extension. */
  readonly nameParts: readonly string[];
  readonly build: (may: May) => Paper;
};

type Export = {
  readonly title: string;
  readonly order: (plan: Plan, query: URLSearchParams, today: CalendarDate) => Result<Order>;
};

const TASK_LIST = "附件1 任务清单";
const PROGRESS_REPORT = "附件2 任务完成情况上报表";
const EVALUATION_TABLE = "附件3 评估表";
const FINDINGS = "问题台账";
const BLANK = "空白表";

const isBlank = (query: URLSearchParams) => query.get("blank") === "1";

export const EXPORTS: ReadonlyMap<string, Export> = new Map([
  [
    "task-list",
    {
      title: TASK_LIST,
      order: (plan, _, today) =>
        done({ action: "plan.read", nameParts: [TASK_LIST], build: () => taskListPaper(plan, today) }),
    },
  ],
  [
    "findings",
    {
      title: FINDINGS,
      order: (plan, query, today) =>
        done({
          action: "finding.read",
          // Any department of the hospital: the plan has been cut to what the reader may see.
          subject: { departmentCodes: plan.departments.map(({ code }) => code) },
          nameParts: [FINDINGS],
          build: () => findingsPaper(plan, readFindingFilter(query, plan), today),
        }),
    },
  ],
  ["progress-report", { title: PROGRESS_REPORT, order: orderProgressReport }],
  [
    "evaluation-table",
    {
      title: EVALUATION_TABLE,
      order: (plan, query, today) =>
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
]);

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

function orderProgressReport(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<Order> {
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

/** For names that are none of ours, and endings that are none of ours. */
export function noSuchFile() {
  return refuse("not-found", { details: { why: "没有这个文件，请从页面上的“导出”下载" } });
}

export type Download = { readonly paper: Paper; readonly nameParts: readonly string[] };

/** The paper `name` asks for, made for someone who may do what `may` says; refused otherwise. */
export function openExport(
  name: string,
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  may: May,
): Result<Download> {
  const wanted = EXPORTS.get(name);
  if (!wanted) return noSuchFile();
  const order = wanted.order(plan, query, today);
  if (!order.ok) return order;
  const { action, subject, nameParts, build } = order.value;
  if (!may(action, subject)) return refuse("not-permitted");
  return done({ paper: build(may), nameParts });
}
