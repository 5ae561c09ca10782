/** 督办单 of the demonstration world. Every one of these orders is invented. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { OrderColour, OrderFacts } from "#app/domain/follow-up-order.ts";
import type { StoryTime } from "./row-story.ts";

export type OrderDeed = { readonly at: StoryTime } & (
  | { readonly kind: "issue"; readonly dueOn: CalendarDate; readonly byLeader?: boolean }
  | { readonly kind: "reply"; readonly text: string; readonly evidence: string }
  | { readonly kind: "ask_again"; readonly reason: string; readonly dueOn: CalendarDate }
  | { readonly kind: "accept"; readonly text: string }
);

export type OrderStory = Omit<OrderFacts, "leaderCode"> & {
  readonly leaderCode: string;
  readonly colour: OrderColour;
  /** The first is 签发, by 质控办 or by the leader. */
  readonly deeds: readonly [OrderDeed & { readonly kind: "issue" }, ...OrderDeed[]];
};

/** In the order in which they were issued. */
export const ORDER_STORIES: readonly OrderStory[] = [
  {
    title: "问题 WT-2024H2-001 出院患者反映一周内未接到护理随访电话：整改进展缓慢",
    grounds: "11月6日交办，11月20日抽查仍有1个病区未核对随访记录，整改时限 2024年12月6日。",
    requirement: "各病区逐条核对11月随访记录，漏访的补访，并报抽听录音的结果。",
    departmentCode: "nursing",
    leaderCode: "he-fenqin",
    colour: "yellow",
    halfYear: "2024-H2",
    taskNo: 17,
    measureKey: null,
    findingId: "WT-2024H2-001",
    deeds: [
      { kind: "issue", at: "2024-11-20 15:40", dueOn: "2024-11-25" },
      {
        kind: "reply",
        at: "2024-11-25 11:20",
        text: "各病区已核对随访记录，3名患者已补访。",
        evidence: "各病区核对表",
      },
      {
        kind: "ask_again",
        at: "2024-11-26 09:30",
        reason: "没有报抽听录音的结果，核对表缺1个病区；请补齐后再报。",
        dueOn: "2024-11-29",
      },
      {
        kind: "reply",
        at: "2024-11-28 16:30",
        text: "已抽听录音20份，记录与实际一致；缺的1个病区已补核对表。",
        evidence: "抽听登记表、补充核对表",
      },
      { kind: "accept", at: "2024-11-29 10:10", text: "要求已落实，同意办结；问题按台账另行复核。" },
    ],
  },
  {
    title: "问题 WT-2025H1-001 儿科候诊区夏季空调不足、座椅缺损：整改逾期",
    grounds: "整改时限 2025年6月30日（已延期 1 次），到期未报整改完成，空调重新招标没有进展报告。",
    requirement: "报空调招标和安装的日程，安装前先采取降温措施，并附候诊区现场照片。",
    departmentCode: "general-affairs",
    leaderCode: "zhou-zhongdong",
    colour: "red",
    halfYear: "2025-H1",
    taskNo: 26,
    measureKey: null,
    findingId: "WT-2025H1-001",
    deeds: [{ kind: "issue", at: "2025-07-01 10:20", dueOn: "2025-07-04" }],
  },
  {
    title: "2024年下半年指标 5 择期手术患者术前等待时间：指标缺报",
    grounds: "2025年1月10日截止，到 2025年7月2日仍未填报；问题 WT-2025H1-003 已要求恢复数据后补报。",
    requirement: "恢复历史数据，申请补报授权并补报指标5，说明数据口径。",
    departmentCode: "operating-room",
    leaderCode: "li-guohua",
    colour: "yellow",
    halfYear: "2024-H2",
    taskNo: null,
    measureKey: "elective_preop_waiting_days",
    findingId: "WT-2025H1-003",
    deeds: [
      { kind: "issue", at: "2025-07-02 09:10", dueOn: "2025-07-07" },
      {
        kind: "reply",
        at: "2025-07-07 15:30",
        text: "历史数据已恢复，质控办已授权补报至7月15日，数据核对后填报。",
        evidence: "数据恢复单、补报授权记录",
      },
    ],
  },
  {
    title: "2025年上半年任务 8 严格处方外配管理：尚未填报",
    grounds: "西药剂科尚未填报。期限 2025年7月10日，截至 2025年7月7日剩 3 个工作日。最近情况：未动笔。",
    requirement: "安排填报员登录填写进度和困难，7月10日前由科室负责人提交。",
    departmentCode: "western-pharmacy",
    leaderCode: "li-guohua",
    colour: "blue",
    halfYear: "2025-H1",
    taskNo: 8,
    measureKey: null,
    findingId: null,
    deeds: [{ kind: "issue", at: "2025-07-07 16:40", dueOn: "2025-07-09", byLeader: true }],
  },
];
