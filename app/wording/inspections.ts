/** Words of 督查 and 体验就医. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { InspectionFigures, RoundStanding } from "#app/domain/inspection-figures.ts";
import type { Place } from "#app/domain/inspection-places.ts";
import type {
  Inspection,
  InspectionEventKind,
  InspectionKind,
  InspectionMethod,
  InspectionState,
} from "#app/domain/inspection.ts";
import type { ObservationMark } from "#app/domain/observation.ts";
import type { ObservationView } from "#app/domain/observation-views.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import type { VisitRoute, VisitStep } from "#app/domain/visit-steps.ts";

export const INSPECTION_KIND_WORDS: Record<InspectionKind, string> = { round: "督查", walkthrough: "体验就医" };

export const INSPECTION_STATE_WORDS: Record<InspectionState, string> = {
  planned: "计划中",
  concluded: "已结束",
  called_off: "已取消",
};

export const INSPECTION_METHOD_WORDS: Record<InspectionMethod, string> = {
  documents: "查阅资料",
  on_site: "现场查看",
  walkthrough: "体验就医",
  data_check: "数据抽查",
  interview: "访谈",
};

export const VISIT_ROUTE_WORDS: Record<VisitRoute, string> = { outpatient: "门诊", inpatient: "住院" };

export const VISIT_STEP_WORDS: Record<VisitStep, string> = {
  book: "预约",
  arrive: "到院",
  wait: "候诊",
  consult: "就诊",
  examine: "检查",
  pay: "缴费",
  collect: "取药",
  leave: "离院",
  admit: "入院",
  stay: "住院",
  discharge: "出院",
};

export const OBSERVATION_MARK_WORDS: Record<ObservationMark, string> = {
  good: "亮点",
  plain: "正常",
  problem: "问题",
};

export const OBSERVATION_VIEW_WORDS: Record<Exclude<ObservationView, "all">, string> = {
  good: "亮点",
  problems: "问题",
  registered: "登记为问题",
};

export const INSPECTION_EVENT_WORDS: Record<InspectionEventKind, string> = {
  planned: "安排",
  changed: "修改安排",
  concluded: "结束",
  reopened: "重新打开",
  called_off: "取消",
};

export const ROUND_STANDING_WORDS: Record<RoundStanding, string> = {
  done: "已督查",
  planned: "已安排",
  missing: "未安排",
  upcoming: "未开始",
};

export const INSPECTION_DONE_WORDS = {
  planned: "已安排，带队人和成员的日历订阅里会出现。",
  changed: "安排已改。",
  observe: "已记下。",
  correct: "已更正。",
  delete: "已删除，审计记录里留有原文。",
  conclude: "已结束，观察记录不再改动。",
  call_off: "已取消，编号不再使用。",
  reopen: "已重新打开，可以补记和更正。",
} as const;

/** 「07-22」 「07-22 至 07-23」 */
export function inspectionDays({ startsOn, endsOn }: Pick<Inspection, "startsOn" | "endsOn">, today: CalendarDate) {
  const from = shortDay(startsOn, today);
  return startsOn === endsOn ? from : `${from} 至 ${shortDay(endsOn, startsOn)}`;
}

/** 「门诊办、护理部和任务 18」; 「全院」 where a round is not narrowed; for a walk-through its route and place. */
export function scopeWords(plan: Plan, inspection: Inspection): string {
  const departments = inspection.departmentCodes.map((code) => departmentName(plan, code)).join("、");
  if (inspection.kind === "walkthrough") {
    const route = inspection.route === null ? "" : VISIT_ROUTE_WORDS[inspection.route];
    const where = [route, inspection.place].filter(Boolean).join(" ");
    return [where, departments].filter(Boolean).join("，");
  }
  const tasks = inspection.taskNos.length > 0 ? `任务 ${inspection.taskNos.join("、")}` : "";
  return [departments, tasks].filter(Boolean).join("和") || "全院";
}

/** 「候诊」, 「护理部」, 「任务 18 推进护理服务」 */
export function placeWords(plan: Plan, place: Place): string {
  switch (place.kind) {
    case "step":
      return VISIT_STEP_WORDS[place.step];
    case "department":
      return departmentName(plan, place.departmentCode);
    case "task":
      return `任务 ${place.taskNo} ${plan.taskByNo.get(place.taskNo)?.title ?? ""}`;
  }
}

/** 「观察 12 条，亮点 2 条，问题 3 条；登记问题 2 个，已销号 1 个」 */
export function figureWords({ observations, good, problems, findings, closed }: InspectionFigures): string {
  return `观察 ${observations} 条，亮点 ${good} 条，问题 ${problems} 条；登记问题 ${findings} 个，已销号 ${closed} 个`;
}
