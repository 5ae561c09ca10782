/** 会议纪要 in the form of official papers: who met, what was said and decided item by item, and the attendance list. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { adoptedAt, type AgendaItem, type Meeting } from "#app/domain/meeting.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { absenceWord, attendeesByPart, attendingWord, chairWords, MEETING_KIND_WORDS } from "#app/wording/meetings.ts";
import { quoted } from "#app/wording/on-paper.ts";
import { colophonOf } from "./colophon.ts";
import { heading, paragraph, type Block, type PaperDocument } from "./document.ts";
import type { Paper, PaperRow } from "./paper.ts";

export function minutesPaper(plan: Plan, meeting: Meeting, today: CalendarDate): PaperDocument {
  const { kind, title, heldOn, minutesNo } = meeting;
  const isHeld = meeting.state === "held";
  const period = plan.halfYearById.get(meeting.halfYear)?.label ?? "";
  return {
    issuer: plan.hospital,
    letterhead: { kind: "会　议　纪　要", left: minutesNo || meeting.id, right: longDay(heldOn) },
    titleLines: [title],
    subtitle: isHeld ? null : "（未定稿）",
    blocks: [
      ...factBlocks(plan, meeting),
      ...meeting.items.flatMap((item) => itemBlocks(plan, item)),
      ...adoptionBlocks(plan, meeting),
    ],
    attachments: [{ name: "出席情况", paper: attendancePaper(plan, meeting, today) }],
    signature: isHeld ? [plan.hospital, longDay(heldOn)] : [],
    compact: false,
    colophon: colophonOf(plan, today, `${period}${MEETING_KIND_WORDS[kind]}`),
    demo: plan.demo,
  };
}

function factBlocks(plan: Plan, meeting: Meeting): Block[] {
  const { heldOn, startsAt, place, absences, state } = meeting;
  const { attending, sittingIn } = attendeesByPart(plan, meeting);
  const away = absences.map(({ name, reason }) => `${name}（${reason}）`).join("、");
  const facts: readonly (readonly [string, string])[] = [
    ["时间", `${longDay(heldOn)}${startsAt && ` ${startsAt}`}`],
    ["地点", place],
    ["主持", chairWords(plan, meeting)],
    [attendingWord(state), attending.join("、")],
    ["列席", sittingIn.join("、")],
    [absenceWord(state), away || (state === "held" ? "无" : "")],
  ];
  return facts.flatMap(([label, text]): Block[] =>
    text === "" ? [] : [{ kind: "paragraph", runs: [`${label}：${text}`], flush: true }],
  );
}

function itemBlocks(plan: Plan, item: AgendaItem): Block[] {
  const { title, background, taskNo, leaderComment, decision } = item;
  const task = taskNo === null ? undefined : plan.taskByNo.get(taskNo);
  const duty = dutyWords(plan, item);
  return [
    heading(1, title),
    ...(background ? [paragraph([sentence(background)])] : []),
    ...(task ? [paragraph([`关联任务${task.no}${quoted(task.title)}。`])] : []),
    ...(leaderComment ? [paragraph([`点评：${sentence(leaderComment)}`])] : []),
    ...(decision ? [paragraph([`会议决定：${decision.replace(/。$/, "")}${duty && `（${duty}）`}。`])] : []),
  ];
}

/** 「责任科室：护理部；负责领导：李国华；完成时限：2025年7月31日」 */
function dutyWords(plan: Plan, { departmentCode, leaderCode, dueOn }: AgendaItem): string {
  return [
    departmentCode !== null && `责任科室：${departmentName(plan, departmentCode)}`,
    leaderCode !== null && `负责领导：${leaderName(plan, leaderCode)}`,
    dueOn !== null && `完成时限：${longDay(dueOn)}`,
  ]
    .filter(Boolean)
    .join("；");
}

function adoptionBlocks(plan: Plan, meeting: Meeting): Block[] {
  const labels = adoptedAt(plan, meeting).map((id) => plan.halfYearById.get(id)?.label ?? id);
  return labels.length === 0
    ? []
    : [heading(1, "审定结果"), paragraph([`会议审定通过${labels.join("、")}任务完成情况和评估指标结果。`])];
}

function sentence(text: string): string {
  return /[。！？；]$/.test(text) ? text : `${text}。`;
}

const SIGNATURE_HEIGHT = 11;

/** Everyone with room to sign, and those absent with the reason. */
function attendancePaper(plan: Plan, meeting: Meeting, today: CalendarDate): Paper {
  const { absences, title, heldOn, state } = meeting;
  const { attending, sittingIn } = attendeesByPart(plan, meeting);
  const rows = [
    [chairWords(plan, meeting), "主持", ""],
    ...attending.map((name) => [name, attendingWord(state), ""]),
    ...sittingIn.map((name) => [name, "列席", ""]),
    ...absences.map(({ name, reason }) => [name, absenceWord(state), reason]),
  ];
  const counts = [
    `${attendingWord(state)}${attending.length + 1}人`,
    ...(sittingIn.length > 0 ? [`列席${sittingIn.length}人`] : []),
    ...(state === "held" || absences.length > 0 ? [`${absenceWord(state)}${absences.length}人`] : []),
  ];
  return {
    issuer: plan.hospital,
    label: "附件",
    titleLines: [`${title}出席情况`],
    titlePoints: 18,
    bodyPoints: 12,
    orientation: "portrait",
    table: {
      columns: [
        { width: 16, align: "center" },
        { width: 40, align: "center" },
        { width: 40, align: "center" },
        { width: 60, align: "center" },
      ],
      headRows: [{ cells: ["序号", "姓名", "出席情况", `签到或${absenceWord(state)}原因`].map((text) => ({ text })) }],
      bodyRows: rows.map((texts, index): PaperRow => ({
        minHeight: SIGNATURE_HEIGHT,
        cells: [String(index + 1), ...texts].map((text) => ({ text, typed: true })),
      })),
    },
    footnotes: [`${longDay(heldOn)}，${counts.join("，")}。`],
    colophon: colophonOf(plan, today),
    demo: plan.demo,
  };
}
