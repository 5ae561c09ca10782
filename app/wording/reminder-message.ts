/** A digest in words: what every channel sends and the preview shows. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { ReminderLine } from "#app/domain/reminder-digests.ts";
import { subjectOf, subjectText } from "#app/domain/supervision-subject.ts";
import { paths } from "#app/paths.ts";
import { QUERY_RULE_WORDS } from "./queries.ts";
import { digestTitle, reminderAdvice, reminderReason, reminderStanding } from "./reminders.ts";

export type MessageEntry = {
  readonly subject: string;
  /** Path inside the app. */
  readonly to: string;
};

/** One paragraph of a message with what it is about. */
export type NoticePart = {
  readonly heading: string;
  readonly advice: string;
  readonly entries: readonly MessageEntry[];
};

/** What a message says, in the inbox and outside of it. The title says who wants what; it is also a mail's subject. */
export type NoticeMessage = { readonly title: string; readonly parts: readonly NoticePart[] };

/** Lines that say the same, said once. */
export type MessagePart = NoticePart & {
  readonly step: number;
  readonly reason: string;
  readonly dueOn: CalendarDate;
};

export type ReminderMessage = { readonly title: string; readonly parts: readonly MessagePart[] };

/** The words for these lines of one digest, in their order. */
export function reminderMessage(plan: Plan, lines: readonly ReminderLine[], day: CalendarDate): ReminderMessage {
  const parts = new Map<string, MessagePart & { entries: MessageEntry[] }>();
  for (const line of lines) {
    const label = plan.halfYearById.get(line.halfYear)?.label ?? line.halfYear;
    const heading = `${departmentName(plan, line.departmentCode)} ${label}：${reminderStanding(line, day)}`;
    const advice = reminderAdvice(line);
    const key = `${heading} ${advice}`;
    const { rung, dueOn } = line;
    const part = parts.get(key) ?? {
      step: rung.step,
      heading,
      advice,
      reason: reminderReason(line),
      dueOn,
      entries: [],
    };
    part.entries.push(entryOf(plan, line));
    parts.set(key, part);
  }
  return { title: digestTitle(lines, day), parts: [...parts.values()] };
}

function entryOf(plan: Plan, line: ReminderLine): MessageEntry {
  const { halfYear, departmentCode, taskNo, queryCode, findingId } = line;
  const subject = subjectOf(plan, line);
  const question = queryCode === null ? "" : `（${QUERY_RULE_WORDS[queryCode]}）`;
  const words = `${subjectText(subject)}${question}`;
  if (taskNo !== null) {
    const isTheirs = line.as === "reporter" || line.as === "department_head";
    const to = isTheirs
      ? paths.report(halfYear, departmentCode, taskNo)
      : paths.reportRow(halfYear, departmentCode, taskNo);
    return { subject: words, to };
  }
  if (line.orderId !== undefined) return { subject: words, to: paths.order(line.orderId) };
  if (findingId !== null) return { subject: words, to: paths.finding(findingId) };
  const indicator = String(subject.no);
  if (queryCode !== null)
    return { subject: words, to: paths.queries({ state: "unsettled", period: halfYear, indicator }) };
  return { subject: words, to: paths.indicatorEntry(halfYear, departmentCode, subject.no ?? undefined) };
}

/** The message as plain text; `address` stands before every path. */
export function messageText({ parts }: NoticeMessage, address: string): string {
  const paragraphs = parts.map(({ heading, advice, entries }) =>
    [heading, ...entries.map(({ subject, to }) => `· ${subject}${address && ` ${address}${to}`}`), advice].join("\n"),
  );
  return paragraphs.join("\n\n");
}
