/** What an observation must say before it is kept. */
import type { FieldFault } from "./field-fault.ts";
import type { Inspection } from "./inspection.ts";
import { MAX_MINUTES_WAITED, type ObservationFacts } from "./observation.ts";
import type { Plan } from "./plan.ts";
import { stepsOf } from "./visit-steps.ts";

/** What is wrong with an observation of that record, field by field; the length of the text is not looked at here. */
export function observationFaults(plan: Plan, inspection: Inspection, facts: ObservationFacts): FieldFault[] {
  const { step, mark, departmentCode, taskNo, minutesWaited } = facts;
  const faults: FieldFault[] = [];
  if (departmentCode !== null && !plan.departmentByCode.has(departmentCode))
    faults.push(["departmentCode", "没有这个科室"]);
  if (taskNo !== null && !plan.taskByNo.has(taskNo)) faults.push(["taskNo", "没有这项任务"]);
  if (mark === "problem" && departmentCode === null) faults.push(["departmentCode", "记为问题的请选涉及科室"]);
  if (inspection.kind === "walkthrough") {
    if (step === null || !stepsOf(inspection.route).includes(step)) faults.push(["step", "请选就医环节"]);
    const isCount = minutesWaited === null || (Number.isInteger(minutesWaited) && minutesWaited >= 0);
    if (!isCount || (minutesWaited ?? 0) > MAX_MINUTES_WAITED)
      faults.push(["minutesWaited", `等候分钟数填 0 至 ${MAX_MINUTES_WAITED} 的整数`]);
  } else if (departmentCode === null && taskNo === null && faults.length === 0) {
    faults.push(["departmentCode", "请选涉及科室或任务"]);
  }
  return faults;
}

/** Only what its kind of record knows. */
export function settledObservation({ kind }: Pick<Inspection, "kind">, facts: ObservationFacts): ObservationFacts {
  const texts = { text: facts.text.trim(), evidence: facts.evidence.trim() };
  return kind === "walkthrough"
    ? { ...facts, ...texts, taskNo: null }
    : { ...facts, ...texts, step: null, minutesWaited: null };
}
