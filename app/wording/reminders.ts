/** What reminders say: what is due, until when, what to do next. Calm, and blaming nobody. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { ReminderLine } from "#app/domain/reminder-digests.ts";
import { reminderDay, type ReminderKind } from "#app/domain/reminder-rungs.ts";
import type { Role } from "#app/domain/role.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { ROLE_WORDS } from "./codes.ts";

export const KIND_WORDS: Record<ReminderKind, string> = {
  row: "上报",
  value: "评估指标",
  correction: "退回修改",
  query: "疑点说明",
  review: "待审上报",
  finding: "问题整改",
  finding_review: "问题复核",
  finding_endorsement: "问题复核",
  order: "督办回复",
};

/** What stands open while the time runs. */
const OPEN_WORDS: Record<ReminderKind, string> = {
  row: "尚未提交",
  value: "尚未填报",
  correction: "退回后尚未重新提交",
  query: "尚未说明或更正",
  review: "尚未审核",
  finding: "尚未报整改完成",
  finding_review: "尚未复核",
  finding_endorsement: "尚未复核",
  order: "尚未回复",
};

/** What the addressee is asked to do. */
export const NEXT_WORDS: Record<ReminderKind, string> = {
  row: "请填好进度和困难，由科室负责人提交。",
  value: "请填好数值；没有的填“不适用”并写明理由。",
  correction: "请按退回意见修改，由科室负责人重新提交。",
  query: "请核对数值，写明原因或更正。",
  review: "请审核通过，或写明意见退回修改。",
  finding: "请记下整改进展；整改到位后由科室负责人报整改完成。",
  finding_review: "请现场或查阅佐证复核，通过的销号，不通过的写明理由退回。",
  finding_endorsement: "请复核整改情况，通过或写明理由退回。",
  order: "请按办理要求落实，由科室负责人写明办理情况和佐证后回复。",
};

/** What is asked of a reviewer, not of a department. */
const REVIEWS: readonly ReminderKind[] = ["review", "finding_review", "finding_endorsement"];

/** 「上报 07-10 截止，还有 3 个工作日」 「退回修改 07-10 到期已过 1 个工作日，退回后尚未重新提交」 */
export function reminderStanding({ kind, dueOn, reopened }: ReminderLine, day: CalendarDate): string {
  const what = reopened && kind === "row" ? "补报" : `${reopened ? "补报" : ""}${KIND_WORDS[kind]}`;
  const due = shortDay(dueOn, day);
  if (dueOn < day) return `${what} ${due} 截止，已过 ${workingDaysBetween(dueOn, day)} 个工作日，${OPEN_WORDS[kind]}`;
  if (dueOn === day) return `${what}今天（${due}）截止`;
  if (reminderDay(dueOn, 0) === day) return `${what} ${due} 截止，当天休息，今天是截止前最后一个工作日`;
  return `${what} ${due} 截止，还有 ${workingDaysBetween(day, dueOn)} 个工作日`;
}

/** What the person may do about it. */
export function reminderAdvice(line: ReminderLine): string {
  const { kind, copy, as, insteadOf } = line;
  const { step, roles } = line.rung;
  if (isLeaderless(line)) return "这项指标没有对应的分管领导，所以告诉您。已请科室负责人办理，供您了解、协调。";
  if (insteadOf !== null) return standInAdvice(as, insteadOf);
  if (copy) return as === "leader" ? "已请科室负责人办理，抄送供您了解、协调。" : copiedToHead(kind);
  if (step <= 0 || REVIEWS.includes(kind)) return NEXT_WORDS[kind];
  const also = roles.find((role) => role === "leader" || role === "task_force_head");
  const told = also ? `本条同时抄送${ROLE_WORDS[also]}。` : "";
  return `${NEXT_WORDS[kind]}有困难请与质控办联系。${told}`;
}

/** Why somebody is told who is not meant, and what they can do. */
export function standInAdvice(as: Role, insteadOf: Role): string {
  const ask = as === "department_head" ? "请您安排填写。" : `请代为联系；可请系统管理员开设或启用账号。`;
  return `没有可用的${ROLE_WORDS[insteadOf]}账号，所以告诉您。${ask}`;
}

/** An indicator without a task: nobody lacks an account. */
function isLeaderless({ insteadOf, leaderCode }: Pick<ReminderLine, "insteadOf" | "leaderCode">): boolean {
  return insteadOf === "leader" && leaderCode === null;
}

function copiedToHead(kind: ReminderKind): string {
  if (kind === "finding_review") return "已请质控办复核，抄送供您了解。";
  return REVIEWS.includes(kind) ? "已请分管领导审核，抄送供您了解。" : "已请科室负责人办理，抄送供您了解、协调。";
}

/** 「提醒填报员」 「抄送分管领导」 「转告质控办（没有填报员账号）」: why a line reaches the person. */
export function reminderReason(line: Pick<ReminderLine, "as" | "copy" | "insteadOf" | "leaderCode">): string {
  const { as, copy, insteadOf } = line;
  if (isLeaderless(line)) return `转告${ROLE_WORDS[as]}：指标没有分管领导`;
  if (insteadOf) return `转告${ROLE_WORDS[as]}：没有可用的${ROLE_WORDS[insteadOf]}账号`;
  return `${copy ? "抄送" : "提醒"}${ROLE_WORDS[as]}`;
}

/** 「3 项待办、1 项抄送，最早 07-10 截止」 */
export function digestTitle(lines: readonly Pick<ReminderLine, "dueOn" | "copy">[], day: CalendarDate): string {
  const earliest = lines.map(({ dueOn }) => dueOn).sort()[0] ?? day;
  const copies = lines.filter(({ copy }) => copy).length;
  const counts = [lines.length > copies && `${lines.length - copies} 项待办`, copies > 0 && `${copies} 项抄送`];
  return `${counts.filter(Boolean).join("、")}，最早 ${shortDay(earliest, day)} 截止`;
}
