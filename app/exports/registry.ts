/**
 * What can be downloaded: name → whom it is for and how it is made. A name that is not here authorises nothing, and a
 * paper cannot be had without passing through its permission.
 */
import { readBoardQuery } from "#app/domain/board-query.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { readFindingFilter } from "#app/domain/finding-filter.ts";
import { readInspectionFilter } from "#app/domain/inspection-filter.ts";
import { readCaseFilter } from "#app/domain/case-filter.ts";
import { readMeetingFilter } from "#app/domain/meeting-filter.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { readOrderFilter } from "#app/domain/order-filter.ts";
import { readQueryFilter } from "#app/domain/query-filter.ts";
import type { Actor } from "#app/domain/role.ts";
import { orderSubject } from "#app/domain/order-turn.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Indicator } from "#app/domain/measure.ts";
import { can, type Action, type Subject } from "#app/domain/permissions.ts";
import { currentHalfYear, departmentName, tasksOfDepartment, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { boardItems, mostPressingTile } from "#app/domain/supervision-board.ts";
import { isTile } from "#app/domain/supervision-items.ts";
import { isPublished } from "#app/domain/visible-plan.ts";
import { PREVIEW_WORD } from "#app/wording/scoreboard.ts";
import { TILE_WORDS } from "#app/wording/supervision.ts";
import { taskListPaper } from "./annex-1.ts";
import { blankProgressReport, departmentProgressReport, summaryProgressReport } from "./annex-2.ts";
import { blankEvaluationTable, evaluationTablePaper } from "./annex-3.ts";
import { findingsPaper } from "./findings.ts";
import { followUpOrderPaper } from "./follow-up-order.ts";
import { inspectionRecordPaper } from "./inspection-record.ts";
import { inspectionsPaper } from "./inspections.ts";
import { casesPaper } from "./cases.ts";
import { meetingsPaper } from "./meetings.ts";
import { ordersPaper } from "./orders.ts";
import { queriesPaper } from "./queries.ts";
import { COMPARISON, orderComparison } from "./order-comparison.ts";
import type { Paper } from "./paper.ts";
import { askedScoreboard, isReleased, scoreboardPaper } from "./scoreboard.ts";
import { supervisionPaper } from "./supervision.ts";

export type May = (action: Action, subject?: Subject) => boolean;

export function mayOf(actor: Actor): May {
  return (action, subject) => can(actor, action, subject);
}

/** A request understood: who may have the paper, what it is called, and how to make it. */
export type Order = {
  readonly action: Action;
  readonly subject?: Subject;
  /** The parts of the file's name, without day and extension. */
  readonly nameParts: readonly string[];
  readonly build: (may: May) => Paper;
};

type Export = {
  readonly title: string;
  readonly order: (plan: Plan, query: URLSearchParams, today: CalendarDate, may: May, actor: Actor) => Result<Order>;
};

const TASK_LIST = "附件1 任务清单";
const PROGRESS_REPORT = "附件2 任务完成情况上报表";
const EVALUATION_TABLE = "附件3 评估表";
const FINDINGS = "问题台账";
const FOLLOW_UP_ORDERS = "督办单";
const INSPECTIONS = "督查与体验就医";
const CASES = "典型案例清单";
const MEETINGS = "会议决定清单";
const SUPERVISION = "督办看板";
const QUERIES = "疑点清单";
const SCOREBOARD = "红白榜";
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
    "queries",
    {
      title: QUERIES,
      order: (plan, query, today, _, actor) =>
        done({
          action: "plan.read",
          nameParts: [QUERIES],
          build: () => queriesPaper(plan, readQueryFilter(query, plan, true), actor, today),
        }),
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
  [
    "orders",
    {
      title: `${FOLLOW_UP_ORDERS}清单`,
      order: (plan, query, today) =>
        done({
          action: "order.read",
          subject: { departmentCodes: plan.departments.map(({ code }) => code) },
          nameParts: [`${FOLLOW_UP_ORDERS}清单`],
          build: () => ordersPaper(plan, readOrderFilter(query, plan), today),
        }),
    },
  ],
  ["supervision", { title: SUPERVISION, order: orderSupervision }],
  ["comparison", { title: COMPARISON, order: orderComparison }],
  ["follow-up-order", { title: FOLLOW_UP_ORDERS, order: orderFollowUpOrder }],
  [
    "inspections",
    {
      title: INSPECTIONS,
      order: (plan, query, today) =>
        done({
          action: "inspection.read",
          nameParts: [INSPECTIONS],
          build: () => inspectionsPaper(plan, readInspectionFilter(query, plan), today),
        }),
    },
  ],
  [
    "cases",
    {
      title: CASES,
      order: (plan, query, today) =>
        done({
          action: "plan.read",
          nameParts: [CASES],
          build: () => casesPaper(plan, readCaseFilter(query, plan), today),
        }),
    },
  ],
  [
    "meetings",
    {
      title: MEETINGS,
      order: (plan, query, today) =>
        done({
          action: "meeting.read",
          nameParts: [MEETINGS],
          build: () => meetingsPaper(plan, readMeetingFilter(query, plan), today),
        }),
    },
  ],
  ["inspection-record", { title: INSPECTIONS, order: orderInspectionRecord }],
  [
    "scoreboard",
    {
      title: SCOREBOARD,
      order: (plan, query, today, may) => {
        const asked = askedScoreboard(plan, query, today, may);
        if (!asked.ok) return asked;
        return done({
          action: "plan.read",
          nameParts: [SCOREBOARD, asked.value.halfYear.label, ...(isReleased(asked.value.shown) ? [] : [PREVIEW_WORD])],
          build: () => scoreboardPaper(plan, asked.value, today),
        });
      },
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

/** One 督办单; those of others are not there for the reader. */
function orderFollowUpOrder(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<Order> {
  const order = plan.orderById.get(query.get("order") ?? "");
  if (!order) return refuse("not-found", { details: { why: "没有这份督办单" } });
  return done({
    action: "order.read",
    subject: orderSubject(order),
    nameParts: [FOLLOW_UP_ORDERS, orderNo(order), departmentName(plan, order.departmentCode)],
    build: () => followUpOrderPaper(plan, order, today),
  });
}

/** One 督查记录 or 体验就医记录; for those who may see none, there is none. */
function orderInspectionRecord(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<Order> {
  const inspection = plan.inspectionById.get(query.get("inspection") ?? "");
  if (!inspection) return refuse("not-found", { details: { why: "没有这份督查或体验就医记录" } });
  return done({
    action: "inspection.read",
    nameParts: [inspection.kind === "round" ? "督查记录" : "体验就医记录", inspection.id, inspection.title],
    build: () => inspectionRecordPaper(plan, inspection, today),
  });
}

/** What the list of the board shows to the same person with the same address. */
function orderSupervision(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<Order> {
  const departmentCodes = plan.departments.map(({ code }) => code);
  const asked = query.get("tile");
  if (asked !== null && !isTile(asked))
    return refuse("query-invalid", { details: { why: `督办看板没有“${asked}”这一类` } });
  const read = (codes: readonly string[]) => readBoardQuery(query, plan, codes, today);
  const [ignored] = read(departmentCodes).ignored;
  if (ignored !== undefined) return refuse("query-invalid", { details: { why: ignored.replace(/[。；].*$/, "") } });
  const tile = asked ?? mostPressingTile(boardItems(plan, read(departmentCodes), departmentCodes));
  return done({
    action: "supervision.read",
    // Any department of the hospital; the paper has those the reader supervises.
    subject: { departmentCodes },
    nameParts: [SUPERVISION, TILE_WORDS[tile]],
    build: (may) => {
      const own = departmentCodes.filter((code) => may("supervision.read", { departmentCodes: [code] }));
      return supervisionPaper(plan, tile, read(own), own, today);
    },
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
  actor: Actor,
): Result<Download> {
  const may = mayOf(actor);
  const wanted = EXPORTS.get(name);
  if (!wanted) return noSuchFile();
  const order = wanted.order(plan, query, today, may, actor);
  if (!order.ok) return order;
  const { action, subject, nameParts, build } = order.value;
  if (!may(action, subject)) return refuse("not-permitted");
  return done({ paper: build(may), nameParts });
}
