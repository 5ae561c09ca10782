/** What an observation must say before it is kept. */
import { isUnknown, shortFaults, type FieldFault } from "./field-fault.ts";
import type { Inspection } from "./inspection.ts";
import { MAX_MINUTES_WAITED, type ObservationFacts } from "./observation.ts";
import type { Plan } from "./plan.ts";
import { stepsOf } from "./visit-steps.ts";

/** What is wrong with an observation of that record, field by field. Fields that could not be read are missing. */
export function observationFaults(
  plan: Plan,
  { kind, route }: Pick<Inspection, "kind" | "route">,
  facts: Partial<ObservationFacts>,
): FieldFault[] {
  const { step, mark, departmentCode, minutesWaited } = facts;
  const faults = shortFaults("text", "所见", facts.text);
  if (isUnknown(plan.departmentByCode, departmentCode)) faults.push(["departmentCode", "没有这个科室"]);
  if (mark === "problem" && departmentCode === null) faults.push(["departmentCode", "记为问题的请选涉及科室"]);
  if (kind === "round") return [...faults, ...placeFaults(plan, facts)];
  if (step === null || (step !== undefined && !stepsOf(route).includes(step))) faults.push(["step", "请选就医环节"]);
  if (typeof minutesWaited === "number" && !isWait(minutesWaited))
    faults.push(["minutesWaited", `等候分钟数填 0 至 ${MAX_MINUTES_WAITED} 的整数`]);
  return faults;
}

function placeFaults(plan: Plan, { departmentCode, taskNo }: Partial<ObservationFacts>): FieldFault[] {
  if (isUnknown(plan.taskByNo, taskNo)) return [["taskNo", "没有这项任务"]];
  return departmentCode === null && taskNo === null ? [["departmentCode", "请选涉及科室或任务"]] : [];
}

function isWait(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= MAX_MINUTES_WAITED;
}

/** Only what its kind of record knows. */
export function settledObservation({ kind }: Pick<Inspection, "kind">, facts: ObservationFacts): ObservationFacts {
  const texts = { text: facts.text.trim(), evidence: facts.evidence.trim() };
  return kind === "walkthrough"
    ? { ...facts, ...texts, taskNo: null }
    : { ...facts, ...texts, step: null, minutesWaited: null };
}
