/** The words a new 督办单 begins with: what is owed and how late it is, from the rules of the board. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { OrderProposal } from "#app/domain/order-proposal.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { Tile } from "#app/domain/supervision-items.ts";
import { subjectText } from "#app/domain/supervision-subject.ts";
import { dayOnPaper } from "./on-paper.ts";
import { daysLateWords, lastStepWords } from "./supervision.ts";
import { querySentence } from "./values.ts";

/** What is wrong with a row of the tile, after its subject. */
const MATTERS: Record<Tile, string> = {
  unreported: "尚未填报",
  due_soon: "临近截止尚未提交",
  overdue: "逾期未提交",
  returned: "退回后尚未重新提交",
  review_overdue: "提交后审核超时",
  reopened: "补报尚未完成",
  indicator_missing: "指标缺报",
  query_open: "数据疑点尚未说明",
  finding_overdue: "整改逾期",
  order_overdue: "督办逾期未回复",
};

/** 「2025年上半年任务 14 加强…：退回后尚未重新提交」; empty where the order is written by hand. */
export function proposedTitle(plan: Plan, { tile, subject, halfYear }: OrderProposal): string {
  if (!subject) return "";
  const label = plan.halfYearById.get(halfYear)?.label ?? halfYear;
  // A sheet names its half-year itself, and a finding its own.
  const about = subject.no === null ? subjectText(subject) : `${label}${subjectText(subject)}`;
  return tile === null ? about : `${about}：${MATTERS[tile]}`;
}

/** 「临床支持中心退回后尚未重新提交。期限 2025年7月9日，截至 2025年7月8日剩 1 个工作日。…」; empty where the board does not show the row. */
export function proposedGrounds(plan: Plan, { line }: OrderProposal, today: CalendarDate): string {
  if (!line) return "";
  return [
    `${departmentName(plan, line.departmentCode)}${MATTERS[line.tile]}。`,
    `期限 ${longDay(line.dueOn)}，截至 ${longDay(today)} ${daysLateWords(line, today)}。`,
    ...(line.query ? [`${querySentence(line.query).replace(/。$/, "")}。`] : []),
    `最近情况：${lastStepWords(line, today, dayOnPaper)}。`,
  ].join("");
}
