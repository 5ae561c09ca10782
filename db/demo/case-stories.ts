/** 典型案例 of the demonstration world, one reported, one reviewed, one waiting. All invented. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { CaseEventKind, CaseFacts } from "#app/domain/exemplary-case.ts";
import type { StoryTime } from "./row-story.ts";

export type CaseDeed = {
  readonly kind: Exclude<CaseEventKind, "picture_removed" | "withdrawn">;
  readonly at: StoryTime;
  readonly text?: string;
  /** Of `picture_added`: a file in `db/demo/pictures`. */
  readonly picture?: { readonly file: string; readonly caption: string };
};

export type CaseStory = CaseFacts & {
  readonly deeds: readonly CaseDeed[];
  readonly reported?: { readonly on: CalendarDate; readonly to: string };
};

/** In the order of their numbers. */
export const CASE_STORIES: readonly CaseStory[] = [
  {
    title: "把护理送到家：出院患者延续性护理",
    halfYear: "2024-H1",
    departmentCode: "nursing",
    taskNo: 17,
    practice:
      "一是出院当天由责任护士建档，写清复诊时间、用药和联系人。\n二是三天内电话随访，听患者说一遍怎么换药、怎么吃药。\n三是行动不便的患者由社区护士会同上门，首次上门由病区护士带教。",
    effect: "出院患者知道有事找谁，家属反映换药、拔管不再来回跑医院；病区之间的做法统一成一张随访单。",
    measureKey: "continuing_care_ward_share",
    deeds: [
      { kind: "drafted", at: "2024-08-06 10:20" },
      { kind: "submitted", at: "2024-08-08 16:00" },
      { kind: "reviewed", at: "2024-08-13 09:40", text: "做法具体，可以推广。" },
      { kind: "reported", at: "2024-08-20 10:00" },
    ],
    reported: { on: "2024-08-20", to: "市卫健委" },
  },
  {
    title: "预约精确到半小时：少等一会儿是一会儿",
    halfYear: "2024-H2",
    departmentCode: "outpatient-office",
    taskNo: 1,
    practice:
      "一是号源按半小时放出，短信写明到院时段和楼层。\n二是早到的患者由导诊引到等候区，分诊台不提前收号。\n三是每周看一次各诊室的等候时间，连续两周偏长的调整号源。",
    effect: "候诊区不再从早上挤到中午，患者能按时段安排行程，投诉里关于等候的明显少了。",
    measureKey: "outpatient_appointment_rate",
    deeds: [
      { kind: "drafted", at: "2025-02-18 09:30" },
      {
        kind: "picture_added",
        at: "2025-02-18 09:50",
        picture: { file: "appointment-message.png", caption: "预约短信写明到院时段和楼层" },
      },
      {
        kind: "picture_added",
        at: "2025-02-18 09:52",
        picture: { file: "waiting-route.png", caption: "到时段的和早到的分开走" },
      },
      { kind: "submitted", at: "2025-02-19 15:10" },
      { kind: "sent_back", at: "2025-02-21 11:00", text: "成效写得笼统，请引用一项评估指标。" },
      { kind: "changed", at: "2025-02-25 14:20" },
      { kind: "submitted", at: "2025-02-25 14:40" },
      { kind: "reviewed", at: "2025-02-27 10:15" },
    ],
  },
  {
    title: "诊间一次办好：医保患者少跑一趟窗口",
    halfYear: "2025-H1",
    departmentCode: "insurance-office",
    taskNo: 5,
    practice:
      "一是医生开单后当场确认医保支付，患者扫码即可。\n二是窗口留人帮老年患者代操作，现金和刷卡照常收。\n三是每天核对一次失败的支付，当天回电患者说明。",
    effect: "不少患者看完病直接去检查或取药，不用先到一楼排队缴费，老年患者也有人带着办。",
    measureKey: "treat_first_pay_later_available",
    deeds: [
      { kind: "drafted", at: "2025-07-03 15:20" },
      { kind: "submitted", at: "2025-07-04 10:05" },
    ],
  },
];
