/** Meetings of the demonstration world: two that passed a half-year, one arranged. All invented. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Absence, AgendaFacts, MeetingKind } from "#app/domain/meeting.ts";
import type { StoryTime } from "./row-story.ts";

export type AgendaStory = Pick<AgendaFacts, "title"> &
  Partial<AgendaFacts> & {
    /** The matter of 需关注 it was drafted from. */
    readonly origin?: string;
    /** When its decision was noted on its task. */
    readonly noted?: StoryTime;
  };

export type MeetingStory = {
  readonly kind: MeetingKind;
  readonly id: string;
  readonly halfYear: HalfYearId;
  readonly title: string;
  readonly heldOn: CalendarDate;
  readonly startsAt: string;
  readonly place: string;
  /** Names of account owners; the first is in the chair. */
  readonly attending: readonly string[];
  readonly otherAttendees?: string;
  readonly absences?: readonly Absence[];
  readonly agenda: readonly AgendaStory[];
  readonly plannedAt: StoryTime;
  /** None while it is still planned. */
  readonly held?: { readonly at: StoryTime; readonly minutesNo: string };
};

const LEADERS = ["何芬琴", "李国华", "邵静松", "周忠东", "陶建华"] as const;

export const MEETING_STORIES: readonly MeetingStory[] = [
  {
    kind: "president",
    id: "YB-2024-01",
    halfYear: "2024-H1",
    title: "院长办公会审议2024年上半年结果",
    heldOn: "2024-07-29",
    startsAt: "14:30",
    place: "行政楼三楼会议室",
    attending: ["顾怀远", "沈丽萍", ...LEADERS],
    otherAttendees: "社会监督员周老师（列席）",
    plannedAt: "2024-07-23 09:30",
    agenda: [
      {
        title: "审议2024年上半年任务完成情况和评估指标",
        background: "各科室上报、分管领导审核、质控办评定均已完成。",
        leaderComment: "首个半年材料基本齐全，有的科室写得空，要写做了什么、成效在哪里。",
        decision: "同意质控办的评定结果，由质控办登记通过并公布。",
        leaderCode: "li-guohua",
      },
      {
        title: "无障碍通道管理",
        background: "5月督查发现坡道被电动车占用，轮椅无法通过。",
        taskNo: 24,
        leaderComment: "整改不能只靠一次清理。",
        decision: "坡道巡查纳入保安日常值守，每班记录，质控办每季度抽查。",
        departmentCode: "general-affairs",
        leaderCode: "he-fenqin",
        dueOn: "2024-08-31",
        noted: "2024-07-30 09:20",
      },
    ],
    held: { at: "2024-07-29 16:20", minutesNo: "院长办公会纪要〔2024〕14号" },
  },
  {
    kind: "president",
    id: "YB-2025-01",
    halfYear: "2024-H2",
    title: "院长办公会审议2024年下半年结果",
    heldOn: "2025-01-24",
    startsAt: "15:00",
    place: "行政楼三楼会议室",
    attending: ["顾怀远", "沈丽萍", "何芬琴", "李国华", "周忠东", "陶建华"],
    absences: [{ name: "邵静松", reason: "外出开会" }],
    plannedAt: "2025-01-17 10:10",
    agenda: [
      {
        title: "审议2024年下半年任务完成情况和评估指标",
        background: "各行均已评定，指标疑点已经核查。",
        leaderComment: "延时的科室要说清原因，年中不要再到截止日才动笔。",
        decision: "同意评定结果，由质控办登记通过并公布。",
        leaderCode: "li-guohua",
      },
      {
        title: "推行线上开单预约",
        taskNo: 29,
        leaderComment: "系统改造进度慢，要排出时间表。",
        decision: "信息科排出线上开单预约的改造时间表，每月向分管领导报进度。",
        departmentCode: "information",
        leaderCode: "tao-jianhua",
        dueOn: "2025-03-31",
        noted: "2025-01-26 10:00",
      },
    ],
    held: { at: "2025-01-24 16:50", minutesNo: "院长办公会纪要〔2025〕2号" },
  },
  {
    kind: "work",
    id: "LH-2025-01",
    halfYear: "2025-H1",
    title: "2025年上半年工作例会",
    heldOn: "2025-07-18",
    startsAt: "14:30",
    place: "门诊楼五楼会议室",
    attending: ["顾怀远", "沈丽萍", ...LEADERS, "张敏", "金立峰", "俞慧琴", "钱永康"],
    plannedAt: "2025-07-07 15:30",
    agenda: [
      {
        title: "信息科上报进度",
        background: "截止日临近，多数行还没有动笔。请信息科说明原因和补救安排。",
        departmentCode: "information",
        origin: "hardly_begun|information",
      },
      {
        title: "指标疑点的核查安排",
        background: "上报截止后由质控办汇总，请有疑点的科室会前书面说明。",
      },
      {
        title: "部署2025年上半年督查",
        background: "7月22日至23日开展，请各科室准备原始材料。",
      },
    ],
  },
];
