import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { FindingEvent, FindingFacts } from "#app/domain/finding.ts";
import { findingId, halfYearOfDay, nextSerial } from "#app/domain/finding-number.ts";
import { leaderOfIndicator, type Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { insertFinding, recordFindingEvent } from "#db/findings.ts";
import { accomplished, type Command } from "./command.ts";
import { decisionToRegister, linkDecision } from "./decided-finding.ts";
import { shortText } from "./short-text.ts";
import { linkToFinding, observationToRegister } from "./observed-finding.ts";

export type FindingInput = Omit<FindingFacts, "categoryNo" | "leaderCode"> & {
  /** null: that of the task. */
  readonly categoryNo: number | null;
  /** null: that of the task, or of the indicator. */
  readonly leaderCode: string | null;
  /** null: named when it is assigned. */
  readonly dueOn: CalendarDate | null;
  /** The observation of 督查 or 体验就医 it comes from. */
  readonly observationId?: number | null;
  /** The decision of a meeting it comes from. */
  readonly agendaItemId?: number | null;
};

/** 登记问题: gives it the next number of the half-year in which it was found; answers the number. */
export const registerFinding: Command<FindingInput, string> = {
  name: "register-finding",
  action: "finding.register",
  subject: (plan, { departmentCode }) =>
    plan.departmentByCode.has(departmentCode) ? { departmentCodes: [departmentCode] } : null,
  run(context, { dueOn, observationId = null, agendaItemId = null, ...input }) {
    const { writer, plan, actor, today, now } = context;
    const observed = observationId === null ? null : observationToRegister(context, observationId);
    if (observed && !observed.ok) return observed;
    const decided = agendaItemId === null ? null : decisionToRegister(context, agendaItemId);
    if (decided && !decided.ok) return decided;
    const short =
      shortText("问题概要", "title", input.title) ?? shortText("问题描述", "description", input.description);
    if (short) return short;
    const halfYear = halfYearOfDay(plan.halfYears, input.foundOn);
    if (input.foundOn > today) return wrongField("foundOn", "发现日期不能晚于今天");
    if (halfYear === null) return wrongField("foundOn", "发现日期不在方案的半年之内");
    if (dueOn !== null && dueOn < today) return wrongField("dueOn", "整改时限不能早于今天");
    if (input.taskNo !== null && !plan.taskByNo.has(input.taskNo)) return wrongField("taskNo", "没有这项任务");
    if (input.indicatorNo !== null && !plan.indicatorByNo.has(input.indicatorNo))
      return wrongField("indicatorNo", "没有这项指标");
    const categoryNo = input.categoryNo ?? categoryOf(plan, input);
    if (categoryNo === null || !plan.categories.some(({ no }) => no === categoryNo))
      return wrongField("categoryNo", "请选评价项目，或选关联的任务");
    const leaderCode = input.leaderCode ?? leaderOf(plan, input);
    if (leaderCode === null || !plan.leaderByCode.has(leaderCode))
      return wrongField("leaderCode", "请选分管领导，或选有分管领导的任务、指标");
    const helpingCodes = plan.departments
      .map(({ code }) => code)
      .filter((code) => input.helpingCodes.includes(code) && code !== input.departmentCode);
    const serial = nextSerial(plan.findings, halfYear);
    const id = findingId(halfYear, serial);
    const texts = {
      title: input.title.trim(),
      description: input.description.trim(),
      measures: input.measures.trim(),
      acceptance: input.acceptance.trim(),
    };
    const finding = { ...input, ...texts, id, halfYear, serial, categoryNo, leaderCode, helpingCodes, dueOn };
    const event: FindingEvent = {
      kind: "found",
      at: now,
      actorName: actor.name,
      actorId: actor.userId,
      side: null,
      text: "",
      evidence: "",
      dueOn,
    };
    insertFinding(writer, { ...finding, state: "found" });
    recordFindingEvent(writer, id, event);
    const line = { subject: `finding/${id}`, after: finding };
    const links = [
      ...(observed ? [linkToFinding(context, observed, id)] : []),
      ...(decided ? [linkDecision(context, decided, id)] : []),
    ];
    return accomplished(id, line, ...links);
  },
};

function wrongField(field: string, why: string) {
  return refuse("finding-invalid", { details: { why }, fields: { [field]: `${why}。` } });
}

function categoryOf(plan: Plan, { taskNo }: Pick<FindingInput, "taskNo">): number | null {
  return taskNo === null ? null : (plan.taskByNo.get(taskNo)?.categoryNo ?? null);
}

function leaderOf(plan: Plan, { taskNo, indicatorNo }: Pick<FindingInput, "taskNo" | "indicatorNo">): string | null {
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  if (task) return task.leaderCode;
  const indicator = indicatorNo === null ? undefined : plan.indicatorByNo.get(indicatorNo);
  return indicator ? leaderOfIndicator(plan, indicator) : null;
}
