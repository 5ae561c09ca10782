/** 问题台账 of the demonstration world. Every one of these findings is invented. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { FindingEventKind, FindingFacts, ReviewSide } from "#app/domain/finding.ts";
import type { StoryTime } from "./row-story.ts";

export type FindingDeed = {
  readonly kind: FindingEventKind;
  readonly at: StoryTime;
  readonly text?: string;
  readonly evidence?: string;
  readonly side?: ReviewSide;
  readonly dueOn?: CalendarDate;
};

export type FindingStory = Omit<FindingFacts, "categoryNo" | "helpingCodes" | "foundOn" | "indicatorNo"> & {
  readonly helpingCodes?: readonly string[];
  readonly indicatorNo?: number;
  readonly taskNo: number;
  /** The first is 登记, on the day it was found. */
  readonly deeds: readonly FindingDeed[];
};

/** In the order in which they were found. */
export const FINDING_STORIES: readonly FindingStory[] = [
  {
    source: "walkthrough",
    severity: "minor",
    title: "智能导诊屏字号太小，老年患者看不清",
    description: "专班成员以患者身份到门诊一楼体验，导诊屏正文字号小，三位老年患者均需旁人代看。",
    taskNo: 2,
    departmentCode: "outpatient-office",
    leaderCode: "he-fenqin",
    helpingCodes: ["information"],
    measures: "导诊屏改用大字版，并在屏旁放纸质流程图。",
    acceptance: "现场抽查10位老年患者，都能自行看清。",
    deeds: [
      { kind: "found", at: "2024-04-16 16:00" },
      { kind: "assigned", at: "2024-04-18 09:10", dueOn: "2024-05-18" },
      {
        kind: "reported",
        at: "2024-05-10 15:30",
        text: "6台导诊屏已换大字版，屏旁设纸质流程图。",
        evidence: "现场照片6张、改版验收单",
      },
      { kind: "closed", at: "2024-05-14 10:20", side: "office", text: "现场抽查10人，均能看清。" },
      { kind: "looked_back", at: "2024-08-20 15:30", text: "8月20日到现场，三块屏字号未变，老年患者能看清。" },
    ],
  },
  {
    source: "inspection",
    severity: "serious",
    title: "门诊楼无障碍坡道被电动车占用",
    description: "督查时坡道停放电动车5辆，轮椅无法通过，值守保安未劝离。",
    taskNo: 24,
    departmentCode: "general-affairs",
    leaderCode: "he-fenqin",
    helpingCodes: ["outpatient-office"],
    measures: "清理坡道，设隔离桩，保安每小时巡查并登记。",
    acceptance: "连续两周不定时抽查，坡道均畅通。",
    deeds: [
      { kind: "found", at: "2024-05-22 11:00" },
      { kind: "assigned", at: "2024-05-23 08:50", dueOn: "2024-06-20" },
      { kind: "reported", at: "2024-06-18 16:00", text: "坡道已清理，安排保安巡查。", evidence: "巡查登记本复印件" },
      { kind: "sent_back", at: "2024-06-21 14:30", side: "office", text: "隔离桩未装，6月20日抽查仍有2辆电动车占道。" },
      {
        kind: "reported",
        at: "2024-07-02 09:40",
        text: "隔离桩已装，巡查两周无占道。",
        evidence: "安装照片、两周巡查记录",
      },
      { kind: "reviewed", at: "2024-07-04 10:00", side: "office", text: "抽查三次均畅通。" },
      { kind: "closed", at: "2024-07-05 09:00", side: "leader", text: "同意销号，巡查要坚持。" },
    ],
  },
  {
    source: "complaint",
    severity: "minor",
    title: "出院患者反映一周内未接到护理随访电话",
    description: "11月接到3起投诉，出院后一周未接到随访电话，系统显示已随访。",
    taskNo: 17,
    departmentCode: "nursing",
    leaderCode: "he-fenqin",
    measures: "核对随访记录真实性，抽听录音，漏访的补访。",
    acceptance: "抽听20份录音，记录与实际一致。",
    deeds: [
      { kind: "found", at: "2024-11-05 09:30" },
      { kind: "assigned", at: "2024-11-06 10:00", dueOn: "2024-12-06" },
      { kind: "reported", at: "2024-11-28 16:10", text: "3名患者已补访，各病区自查。", evidence: "补访录音、自查表" },
      { kind: "closed", at: "2024-12-03 11:00", side: "office", text: "抽听20份录音，记录属实。" },
      {
        kind: "recurred",
        at: "2025-05-20 09:20",
        text: "5月又接到1起同类投诉，随访记录早于电话时间。",
        dueOn: "2025-06-19",
      },
      { kind: "progressed", at: "2025-05-27 15:00", text: "随访登记改为挂机后才能保存。" },
      {
        kind: "reported",
        at: "2025-06-17 10:40",
        text: "系统限制已上线，全院培训一次。",
        evidence: "上线单、培训签到表",
      },
      { kind: "closed", at: "2025-06-20 09:30", side: "office", text: "抽查30份，记录时间均晚于通话。" },
    ],
  },
  {
    source: "superior",
    severity: "critical",
    title: "自助机操作后不自动退出，显示上一位患者信息",
    description: "上级检查反馈：自助机无操作时不退出登录，后一位患者能看到前一位的就诊信息。",
    taskNo: 30,
    departmentCode: "information",
    leaderCode: "tao-jianhua",
    measures: "30秒无操作自动退出，离开即清屏；全院自助机排查。",
    acceptance: "全部自助机现场测试通过。",
    deeds: [
      { kind: "found", at: "2024-12-10 10:00" },
      { kind: "assigned", at: "2024-12-10 11:30", dueOn: "2024-12-25" },
      { kind: "reported", at: "2024-12-20 17:00", text: "全部自助机已升级。", evidence: "升级清单、逐台测试记录" },
      { kind: "reviewed", at: "2024-12-23 15:00", side: "office", text: "抽测12台，均自动退出。" },
      { kind: "closed", at: "2024-12-24 09:20", side: "leader", text: "同意销号，纳入每月巡检。" },
    ],
  },
  {
    source: "rating",
    severity: "minor",
    title: "异地医保患者不能使用诊间无感支付",
    description: "评定上报表时发现，无感支付只支持本市医保，异地患者仍须到窗口。",
    taskNo: 5,
    departmentCode: "insurance-office",
    leaderCode: "shao-jingsong",
    helpingCodes: ["information"],
    measures: "与上级医保平台对接异地结算接口。",
    acceptance: "异地医保患者可在诊间完成结算。",
    deeds: [
      { kind: "found", at: "2024-12-18 14:00" },
      { kind: "assigned", at: "2024-12-19 09:00", dueOn: "2025-01-18" },
      { kind: "progressed", at: "2025-01-10 10:30", text: "已提交接口申请，平台答复须排期。" },
      { kind: "carried", at: "2025-01-16 16:00", text: "接口取决于省平台排期，挂账跟踪。", dueOn: "2025-12-31" },
    ],
  },
  {
    source: "inspection",
    severity: "serious",
    title: "儿科候诊区夏季空调不足、座椅缺损",
    description: "督查时候诊区室温29℃，座椅缺损7张，家长抱孩子站立候诊。",
    taskNo: 26,
    departmentCode: "general-affairs",
    leaderCode: "zhou-zhongdong",
    helpingCodes: ["outpatient-office"],
    measures: "更换座椅，增设空调，入夏前完成。",
    acceptance: "候诊高峰室温不高于26℃，座椅无缺损。",
    deeds: [
      { kind: "found", at: "2025-04-10 15:00" },
      { kind: "assigned", at: "2025-04-11 09:30", dueOn: "2025-05-30" },
      { kind: "progressed", at: "2025-05-12 11:00", text: "座椅已更换，空调招标中。" },
      { kind: "extended", at: "2025-05-28 10:00", text: "空调招标流标一次，重新招标。", dueOn: "2025-06-30" },
    ],
  },
  {
    source: "walkthrough",
    severity: "minor",
    title: "检查预约后改期须本人到窗口",
    description: "体验检查预约，线上只能预约不能改期，患者为改期专程到院一次。",
    taskNo: 6,
    departmentCode: "outpatient-office",
    leaderCode: "he-fenqin",
    measures: "线上开通改期，电话也可改期。",
    acceptance: "线上和电话改期均实测通过。",
    deeds: [
      { kind: "found", at: "2025-05-29 16:20" },
      { kind: "assigned", at: "2025-05-30 09:00", dueOn: "2025-06-29" },
      {
        kind: "reported",
        at: "2025-06-26 17:10",
        text: "电话改期已开通，线上改期已提需求。",
        evidence: "电话改期告示",
      },
      {
        kind: "sent_back",
        at: "2025-07-01 10:40",
        side: "office",
        text: "线上改期没有开通，实测仍提示到窗口办理；请开通后附操作截图再报。",
      },
    ],
  },
  {
    source: "data_query",
    severity: "serious",
    title: "择期手术术前等待时间统计缺失半年",
    description: "核实疑点时发现，手麻系统升级期间2024年下半年数据未留存，指标5缺报。",
    taskNo: 9,
    indicatorNo: 5,
    departmentCode: "operating-room",
    leaderCode: "li-guohua",
    helpingCodes: ["information"],
    measures: "恢复历史数据并补报；系统升级前先备份数据。",
    acceptance: "指标5补报完成，升级前备份写入制度。",
    deeds: [
      { kind: "found", at: "2025-06-12 14:30" },
      { kind: "assigned", at: "2025-06-13 09:20", dueOn: "2025-07-15" },
      {
        kind: "reported",
        at: "2025-07-04 15:40",
        text: "历史数据已恢复，正在补报；升级备份制度已修订。",
        evidence: "数据恢复单、制度修订稿",
      },
      { kind: "reviewed", at: "2025-07-07 11:10", side: "office", text: "恢复数据与病案首页核对一致。" },
    ],
  },
  {
    source: "self_check",
    severity: "minor",
    title: "外配处方登记与系统记录不一致",
    description: "科室自查6月外配处方，登记本比系统少4张。",
    taskNo: 8,
    departmentCode: "western-pharmacy",
    leaderCode: "li-guohua",
    measures: "核对差异，取消手工登记，以系统为准。",
    acceptance: "连续一个月登记与系统一致。",
    deeds: [
      { kind: "found", at: "2025-06-19 10:00" },
      { kind: "assigned", at: "2025-06-20 09:00", dueOn: "2025-07-20" },
    ],
  },
  {
    source: "walkthrough",
    severity: "critical",
    title: "夜间急诊分诊台无人值守",
    description: "7月6日夜间体验，23时急诊分诊台无人值守约15分钟，两名患者自行进入抢救区。",
    taskNo: 22,
    departmentCode: "emergency",
    leaderCode: "li-guohua",
    helpingCodes: ["nursing"],
    measures: "",
    acceptance: "",
    deeds: [{ kind: "found", at: "2025-07-07 09:00" }],
  },
];
