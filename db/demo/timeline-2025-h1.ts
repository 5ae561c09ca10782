/** What happened to the rows of 2025年上半年 up to the demonstration day: rows in every state, none adopted. */
import type { RowStory } from "./row-story.ts";

export const stories2025H1 = [
  {
    row: "1|outpatient-office",
    steps: [
      ["started", "2025-06-24 09:20"],
      ["submitted", "2025-07-03 10:20"],
      ["approved", "2025-07-04 10:12"],
    ],
  },
  {
    row: "2|outpatient-office",
    steps: [
      ["started", "2025-06-24 10:05"],
      ["submitted", "2025-07-03 10:20"],
    ],
  },
  {
    row: "2|information",
    steps: [
      ["started", "2025-06-24 14:10"],
      ["saved", "2025-06-24 16:30"],
    ],
  },
  {
    row: "3|outpatient-office",
    steps: [
      ["started", "2025-07-01 15:30"],
      ["saved", "2025-07-05 11:20"],
    ],
  },
  {
    row: "4|medical-affairs",
    steps: [
      ["started", "2025-06-25 09:00"],
      ["submitted", "2025-07-01 16:30"],
      ["approved", "2025-07-04 14:05"],
    ],
  },
  {
    row: "5|insurance-office",
    steps: [
      ["started", "2025-06-26 10:15"],
      ["submitted", "2025-07-01 10:40"],
      ["approved", "2025-07-03 09:30"],
      ["rated", "2025-07-07 10:20"],
    ],
  },
  {
    row: "6|outpatient-office",
    steps: [
      ["started", "2025-07-02 09:45"],
      ["saved", "2025-07-08 08:42"],
    ],
  },
  {
    row: "6|medical-affairs",
    steps: [
      ["started", "2025-06-25 09:40"],
      ["submitted", "2025-07-02 15:10"],
    ],
  },
  {
    row: "7|medical-affairs",
    steps: [
      ["started", "2025-06-25 10:30"],
      ["submitted", "2025-07-01 16:30"],
      ["approved", "2025-07-04 14:15"],
    ],
  },
  {
    row: "9|medical-affairs",
    steps: [
      ["started", "2025-06-25 11:10"],
      ["submitted", "2025-07-01 16:30"],
      ["approved", "2025-07-03 11:00"],
      ["rated", "2025-07-07 10:35"],
    ],
  },
  {
    row: "10|quality-office",
    steps: [
      ["started", "2025-06-26 14:00"],
      ["submitted", "2025-07-02 09:30"],
    ],
  },
  {
    row: "11|medical-affairs",
    steps: [
      ["started", "2025-06-25 14:25"],
      ["submitted", "2025-07-02 15:10"],
    ],
  },
  {
    row: "12|outpatient-office",
    steps: [
      ["started", "2025-06-24 14:40"],
      ["submitted", "2025-07-03 10:20"],
    ],
  },
  {
    row: "13|medical-affairs",
    steps: [
      ["started", "2025-06-25 15:10"],
      ["submitted", "2025-07-01 16:30"],
    ],
  },
  {
    row: "14|clinical-support",
    openingProgress:
      "护理员管理正常开展，岗前培训按计划进行，各病区签到制度继续执行，未发生不良事件，患者和家属反映总体较好。",
    steps: [
      ["started", "2025-07-01 09:10"],
      ["submitted", "2025-07-02 10:20"],
      ["returned", "2025-07-02 16:05", "写得太笼统，请写明本半年做了哪些事、做到什么程度。"],
      ["saved", "2025-07-03 11:02"],
      ["submitted", "2025-07-03 11:15"],
      ["returned", "2025-07-04 15:40", "持证上岗率、签到病区数、投诉件数都没有写，措施请写到人和日期。"],
    ],
  },
  {
    row: "15|nursing",
    steps: [
      ["started", "2025-06-24 09:30"],
      ["submitted", "2025-07-01 14:20"],
      ["approved", "2025-07-03 15:05"],
      ["rated", "2025-07-07 10:50"],
    ],
  },
  {
    row: "16|external-liaison",
    openingProgress: "1—6月下转门急诊302人次、住院88人次，较上期分别增加19人次和17人次；区域转诊平台3月完成对接。",
    steps: [
      ["started", "2025-06-30 15:20"],
      ["submitted", "2025-07-03 16:10"],
      ["withdrawn", "2025-07-04 08:55"],
      ["saved", "2025-07-07 11:05"],
    ],
  },
  {
    row: "17|nursing",
    steps: [
      ["started", "2025-06-24 10:20"],
      ["submitted", "2025-07-01 14:20"],
      ["approved", "2025-07-03 15:15"],
      ["rated", "2025-07-07 11:05"],
    ],
  },
  {
    row: "18|outpatient-office",
    steps: [
      ["started", "2025-06-24 15:30"],
      ["submitted", "2025-07-03 10:20"],
      ["returned", "2025-07-07 16:20", "随访率只写“明显提升”，请补分子、分母，并附随访中心排班表。"],
    ],
  },
  {
    row: "19|medical-affairs",
    steps: [
      ["started", "2025-06-26 09:05"],
      ["submitted", "2025-07-02 15:10"],
      ["approved", "2025-07-04 14:30"],
    ],
  },
  {
    row: "19|emergency",
    steps: [
      ["started", "2025-06-27 13:30"],
      ["submitted", "2025-07-04 17:00"],
    ],
  },
  {
    row: "20|medical-affairs",
    steps: [
      ["started", "2025-06-26 09:50"],
      ["submitted", "2025-07-02 15:10"],
      ["approved", "2025-07-04 14:40"],
    ],
  },
  {
    row: "20|emergency",
    steps: [
      ["started", "2025-06-27 14:20"],
      ["submitted", "2025-07-04 17:00"],
    ],
  },
  {
    row: "21|medical-affairs",
    steps: [
      ["started", "2025-06-26 10:40"],
      ["submitted", "2025-07-03 16:45"],
    ],
  },
  {
    row: "21|emergency",
    steps: [
      ["started", "2025-06-27 15:15"],
      ["submitted", "2025-07-03 17:20"],
      ["approved", "2025-07-07 09:10"],
    ],
  },
  {
    row: "22|medical-affairs",
    openingProgress:
      "三大中心联合例会按期召开，质控病例252例，上期剩余整改项已完成；快速输血加温仪已到位，分诊准确率进一步提高。",
    steps: [
      ["started", "2025-06-26 11:20"],
      ["submitted", "2025-07-03 16:45"],
      ["returned", "2025-07-04 14:55", "分诊准确率请写数值，加温仪写到位时间和效果。"],
      ["saved", "2025-07-07 09:40"],
      ["submitted", "2025-07-07 11:30"],
    ],
  },
  {
    row: "22|emergency",
    steps: [
      ["started", "2025-06-27 16:05"],
      ["submitted", "2025-07-03 17:20"],
      ["approved", "2025-07-07 09:25"],
    ],
  },
  {
    row: "23|outpatient-office",
    steps: [
      ["started", "2025-07-01 16:20"],
      ["saved", "2025-07-07 15:03"],
    ],
  },
  {
    row: "25|general-affairs",
    steps: [
      ["started", "2025-06-23 10:30"],
      ["saved", "2025-06-23 16:10"],
    ],
  },
  {
    row: "27|medical-affairs",
    steps: [
      ["started", "2025-06-26 14:10"],
      ["submitted", "2025-07-03 16:45"],
    ],
  },
  {
    row: "27|nursing",
    steps: [
      ["started", "2025-06-24 11:10"],
      ["submitted", "2025-07-03 09:25"],
      ["approved", "2025-07-07 15:20"],
    ],
  },
] satisfies readonly RowStory[];
