/** Findings that wait for one person, as a line of 现在要做. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { FindingTodo } from "#app/domain/todo-records.ts";
import { paths } from "#app/paths.ts";
import type { TodoLine } from "./todo-line.ts";

type Words = { readonly waits: string; readonly why: string; readonly verb: string; readonly state: string };

/** `state`: the list that holds all of them. */
const STEP_WORDS: Record<FindingTodo["step"], Words> = {
  assign: { waits: "等您交办", why: "写明整改要求和时限，交给责任科室", verb: "去交办", state: "found" },
  report: { waits: "等您整改", why: "整改好后报整改完成，附上证明", verb: "去整改", state: "open" },
  review: { waits: "等您复核", why: "整改到位的通过，不到位的退回整改", verb: "去复核", state: "pending_review" },
};

/** One leads to its page, several to the list they stand in. */
export function findingLine(
  plan: Plan,
  { step, findingIds, dueOn, overdue }: FindingTodo,
  today: CalendarDate,
): TodoLine {
  const { waits, why, verb, state } = STEP_WORDS[step];
  const [first] = findingIds;
  const only = findingIds.length === 1 ? plan.findings.find(({ id }) => id === first) : undefined;
  const day = dueOn === null ? "" : shortDay(dueOn, today);
  const until = findingIds.length > 1 && day ? `最早 ${day}` : day;
  return {
    icon: "issue",
    tone: step === "report" ? "returned" : "submitted",
    title: only ? `${findingNo(only)}　${only.title}，${waits}` : `${findingIds.length} 个问题${waits}`,
    why,
    when: until && (overdue ? `${until} 已过期` : `${until} 前`),
    urgent: overdue,
    verb,
    to: only ? paths.finding(only.id) : paths.findings({ state }),
  };
}
