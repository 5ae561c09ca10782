/** 会议决定清单 as a table: every agenda item of the meetings shown, with what has become of its decision. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { passesMeetingFilter, type MeetingFilter } from "#app/domain/meeting-filter.ts";
import type { AgendaItem, Meeting } from "#app/domain/meeting.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { FINDING_STATE_WORDS } from "#app/wording/findings.ts";
import { MEETING_KIND_WORDS, MEETING_STATE_WORDS, meetingFigureWords } from "#app/wording/meetings.ts";
import { colophonOf } from "./colophon.ts";
import type { Paper, PaperColumn, PaperRow } from "./paper.ts";

const COLUMNS: readonly (PaperColumn & { readonly head: string })[] = [
  { head: "会议", width: 36, align: "left" },
  { head: "日期", width: 20, align: "center" },
  { head: "纪要编号", width: 26, align: "center" },
  { head: "议题", width: 42, align: "left" },
  { head: "点评", width: 42, align: "left" },
  { head: "决定", width: 46, align: "left" },
  { head: "责任", width: 22, align: "center" },
  { head: "时限", width: 18, align: "center" },
  { head: "去向", width: 21, align: "center" },
];

export function meetingsPaper(plan: Plan, filter: MeetingFilter, today: CalendarDate): Paper {
  const shown = plan.meetings.filter((meeting) => passesMeetingFilter(meeting, filter));
  return {
    issuer: plan.hospital,
    label: "会议决定清单",
    titleLines: [`${plan.hospital}“改善就医感受 提升患者体验”主题活动\n会议决定清单`],
    titlePoints: 18,
    bodyPoints: 9,
    orientation: "landscape",
    table: {
      columns: COLUMNS,
      headRows: [{ cells: COLUMNS.map(({ head }) => ({ text: head })) }],
      bodyRows: shown.flatMap((meeting) => meeting.items.map((item) => rowOf(plan, meeting, item))),
    },
    footnotes: [`会议 ${shown.length} 次（含计划中和已取消的）；${meetingFigureWords(plan, shown)}。`],
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}

function rowOf(plan: Plan, meeting: Meeting, item: AgendaItem): PaperRow {
  const { title, leaderComment, decision, departmentCode, leaderCode, dueOn } = item;
  const texts = [
    `${meeting.title}\n${MEETING_KIND_WORDS[meeting.kind]}，${MEETING_STATE_WORDS[meeting.state]}`,
    meeting.heldOn,
    meeting.minutesNo,
    title,
    leaderComment,
    decision,
    [departmentCode !== null && departmentName(plan, departmentCode), leaderName(plan, leaderCode)]
      .filter(Boolean)
      .join("\n"),
    dueOn ?? "",
    outcomeOf(plan, item),
  ];
  return { cells: texts.map((text) => ({ text, typed: true })) };
}

function outcomeOf(plan: Plan, { id, findingId, taskNo }: AgendaItem): string {
  const finding = findingId === null ? undefined : plan.findingById.get(findingId);
  const isNoted = plan.taskNotes.some(({ agendaItemId }) => agendaItemId === id);
  return [finding && `${findingNo(finding)}\n${FINDING_STATE_WORDS[finding.state]}`, isNoted && `记到任务${taskNo}`]
    .filter(Boolean)
    .join("\n");
}
