/** An agenda proposed from 需关注: what needs somebody becomes an item people choose, change and order. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { AgendaFacts, Meeting } from "./meeting.ts";
import { leaderOfIndicator, type Plan } from "./plan.ts";
import { attentionList, type Attention } from "./review-attention.ts";
import { supervisionItems } from "./supervision-items.ts";

export type AgendaProposal = Pick<AgendaFacts, "taskNo" | "departmentCode" | "leaderCode"> & {
  /** The same for the same matter of the half-year, `overdue|information`. */
  readonly origin: string;
  readonly attention: Attention;
};

/** Everything of 需关注 that is not on the agenda yet, most pressing first. */
export function agendaProposals(plan: Plan, meeting: Meeting, day: CalendarDate): AgendaProposal[] {
  const taken = new Set(meeting.items.flatMap(({ origin }) => origin ?? []));
  return proposalsFor(plan, meeting.halfYear, day).filter(({ origin }) => !taken.has(origin));
}

function proposalsFor(plan: Plan, halfYear: HalfYearId, day: CalendarDate): AgendaProposal[] {
  return attentionList(plan, halfYear, day, supervisionItems(plan, day)).map((attention) => {
    const about = matterOf(plan, attention);
    const { taskNo, departmentCode, leaderCode, measureKey } = about;
    const ledger = "item" in attention ? (attention.item.findingId ?? attention.item.orderId) : null;
    const parts = [attention.kind, departmentCode ?? leaderCode, taskNo, measureKey, ledger];
    return {
      origin: parts.filter((part) => part !== null && part !== undefined).join("|"),
      attention,
      taskNo,
      departmentCode,
      leaderCode,
    };
  });
}

type Matter = Pick<AgendaFacts, "taskNo" | "departmentCode" | "leaderCode"> & { readonly measureKey: string | null };

const NOTHING: Matter = { taskNo: null, departmentCode: null, leaderCode: null, measureKey: null };

function matterOf(plan: Plan, attention: Attention): Matter {
  if ("item" in attention) {
    const { taskNo, departmentCode, leaderCode } = attention.item;
    return { ...NOTHING, taskNo, departmentCode, leaderCode };
  }
  if ("row" in attention) {
    const { taskNo, departmentCode } = attention.row;
    return { ...NOTHING, taskNo, departmentCode, leaderCode: plan.taskByNo.get(taskNo)?.leaderCode ?? null };
  }
  if ("task" in attention) {
    const { no, departmentCodes, leaderCode } = attention.task;
    return { ...NOTHING, taskNo: no, departmentCode: departmentCodes[0] ?? null, leaderCode };
  }
  if ("line" in attention) return measureMatter(plan, attention.line.measure.key);
  if ("measureKey" in attention) return measureMatter(plan, attention.measureKey);
  if ("departmentCode" in attention) return { ...NOTHING, departmentCode: attention.departmentCode };
  if ("leaderCode" in attention) return { ...NOTHING, leaderCode: attention.leaderCode };
  return NOTHING;
}

function measureMatter(plan: Plan, measureKey: string): Matter {
  const measure = plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  if (!indicator) return { ...NOTHING, measureKey };
  const departmentCode = indicator.departmentCodes[0] ?? null;
  return {
    taskNo: indicator.relatedTasks[0] ?? null,
    departmentCode,
    leaderCode: leaderOfIndicator(plan, indicator),
    measureKey,
  };
}
