/** 整改要求 of the 通报: which findings it asks for, and what of whom. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import type { Finding } from "#app/domain/finding.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { staysInReview } from "#app/domain/review-attention.ts";
import { paths } from "#app/paths.ts";
import { figure, item, joined, prose, type Block, type Run } from "../document.ts";
import { lists } from "./lists.ts";

/** Found up to the half-year; in the half-year under way also what was found since it ended. */
export function demandedFindings(plan: Plan, { id }: HalfYear, today: CalendarDate): Finding[] {
  return plan.findings.filter(({ halfYear }) => halfYear <= id || staysInReview(plan, halfYear, id, today));
}

/** What is overdue is told apart: an extension is asked for before the day has come. */
export function demandItems(plan: Plan, asked: readonly Finding[], today: CalendarDate): Block[] {
  const open = asked.filter(({ state }) => state !== "closed");
  if (open.length === 0) return asked.length === 0 ? [] : [item(["本期及以前登记的问题均已销号。"])];
  const overdue = open.filter((finding) => isFindingOverdue(finding, today));
  const pending = open.filter(({ state }) => state === "pending_review");
  if (pending.length === open.length)
    return [item(prose`下表所列${openRuns(plan, open)}已报整改完成，由质控办按时限复核。`)];
  const each = open.length - pending.length > 1 ? "逐项" : "";
  const among = pending.length > 0 ? `（其中待复核${pending.length}个）` : "";
  const extension = open.length > pending.length + overdue.length ? "；确需延期的，在到期前报分管领导批准" : "";
  return [
    item(
      prose`各责任科室对下表所列${openRuns(plan, open)}${among}${each}落实整改措施，按时限报整改完成并附佐证${extension}。`,
    ),
    ...(overdue.length > 0 ? [item(overdueRuns(plan, overdue, today))] : []),
  ];
}

/** 「已逾期的2个问题（总务科WT-2025H1-001、门诊办WT-2025H1-002）立即整改，并向质控办说明逾期原因。」 */
function overdueRuns(plan: Plan, overdue: readonly Finding[], today: CalendarDate): Run[] {
  const all = plan.findings.filter((finding) => isFindingOverdue(finding, today)).length;
  const count = all === overdue.length ? figure(all, lists.findings(null, "overdue")) : overdue.length;
  const named = overdue.map(
    (finding) =>
      prose`${departmentName(plan, finding.departmentCode)}${figure(findingNo(finding), paths.finding(finding.id))}`,
  );
  return prose`已逾期的${count}个问题（${joined(named, "、")}）立即整改，并向质控办说明逾期原因。`;
}

/** 「6个未销号问题」, 「2024年下半年发现的1个未销号问题」: by half-year where the ledger has more than the paper asks for: each number is a list of its own. */
function openRuns(plan: Plan, open: readonly Finding[]): Run[] {
  const all = plan.findings.filter(({ state }) => state !== "closed").length;
  if (open.length === all) return prose`${figure(all, lists.findings(null, "open"))}个未销号问题`;
  const parts = plan.halfYears.flatMap(({ id, label }): Run[][] => {
    const own = open.filter(({ halfYear }) => halfYear === id).length;
    return own === 0 ? [] : [prose`${label}发现的${figure(own, lists.findings(id, "open"))}个`];
  });
  return prose`${joined(parts, "、")}未销号问题`;
}
