/** Short names for narrow cells: the measures of a composite indicator, and what a list is counted in. */
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";

const SHORT_LABELS: Readonly<Record<string, string>> = {
  prehospital_info_transmission_rate: "传输",
  in_hospital_acknowledgement_rate: "确认",
  clinical_pathway_entry_rate: "入径",
  clinical_pathway_completion_rate: "出径",
  tcm_dominant_discharge_rate: "中医",
  inpatient_tcm_nondrug_therapy_rate: "非药物",
  downward_referral_outpatient_emergency_count: "门急诊",
  downward_referral_inpatient_count: "住院",
  emr_application_grade: "病历",
  smart_service_grade: "服务",
  smart_management_grade: "管理",
  outpatient_satisfaction: "门诊",
  inpatient_satisfaction: "住院",
  staff_satisfaction: "职工",
};

const LIST_UNITS: Readonly<Record<string, string>> = {
  outpatient_mdt_disease_list: "个",
  new_type_clinic_types: "类",
  flexible_clinic_hours_forms: "种",
  emergency_centers_list: "个",
};

/** 传输, 确认 … in a cell that several measures share; null where the measure has the cell to itself. */
export function cellLabel(indicator: Indicator, measure: Measure): string | null {
  if (printedMeasures(indicator).length < 2) return null;
  return SHORT_LABELS[measure.key] ?? measure.label;
}

/** What the entries of a list are counted in: 类, 种, 个, else 项. */
export function listUnit(measure: Measure): string {
  return LIST_UNITS[measure.key] ?? "项";
}
