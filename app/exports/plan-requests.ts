/** Lists of tasks, indicators, people and what waits for them, as their pages show them, as downloads. */
import { readBoardQuery } from "#app/domain/board-query.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { readIndicatorQuery } from "#app/domain/indicator-query.ts";
import type { Plan } from "#app/domain/plan.ts";
import { askedHalfYear } from "#app/domain/readable-completeness.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { readTaskQuery, taskChoices } from "#app/domain/task-query.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { accountsPaper } from "./accounts.ts";
import { ATTENTION, readAttention } from "./attention.ts";
import { completenessPaper } from "./completeness.ts";
import { consistencyPaper, taskMapPaper } from "./consistency.ts";
import { indicatorValuesPaper } from "./indicator-values.ts";
import { indicatorsPaper, standingsPaper } from "./indicators.ts";
import { QUEUE, readQueue } from "./queue.ts";
import { remindersPaper } from "./reminders.ts";
import type { ExportRequest, Exports, May } from "./request.ts";
import { tasksPaper } from "./tasks.ts";

const TASKS = "任务清单";
const INDICATORS = "评估指标";
const INDICATOR_VALUES = "指标数据";
const CONSISTENCY = "方案核对";
const TASK_MAP = "任务与指标对照";
const REMINDERS = "提醒预告";
const ACCOUNTS = "账号清单";

export const PLAN_LISTS: Exports = [
  [
    "tasks",
    {
      title: TASKS,
      read: (plan, query, today) =>
        done({
          action: "plan.read",
          nameParts: [TASKS],
          build: () => tasksPaper(plan, readTaskQuery(query, taskChoices(plan)), today),
        }),
    },
  ],
  ["indicators", { title: INDICATORS, read: readIndicators }],
  ["indicator-values", { title: INDICATOR_VALUES, read: readIndicatorValues }],
  ["queue", { title: QUEUE, read: readQueue }],
  ["attention", { title: ATTENTION, read: readAttention }],
  [
    "consistency",
    {
      title: CONSISTENCY,
      read: (plan, _, today) =>
        done({ action: "plan.read", nameParts: [CONSISTENCY], build: () => consistencyPaper(plan, today) }),
    },
  ],
  [
    "task-map",
    {
      title: TASK_MAP,
      read: (plan, query, today) =>
        done({
          action: "plan.read",
          nameParts: [TASK_MAP],
          build: () => taskMapPaper(plan, parseHalfYear(query.get("period") ?? ""), today),
        }),
    },
  ],
  [
    "reminders",
    {
      title: REMINDERS,
      read: (plan, query, today) => {
        const { day, ignored } = readBoardQuery(query, plan, [], today);
        if (ignored[0] !== undefined)
          return refuse("query-invalid", { details: { why: ignored[0].replace(/[；。].*$/, "") } });
        return done({
          action: "reminder.issue",
          nameParts: [REMINDERS, day],
          build: () => remindersPaper(plan, day, today),
        });
      },
    },
  ],
  [
    "accounts",
    {
      title: ACCOUNTS,
      read: (plan, query, today) =>
        done({
          action: "user.manage",
          nameParts: [ACCOUNTS],
          build: () => accountsPaper(plan, query.get("q")?.trim() ?? "", today),
        }),
    },
  ],
];

function readIndicators(
  plan: Plan,
  search: URLSearchParams,
  today: CalendarDate,
  _: May,
  actor: Actor,
): Result<ExportRequest> {
  const query = readIndicatorQuery(search, plan);
  const asked = { plan, query, sees: seesOf(plan, actor, today), today };
  if (query.view === "targets")
    return done({ action: "plan.read", nameParts: [INDICATORS, "对目标"], build: () => standingsPaper(asked) });
  if (query.view === "completeness") {
    const halfYear = askedHalfYear(plan, search.get("period"), today);
    return done({
      action: "plan.read",
      nameParts: [INDICATORS, "填报完整性", halfYear.label],
      build: () => completenessPaper(plan, actor, halfYear, today),
    });
  }
  return done({ action: "plan.read", nameParts: [INDICATORS], build: () => indicatorsPaper(asked) });
}

function readIndicatorValues(
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  _: May,
  actor: Actor,
): Result<ExportRequest> {
  const indicator = plan.indicators.find(({ no }) => String(no) === query.get("no"));
  if (!indicator) return refuse("query-invalid", { details: { why: "没有这项指标，应写成 no=1" } });
  return done({
    action: "plan.read",
    nameParts: [INDICATOR_VALUES, `第${indicator.no}项`, indicator.displayName],
    build: () => indicatorValuesPaper(plan, indicator, seesOf(plan, actor, today), today),
  });
}

function seesOf(plan: Plan, actor: Actor, today: CalendarDate): Sees {
  return ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
}
