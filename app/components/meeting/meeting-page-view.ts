/** Everything the page of one meeting shows. */
import { shortDay, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { agendaProposals } from "#app/domain/draft-agenda.ts";
import { isFindingOverdue } from "#app/domain/finding-deadlines.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import {
  mayBecomeFinding,
  mayBecomeNote,
  mayStep,
  MEETING_STEPS,
  type AgendaItem,
  type Meeting,
} from "#app/domain/meeting.ts";
import { can } from "#app/domain/permissions.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";
import { afterwardsWords, attendeesByPart, meetingFigureWords, MEETING_EVENT_WORDS } from "#app/wording/meetings.ts";
import { attentionOnPaper } from "#app/wording/on-paper.ts";
import { meetingLine } from "./meeting-line.ts";

export function meetingPageView(plan: Plan, meeting: Meeting, actor: Actor, today: CalendarDate) {
  const { id, version, events, absences } = meeting;
  const mayKeep = can(actor, "meeting.keep");
  const steps = mayKeep ? MEETING_STEPS.filter((step) => mayStep(meeting, step)) : [];
  return {
    ...meetingLine(plan, meeting, today),
    version,
    isPresidents: meeting.kind === "president",
    period: plan.halfYearById.get(meeting.halfYear)?.label ?? meeting.halfYear,
    ...attendeesByPart(plan, meeting),
    absences,
    figures: meetingFigureWords(plan, [meeting]),
    steps,
    isAhead: meeting.heldOn > today,
    agenda: meeting.items.map((item) => itemView(plan, meeting, item, actor, today)),
    proposals: steps.includes("agenda")
      ? agendaProposals(plan, meeting, today).map(({ origin, attention }) => ({
          origin,
          ...attentionOnPaper(plan, attention, today),
        }))
      : [],
    edit: paths.meetingEdit(id),
    newItem: paths.agendaItem(id, "new"),
    afterwards: steps.includes("hold") && isUndecided(meeting) ? afterwardsWords(meeting, today) : null,
    minutes: paths.exportFile("minutes.docx", { meeting: id }),
    /** Newest first. */
    history: events.toReversed().map(({ kind, at, actorName, text }) => ({
      at: shortInstant(at, today),
      words: `${actorName}${MEETING_EVENT_WORDS[kind]}`,
      text,
    })),
  };
}

export type MeetingPageView = ReturnType<typeof meetingPageView>;
export type AgendaItemView = MeetingPageView["agenda"][number];

/** There is an agenda, and no decision yet at which it could be said what becomes of it. */
function isUndecided({ items }: Meeting): boolean {
  return items.length > 0 && items.every(({ decision }) => decision === "");
}

function itemView(plan: Plan, meeting: Meeting, item: AgendaItem, actor: Actor, today: CalendarDate) {
  const { id, title, background, leaderComment, decision, taskNo, departmentCode, leaderCode, dueOn, findingId } = item;
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const mayKeep = can(actor, "meeting.keep");
  const bearers = [
    departmentCode !== null && departmentName(plan, departmentCode),
    leaderCode !== null && leaderName(plan, leaderCode),
  ].filter((name) => name !== false);
  return {
    id,
    title,
    background,
    leaderComment,
    decision,
    task: task ? { words: `任务 ${task.no} ${task.title}`, to: paths.task(task.no) } : null,
    /** 「责任：护理部、何芬琴」 「期限：07-31」 */
    duty: [
      bearers.length > 0 && `责任：${bearers.join("、")}`,
      dueOn !== null && `期限：${shortDay(dueOn, today)}`,
    ].filter((part) => part !== false),
    finding: finding
      ? {
          no: findingNo(finding),
          to: paths.finding(finding.id),
          state: finding.state,
          isOverdue: isFindingOverdue(finding, today),
        }
      : null,
    notedOn: plan.taskNotes.find(({ agendaItemId }) => agendaItemId === id)?.taskNo ?? null,
    register:
      can(actor, "finding.register") && mayBecomeFinding(meeting, item)
        ? paths.newFinding({ decision: String(id) })
        : null,
    waitsForMinutes: mayKeep && meeting.state === "planned" && decision !== "" && findingId === null,
    mayNote: mayKeep && mayBecomeNote(plan, meeting, item),
    edit: mayKeep && mayStep(meeting, "agenda") && findingId === null ? paths.agendaItem(meeting.id, id) : null,
  };
}
