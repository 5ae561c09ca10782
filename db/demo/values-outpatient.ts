/** Invented values of indicators 1–11, 22, 26 and 34: before and around the visit, discharge, satisfaction. */
import { amount, list, mean, no, share, yes, type DemoMeasures } from "./value-cells.ts";

export const outpatientValues = {
  outpatient_appointment_rate: {
    counted: "HIS挂号与接诊记录，急诊、健康体检不计入",
    values: [
      share(101280, 160400),
      share(112690, 168200),
      share(121530, 171800),
      share(131740, 178600),
      share(139480, 181200),
    ],
  },
  outpatient_slots_released_to_primary_rate: {
    counted: "号源池后台，按向基层优先开放的号源数计",
    values: [
      share(18200, 96400),
      share(21350, 98600),
      share(28640, 104200),
      share(35980, 108300),
      share(44120, 109800),
    ],
  },
  pre_visit_service_available: {
    counted: "诊间能否先约检查检验再复诊，门诊办逐科室核对",
    values: [no(), no(), yes("2024年4月起诊间预约复诊检查检验，见预就诊服务流程（试行）"), yes(), yes()],
  },
  expert_slots_categorized: {
    counted: "专家号是否按初诊、复诊或病种分类放号，HIS号源设置",
    values: [no(), no(), no(), yes("2024年10月起按初诊、复诊分类放号，见专家号源分类放号通知"), yes()],
  },
  outpatient_wait_after_arrival_minutes: {
    counted: "叫号系统签到到进诊室，早到以预约时段起点起算",
    values: [mean(26.4, 94210), mean(24.8, 101330), mean(22.1, 110420), mean(19.6, 118900), mean(11.2, 121060)],
  },
  outpatient_mdt_disease_count: {
    counted: "期末仍在出诊的MDT门诊病种数",
    values: [amount(3), amount(3), amount(4), amount(5), null],
  },
  outpatient_mdt_disease_list: {
    values: [
      list("肺癌", "胃癌", "结直肠癌"),
      list("肺癌", "胃癌", "结直肠癌"),
      list("肺癌", "胃癌", "结直肠癌", "乳腺癌"),
      list("肺癌", "胃癌", "结直肠癌", "乳腺癌", "肝癌"),
      null,
    ],
  },
  new_type_clinics_set_up: {
    values: [yes("麻醉门诊、疼痛门诊排班表（2023年）"), yes(), yes(), yes(), yes()],
  },
  new_type_clinic_types: {
    values: [
      list("麻醉门诊", "疼痛门诊"),
      list("麻醉门诊", "疼痛门诊"),
      list("麻醉门诊", "疼痛门诊", "药学门诊"),
      list("麻醉门诊", "疼痛门诊", "药学门诊"),
      list("麻醉门诊", "疼痛门诊", "药学门诊", "健康管理门诊"),
    ],
  },
  treat_first_pay_later_available: {
    counted: "是否已签约信用就医并实际扣款，医保结算系统",
    values: [no(), yes("2023年9月起信用就医签约，见信用就医协议书"), yes(), yes(), yes()],
  },
  outpatient_tcm_nondrug_therapy_rate: {
    counted: "按挂号人次计，同一次挂号多项治疗计1人次",
    values: [
      share(34180, 160400),
      share(37690, 168200),
      share(41020, 171800),
      share(44970, 178600),
      share(47110, 181200),
    ],
  },
  flexible_clinic_hours_available: {
    values: [yes("双休日门诊排班表（2023年）"), yes(), yes(), yes(), yes()],
  },
  flexible_clinic_hours_forms: {
    values: [
      list("双休日门诊"),
      list("双休日门诊"),
      list("双休日门诊", "夜门诊"),
      list("双休日门诊", "夜门诊"),
      list("双休日门诊", "夜门诊"),
    ],
  },
  one_stop_admission_discharge_center: {
    values: [yes("入院服务中心2022年设立，集中办理入出院手续"), yes(), yes(), yes(), yes()],
  },
  discharge_follow_up_rate: {
    counted: "按出院日期归期，同一次住院多次随访计1人次",
    values: [share(5834, 9410), share(6972, 9820), share(7801, 10002), share(8582, 10180), null],
  },
  outpatient_satisfaction: {
    counted: "本院自行调查，有效门诊问卷，百分制",
    values: [mean(88.62, 1204), mean(89.4, 1260), mean(90.85, 1312), mean(91.73, 1388), null],
  },
  inpatient_satisfaction: {
    counted: "本院自行调查，有效出院问卷，百分制",
    values: [mean(92.1, 860), mean(92.84, 902), mean(93.47, 940), mean(94.05, 968), null],
  },
  staff_satisfaction: {
    counted: "本院自行调查，有效医务人员问卷，百分制",
    values: [mean(82.4, 610), mean(83.06, 634), mean(84.9, 655), mean(84.9, 655), null],
  },
} satisfies DemoMeasures;
