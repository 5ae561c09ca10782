/** 督办单 as a list on paper: one row per order. */
import { dayOf, type CalendarDate } from "#app/domain/calendar-date.ts";
import {
  isOrderOverdue,
  issueOf,
  lastReplyOf,
  timesAskedAgain,
  type FollowUpOrder,
} from "#app/domain/follow-up-order.ts";
import { isInOrderView, orderCounts, passesOrderFilter, type OrderFilter } from "#app/domain/order-filter.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { colourText, ORDER_STATE_WORDS } from "#app/wording/orders.ts";
import { listPaper, type ListColumn } from "./list-paper.ts";
import type { Paper, PaperRow } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "编号", width: 36, align: "center" },
  { head: "督办颜色", width: 26, align: "center" },
  { head: "督办事项和要求", width: 70, align: "left" },
  { head: "责任科室", width: 24, align: "center" },
  { head: "抄送\n领导", width: 16, align: "center" },
  { head: "签发", width: 23, align: "center" },
  { head: "回复期限", width: 23, align: "center" },
  { head: "办理情况", width: 35, align: "left" },
  { head: "状态", width: 20, align: "center" },
];

/** The orders that pass the filter, in the order of their numbers, as they stand on `today`. */
export function ordersPaper(plan: Plan, filter: OrderFilter, today: CalendarDate): Paper {
  const narrowed = plan.orders.filter((order) => passesOrderFilter(order, filter));
  const { all, issued, overdue, replied, closed, withdrawn } = orderCounts(narrowed, today);
  return listPaper(plan, today, {
    label: "督办单清单",
    title: "督办单清单",
    columns: COLUMNS,
    rows: narrowed
      .filter((order) => isInOrderView(order, filter.view, today))
      .map((order) => rowOf(plan, order, today)),
    footnotes: [
      `签发 ${all} 份：待回复 ${issued} 份（其中逾期 ${overdue} 份），待核 ${replied} 份，已办结 ${closed} 份，撤销 ${withdrawn} 份。`,
    ],
  });
}

function rowOf(plan: Plan, order: FollowUpOrder, today: CalendarDate): PaperRow {
  const issue = issueOf(order);
  const reply = lastReplyOf(order);
  const again = timesAskedAgain(order);
  const state = [
    ORDER_STATE_WORDS[order.state],
    ...(isOrderOverdue(order, today) ? ["逾期"] : []),
    ...(again > 0 ? [`再次督办${again}次`] : []),
  ].join("\n");
  const texts = [
    orderNo(order),
    colourText(order.colour),
    `${order.title}\n要求：${order.requirement}`,
    departmentName(plan, order.departmentCode),
    leaderName(plan, order.leaderCode),
    issue ? `${dayOf(issue.at)}\n${issue.actorName}` : "",
    order.dueOn,
    reply ? `${dayOf(reply.at)} ${reply.text}` : "",
    state,
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}
