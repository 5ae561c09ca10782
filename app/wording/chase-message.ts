/** 催办 in words: one message a person, with everything that was chosen. */
import type { Addressee } from "#app/domain/addressees.ts";
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { matterKindOf, type MatterKind } from "#app/domain/matter.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { roleScope, type Assignment } from "#app/domain/role.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { subjectOf, subjectText } from "#app/domain/supervision-subject.ts";
import { ROLE_WORDS } from "./codes.ts";
import { nextStep } from "./next-step.ts";
import { QUERY_RULE_WORDS } from "./queries.ts";
import type { MessageEntry, NoticeMessage, NoticePart } from "./reminder-message.ts";
import { KIND_WORDS, NEXT_WORDS, standInAdvice } from "./reminders.ts";
import { daysLateWords } from "./supervision.ts";

/** An item, and as what somebody is asked for it. */
export type ChaseLine = Omit<Addressee, "person"> & { readonly item: SupervisionItem };

const MATTER_WORDS: Record<MatterKind, string> = { ...KIND_WORDS, sheet: "补报" };
const ADVICE: Record<MatterKind, string> = { ...NEXT_WORDS, sheet: "授权到期自动关闭，请在此之前补齐并提交。" };

/** 「质控办沈丽萍」: by the role that lets them chase. */
export function senderWords({ name, assignments }: { name: string; assignments: readonly Assignment[] }): string {
  const role = (["quality_office", "task_force_head", "leader"] as const).find((each) =>
    assignments.some((assignment) => assignment.role === each),
  );
  return `${role ? ROLE_WORDS[role] : ""}${name}`;
}

/** The message for one person; what the sender adds comes first, so that no channel cuts it off. */
export function chaseMessage(
  plan: Plan,
  sender: string,
  lines: readonly ChaseLine[],
  note: string,
  day: CalendarDate,
): NoticeMessage {
  const parts = new Map<string, NoticePart & { entries: MessageEntry[] }>();
  for (const line of lines) {
    const { item, as, insteadOf } = line;
    const kind = matterKindOf(item.tile);
    const label = plan.halfYearById.get(item.halfYear)?.label ?? item.halfYear;
    const standing = `${MATTER_WORDS[kind]} ${shortDay(item.dueOn, day)} 截止，${daysLateWords(item, day)}`;
    const heading = `${departmentName(plan, item.departmentCode)} ${label}：${standing}`;
    const advice = insteadOf === null ? ADVICE[kind] : standInAdvice(as, insteadOf);
    const part = parts.get(heading + advice) ?? { heading, advice, entries: [] };
    part.entries.push(entryOf(plan, line));
    parts.set(heading + advice, part);
  }
  const dueDays = lines.map(({ item }) => item.dueOn).sort();
  const added = note === "" ? [] : [{ heading: `${sender}附言`, advice: note, entries: [] }];
  return {
    title: `${sender}催办 ${lines.length} 项，最早 ${shortDay(dueDays[0] ?? day, day)} 截止`,
    parts: [...added, ...parts.values()],
  };
}

function entryOf(plan: Plan, { item, as }: ChaseLine): MessageEntry {
  const subject = subjectOf(plan, item);
  const question = item.queryCode === null ? "" : `（${QUERY_RULE_WORDS[item.queryCode]}）`;
  const { to } = nextStep(item, subject, roleScope(as) === "department");
  return { subject: `${subjectText(subject)}${question}`, to };
}
