/** One 督办单 as an official paper: red head, what is asked of whom, the reply, who signed. */
import { dayOf, longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { issueOf, lastReplyOf, type FollowUpOrder, type OrderEvent } from "#app/domain/follow-up-order.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { colourText } from "#app/wording/orders.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly PaperColumn[] = [
  { width: 30, align: "center" },
  { width: 48, align: "left" },
  { width: 30, align: "center" },
  { width: 48, align: "left" },
];

/** Millimetres left free to write on by hand. */
const ROOM_FOR_REPLY = 46;
const ROOM_FOR_VERDICT = 18;

export function followUpOrderPaper(plan: Plan, order: FollowUpOrder, today: CalendarDate): Paper {
  const issue = issueOf(order);
  const no = orderNo(order);
  const label = plan.halfYearById.get(order.halfYear)?.label ?? order.halfYear;
  return {
    issuer: plan.hospital,
    label: "督办单",
    titleLines: [`${plan.hospital}督办单 ${no}`],
    titlePoints: 18,
    bodyPoints: 12,
    orientation: "portrait",
    letterhead: { kind: "督　办　单", left: no, right: colourText(order.colour) },
    table: {
      columns: COLUMNS,
      headRows: [],
      bodyRows: [
        wide("督办事项", order.title),
        pair("责任科室", departmentName(plan, order.departmentCode), "回复期限", longDay(order.dueOn)),
        pair("抄　　送", leaderName(plan, order.leaderCode) || "—", "所属半年", label),
        pair("签 发 人", issue?.actorName ?? "", "签发日期", issue ? longDay(dayOf(issue.at)) : ""),
        wide("督办事由", order.grounds || "—"),
        wide("办理要求", order.requirement),
        ...earlierRounds(order),
        ...replyRows(order),
        verdictRow(order),
      ],
    },
    footnotes: withdrawalOf(order),
    colophon: colophonOf(plan, today, no),
    demo: plan.demo,
  };
}

function wide(head: string, text: string, minHeight?: number): PaperRow {
  const cells = [
    { text: head, look: "head", align: "center" },
    { text, columns: 3, typed: true },
  ] as const;
  return minHeight === undefined ? { cells } : { cells, minHeight };
}

function pair(head: string, text: string, otherHead: string, otherText: string): PaperRow {
  return {
    cells: [
      { text: head, look: "head", align: "center" },
      { text, typed: true },
      { text: otherHead, look: "head", align: "center" },
      { text: otherText, typed: true },
    ],
  };
}

/** 「沈丽萍 2024年11月26日」 */
function signed({ actorName, at }: OrderEvent): string {
  return `${actorName}　${longDay(dayOf(at))}`;
}

function replyText({ text, evidence }: OrderEvent): string {
  return `${text}\n佐证：${evidence}`;
}

/** Replies that would not do, each with why it was asked again. */
function earlierRounds({ events }: FollowUpOrder): PaperRow[] {
  return events.flatMap((event, index) => {
    const reply = events[index - 1];
    if (event.kind !== "asked_again" || !reply) return [];
    const due = event.dueOn === null ? "" : `\n回复期限改为 ${longDay(event.dueOn)}`;
    const said = `回复（${signed(reply)}）：${replyText(reply)}`;
    return [wide("再次督办", `${said}\n再次督办（${signed(event)}）：${event.text}${due}`)];
  });
}

/** The reply that stands; room to write on while there is none. */
function replyRows(order: FollowUpOrder): PaperRow[] {
  const reply = order.state === "issued" ? null : lastReplyOf(order);
  const answered = reply && !isAnsweredAgain(order, reply) ? reply : null;
  if (!answered)
    return [
      wide("办理情况\n回复", "", ROOM_FOR_REPLY),
      wide("科室负责人", "（签字）　　　　　　　　　　　　　　年　　月　　日"),
    ];
  return [wide("办理情况\n回复", replyText(answered)), wide("科室负责人", signed(answered))];
}

/** True where the reply was refused before the order was withdrawn. */
function isAnsweredAgain({ events }: FollowUpOrder, reply: OrderEvent): boolean {
  return events.slice(events.indexOf(reply)).some(({ kind }) => kind === "asked_again");
}

function verdictRow({ events }: FollowUpOrder): PaperRow {
  const verdict = events.findLast(({ kind }) => kind === "accepted");
  return verdict ? wide("核定意见", `${verdict.text}\n${signed(verdict)}`) : wide("核定意见", "", ROOM_FOR_VERDICT);
}

function withdrawalOf({ events }: FollowUpOrder): string[] {
  const withdrawal = events.findLast(({ kind }) => kind === "withdrawn");
  return withdrawal ? [`本督办单已撤销（${signed(withdrawal)}）：${withdrawal.text}`] : [];
}
