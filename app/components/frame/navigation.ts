/** The menu a person needs: their own work first, the plan's tables next, papers and settings last. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { awaitsPerson } from "#app/domain/finding-turn.ts";
import { orderAwaits } from "#app/domain/order-turn.ts";
import { can, canSometimes } from "#app/domain/permissions.ts";
import { currentHalfYear, type Plan } from "#app/domain/plan.ts";
import { countWaiting } from "#app/domain/query-worklist.ts";
import { scoreboardState } from "#app/domain/scoreboard-record.ts";
import { departmentsOf, hasRole, type Actor } from "#app/domain/role.ts";
import { rowsToApprove, rowsToRate, rowsToWrite } from "#app/domain/workload.ts";
import { lastPublishedHalfYear } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import type { NavEntry } from "./app-frame.tsx";

export function navigationOf(plan: Plan, actor: Actor, today: CalendarDate): NavEntry[][] {
  const halfYear = currentHalfYear(plan, today).id;
  const reviews = canSometimes(actor, "report.approve") || canSometimes(actor, "report.rate");
  const seesAll = hasRole(actor, "leader") || hasRole(actor, "task_force_head") || hasRole(actor, "quality_office");
  const work: (NavEntry | false)[] = [
    { icon: "home", label: "工作台", to: paths.workbench },
    ...departmentWork(plan, actor, today),
    reviews && {
      icon: "inbox",
      label: "待我办理",
      to: paths.queue,
      count: rowsToApprove(plan, actor).length + rowsToRate(plan, actor).length,
      hot: true,
    },
    seesAll && { icon: "review", label: "半年总览", to: paths.review(halfYear) },
    canSometimes(actor, "supervision.read") && { icon: "board", label: "督办看板", to: paths.supervision() },
  ];
  const tables: (NavEntry | false)[] = [
    { icon: "list", label: "任务清单", to: paths.tasks(), count: plan.tasks.length },
    { icon: "grid", label: "评估指标", to: paths.indicators(), count: plan.indicators.length },
    { icon: "query", label: "疑点", to: paths.queries(), ...queryCount(plan, actor) },
    canSometimes(actor, "finding.read") && {
      icon: "issue",
      label: "问题台账",
      to: paths.findings(),
      ...findingCount(plan, actor, today),
    },
    canSometimes(actor, "order.read") && {
      icon: "order",
      label: "督办单",
      to: paths.orders(),
      ...orderCount(plan, actor),
    },
    can(actor, "inspection.read") && { icon: "route", label: "督查与体验", to: paths.inspections() },
    can(actor, "meeting.read") && { icon: "user", label: "例会", to: paths.meetings() },
    { icon: "ribbon", label: "红白榜", to: paths.scoreboard(), ...proposalCount(plan, actor) },
    { icon: "pin", label: "典型案例", to: paths.cases() },
    { icon: "clip", label: "收表情况", to: paths.reports() },
    !seesAll && {
      icon: "review",
      label: "半年总览",
      to: paths.review(lastPublishedHalfYear(plan, today) ?? halfYear),
    },
  ];
  const settings: (NavEntry | false)[] = [
    can(actor, "paper.compose") && { icon: "report", label: "文稿", to: paths.papers },
    { icon: "dl", label: "报表下载", to: paths.downloads },
    canSometimes(actor, "consistency.confirm") && { icon: "issue", label: "方案核对", to: paths.consistency() },
    can(actor, "half-year.schedule") && { icon: "cal", label: "填报日期", to: paths.periods() },
    hasRole(actor, "admin") && { icon: "user", label: "账号管理", to: paths.users },
    hasRole(actor, "admin") && { icon: "send", label: "发件箱", to: paths.outbox },
  ];
  return [work, tables, settings].map((group) => group.filter((entry) => entry !== false));
}

/** Those who assign, rectify or review findings see how many wait for them. */
function findingCount(plan: Plan, actor: Actor, today: CalendarDate): Pick<NavEntry, "count" | "hot"> {
  const acts = (["finding.assign", "finding.rectify", "finding.review", "finding.endorse"] as const).some((action) =>
    canSometimes(actor, action),
  );
  return acts ? { count: plan.findings.filter((each) => awaitsPerson(each, actor, today)).length, hot: true } : {};
}

/** Those who reply to 督办单 or judge the replies see how many wait for them. */
function orderCount(plan: Plan, actor: Actor): Pick<NavEntry, "count" | "hot"> {
  const acts = canSometimes(actor, "order.reply") || canSometimes(actor, "order.judge");
  return acts ? { count: plan.orders.filter((each) => orderAwaits(each, actor)).length, hot: true } : {};
}

/** 院长 sees how many boards wait for the release. */
function proposalCount(plan: Plan, actor: Actor): Pick<NavEntry, "count" | "hot"> {
  if (!can(actor, "scoreboard.release")) return {};
  return { count: plan.scoreboards.filter((record) => scoreboardState(record) === "proposed").length, hot: true };
}

/** Only those who answer or verify 疑点 have a number to see. */
function queryCount(plan: Plan, actor: Actor): Pick<NavEntry, "count" | "hot"> {
  const isConcerned = canSometimes(actor, "query.explain") || canSometimes(actor, "query.judge");
  return isConcerned ? { count: countWaiting(plan, actor), hot: true } : {};
}

function departmentWork(plan: Plan, actor: Actor, today: CalendarDate): NavEntry[] {
  const halfYear = currentHalfYear(plan, today).id;
  const [own] = departmentsOf(actor);
  if (own === undefined && can(actor, "indicator.enter"))
    return [{ icon: "chart", label: "指标填报", to: paths.wholeEntry(halfYear) }];
  return departmentsOf(actor)
    .slice(0, 1)
    .flatMap((code): NavEntry[] => [
      {
        icon: "report",
        label: "半年上报",
        to: paths.report(halfYear, code),
        count: rowsToWrite(plan, actor, today).filter(({ departmentCode }) => departmentCode === code).length,
        hot: true,
      },
      { icon: "chart", label: "指标填报", to: paths.indicatorEntry(halfYear, code) },
    ]);
}
