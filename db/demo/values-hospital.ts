/** Invented values of indicators 5, 12–20, 23–25, 27–33: emergency, inpatients, after discharge, the whole hospital. */
import { amount, list, mean, no, notTraceable, share, yes, type DemoMeasures } from "./value-cells.ts";

export const hospitalValues = {
  elective_preop_waiting_days: {
    counted: "手麻系统，入院到首台择期手术开始，不含日间手术",
    values: [mean(2.9, 1420), mean(2.7, 1506), mean(2.4, 1588), null, null],
  },
  ems_call_response_minutes: {
    counted: "市急救中心调度系统，从电话接听到到达现场",
    values: [mean(11.6, 2140), mean(11.2, 2288), mean(10.4, 2310), mean(9.8, 2402), mean(9.9, 2376)],
  },
  ems_dispatch_within_3min_rate: {
    counted: "市急救中心调度系统，本院站点全部出车指令",
    values: [share(1952, 2140), share(2139, 2288), share(2208, 2310), share(2313, 2402), share(2236, 2376)],
  },
  emergency_five_centers_set_up: {
    values: [yes("胸痛中心、卒中中心设置文件"), yes("2023年10月增设创伤中心"), yes(), yes(), yes()],
  },
  emergency_centers_list: {
    values: [
      list("胸痛中心", "卒中中心"),
      list("胸痛中心", "卒中中心", "创伤中心"),
      list("胸痛中心", "卒中中心", "创伤中心"),
      list("胸痛中心", "卒中中心", "创伤中心"),
      list("胸痛中心", "卒中中心", "创伤中心"),
    ],
  },
  prehospital_info_transmission_rate: {
    counted: "清单病种中救护车送达本院的患者",
    values: [share(186, 298), share(214, 312), share(240, 318), share(251, 329), share(262, 331)],
  },
  in_hospital_acknowledgement_rate: {
    counted: "分母为同期收到的院前传输人次",
    values: [share(131, 186), share(162, 214), share(196, 240), share(212, 251), share(231, 262)],
  },
  ed_observation_stay_minutes: {
    counted: "急诊系统，以离开留观计",
    values: [mean(412, 3120), mean(398, 3306), mean(366, 3288), mean(350, 3410), mean(371, 3502)],
  },
  non_emergency_transport_available: {
    counted: "是否有协议并实际转运，急诊科转运登记",
    values: [no(), no(), yes("2024年3月与市急救中心签订协议，4月起转运"), yes(), yes()],
  },
  day_surgery_share_of_elective: {
    counted: "病案首页，按患者人数计，择期手术含日间手术",
    values: [share(402, 4102), share(478, 4268), share(571, 4360), share(648, 4438), share(729, 4500)],
  },
  clinical_pathway_entry_rate: {
    counted: "临床路径系统，出院口径",
    values: [share(5120, 9410), share(5688, 9820), share(6301, 10002), share(6718, 10180), share(6718, 10180)],
  },
  clinical_pathway_completion_rate: {
    counted: "临床路径系统，正常出径，分母为入径人次",
    values: [share(3635, 5120), share(4176, 5688), share(4789, 6301), share(5240, 6718), share(5302, 6718)],
  },
  tcm_dominant_discharge_rate: {
    counted: "病案首页治疗类别，按出院科室复核",
    values: [share(2980, 9410), share(3180, 9820), share(3401, 10002), share(3665, 10180), share(3769, 10240)],
  },
  inpatient_tcm_nondrug_therapy_rate: {
    counted: "医嘱执行记录，同一次住院计1人次",
    values: [share(6775, 9410), share(7267, 9820), share(7702, 10002), share(8144, 10180), share(8499, 10240)],
  },
  holistic_nursing_ward_share: {
    counted: "护理管理系统，期末病区数",
    values: [share(20, 22), share(20, 22), share(21, 22), share(22, 22), share(22, 22)],
  },
  discharge_same_day_settlement_rate: {
    counted: "HIS结算时刻与出院时刻同日",
    values: [
      notTraceable("2023年7月前结算系统未保留结算时刻，无法区分当日结算"),
      share(8790, 9820),
      share(9192, 10002),
      share(9590, 10180),
      null,
    ],
  },
  downward_referral_outpatient_emergency_count: {
    counted: "双向转诊登记，门急诊下转",
    values: [amount(186), amount(214), amount(251), amount(283), amount(302)],
  },
  downward_referral_inpatient_count: {
    counted: "双向转诊登记与首页离院方式核对",
    values: [amount(36), amount(50), amount(62), amount(71), amount(88)],
  },
  continuing_care_ward_share: {
    counted: "护理管理系统，期末提供延续性护理的病区数",
    values: [share(8, 22), share(10, 22), share(12, 22), share(15, 22), share(17, 22)],
  },
  internet_plus_nursing_available: {
    values: [yes("“浙里护理”平台2022年上线，注册护士名单可查"), yes(), yes(), yes(), yes()],
  },
  eras_available: {
    counted: "是否有专科按加速康复路径收治，病案首页",
    values: [no(), no(), yes("2024年3月起骨伤、胃肠、泌尿3个专科开展"), yes(), yes()],
  },
  emr_application_grade: {
    counted: "按2018版分级评价标准",
    values: [amount(4), amount(4), amount(4), amount(4), null],
  },
  smart_service_grade: {
    counted: "按2019版分级评估标准",
    values: [amount(2), amount(2), amount(3), amount(3), null],
  },
  smart_management_grade: {
    counted: "按2021版分级评估标准",
    values: [amount(1), amount(1), amount(1), amount(2), null],
  },
  age_friendly_institution: {
    values: [yes("老年友善医疗机构评估结果（2022年）"), yes(), yes(), yes(), yes()],
  },
  disability_friendly_institution: {
    counted: "是否通过残疾人友好医疗机构评估，医务科备案",
    values: [no(), no(), no(), no(), no()],
  },
  hospice_care_available: {
    counted: "是否设安宁疗护床位并收治病人，医务科备案",
    values: [no(), no(), no(), yes("2024年9月设安宁疗护床位6张，见床位设置通知"), yes()],
  },
} satisfies DemoMeasures;
