/** What became of the 疑点 of the demonstration world. Those that are not told here wait for an answer. */
import type { QueryDetails } from "#app/domain/query-codes.ts";
import type { QueryId } from "#app/domain/query-record.ts";
import type { StoryTime } from "./row-story.ts";
import { share, type DemoCell } from "./value-cells.ts";

export type QueryStory = {
  /** When it was found, where that was not when the value was entered. */
  readonly opened?: StoryTime;
  readonly explained: StoryTime;
  readonly text: string;
  /** Left out: not verified yet. */
  readonly accepted?: StoryTime;
};

const ACCEPTED_2024_H1 = { explained: "2024-07-11 09:30", accepted: "2024-07-18 15:20" } as const;
const ACCEPTED_2024_H2 = { explained: "2025-01-10 10:10", accepted: "2025-01-16 14:40" } as const;
const ACCEPTED_2025_H1 = { explained: "2025-07-04 16:20", accepted: "2025-07-07 10:30" } as const;
/** 质控办 runs the rules again when the ratings stand. */
const AFTER_RATING = {
  opened: "2024-07-19 09:10",
  explained: "2024-07-22 10:00",
  accepted: "2024-07-23 15:00",
} as const;

/** By `half-year|measure|code`. */
export const QUERY_STORIES: Readonly<Record<string, QueryStory>> = {
  "2024-H1|outpatient_slots_released_to_primary_rate|DQ-D01": {
    ...ACCEPTED_2024_H1,
    text: "2024年3月起新增12家社区卫生服务中心，投放号源相应增加。",
  },
  "2024-H1|expert_slots_categorized|DQ-E12": {
    ...AFTER_RATING,
    text: "任务1按分时段预约的进度评定，专家号分类放号排在下半年，期末确未实行。",
  },
  "2024-H1|clinical_pathway_entry_rate|DQ-D01": {
    ...ACCEPTED_2024_H1,
    text: "上半年新增9个病种路径，入径范围扩大。",
  },
  "2024-H1|discharge_follow_up_rate|DQ-D01": {
    ...ACCEPTED_2024_H1,
    text: "2024年4月随访中心成立，集中电话随访。",
  },
  "2024-H1|hospice_care_available|DQ-E12": {
    ...AFTER_RATING,
    text: "任务16按医联体转诊的进度评定，安宁疗护床位下半年才设，期末确未开展。",
  },
  "2024-H2|elective_preop_waiting_days|DQ-A01": {
    opened: "2025-01-13 09:00",
    explained: "2025-07-04 09:40",
    text: "手麻系统升级，历史数据7月初才恢复，已申请补报。",
  },
  "2024-H2|outpatient_appointment_rate|DQ-D02": {
    ...ACCEPTED_2024_H2,
    text: "诊间和自助机预约全面铺开，逐期上升，HIS数据可查。",
  },
  "2024-H2|outpatient_slots_released_to_primary_rate|DQ-D01": {
    ...ACCEPTED_2024_H2,
    text: "下半年向医联体成员单位放开全部普通号源。",
  },
  "2024-H2|outpatient_slots_released_to_primary_rate|DQ-D02": {
    ...ACCEPTED_2024_H2,
    text: "接入基层机构由14家增至31家，与上年不同。",
  },
  "2024-H2|clinical_pathway_entry_rate|DQ-D02": {
    ...ACCEPTED_2024_H2,
    text: "一年内新增17个病种路径，系统可查。",
  },
  "2024-H2|inpatient_tcm_nondrug_therapy_rate|DQ-D02": {
    ...ACCEPTED_2024_H2,
    text: "各病区设中医护理门诊，耳穴、艾灸开展增多。",
  },
  "2024-H2|discharge_follow_up_rate|DQ-D01": {
    ...ACCEPTED_2024_H2,
    text: "随访中心运行满一年，增加两名随访人员。",
  },
  "2024-H2|discharge_follow_up_rate|DQ-D02": {
    ...ACCEPTED_2024_H2,
    text: "上年同期随访中心尚未成立，由病区分散随访。",
  },
  "2024-H2|staff_satisfaction|DQ-D03": {
    explained: "2025-07-07 16:05",
    text: "职工满意度每年调查一次，下半年沿用上半年的调查结果，2025年起改为每半年一次。",
  },
  "2025-H1|outpatient_appointment_rate|DQ-D02": {
    ...ACCEPTED_2025_H1,
    text: "预约渠道增加，较上年逐期上升，HIS数据可查。",
  },
  "2025-H1|outpatient_slots_released_to_primary_rate|DQ-D01": {
    ...ACCEPTED_2025_H1,
    text: "2025年起专家号源也向基层优先开放。",
  },
  "2025-H1|outpatient_slots_released_to_primary_rate|DQ-D02": {
    ...ACCEPTED_2025_H1,
    text: "接入基层机构和开放的号源种类都比上年多。",
  },
  "2025-H1|inpatient_tcm_nondrug_therapy_rate|DQ-D02": {
    ...ACCEPTED_2025_H1,
    text: "中医护理门诊扩至全部病区，执行记录可查。",
  },
};

export type CorrectedQuery = QueryId & {
  /** What was entered first and found wanting. */
  readonly first: DemoCell;
  readonly details: QueryDetails;
  /** Left out: the department saw it before 质控办 did. */
  readonly confirmed?: { readonly at: StoryTime; readonly reason: string };
  readonly corrected: StoryTime;
  /** Left out: not verified yet. */
  readonly closed?: StoryTime;
};

/** Those that are found no longer, since the value was entered anew. */
export const CORRECTED_QUERIES: readonly CorrectedQuery[] = [
  {
    halfYear: "2024-H2",
    measureKey: "discharge_same_day_settlement_rate",
    code: "DQ-E01",
    first: share(9530, 10108),
    details: { list: "中医为主治疗 10180、住院非药物疗法 10180、当日结算 10108、出院随访 10180" },
    confirmed: { at: "2025-01-09 09:40", reason: "结算系统漏了跨年结算的病人，出院人次以病案首页为准。" },
    corrected: "2025-01-09 14:10",
    closed: "2025-01-10 10:20",
  },
  {
    halfYear: "2025-H1",
    measureKey: "in_hospital_acknowledgement_rate",
    code: "DQ-E03",
    first: share(231, 260),
    details: { denominator: 260, transmitted: 262 },
    corrected: "2025-07-07 09:15",
  },
];
