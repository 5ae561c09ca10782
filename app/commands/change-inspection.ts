import { settledInspection, type InspectionInput } from "#app/domain/inspection-checks.ts";
import { stepsOf } from "#app/domain/visit-steps.ts";
import { accomplished, type Command } from "./command.ts";
import {
  inspectionForStep,
  invalidFields,
  subjectOfInspection,
  takeInspectionStep,
  type InspectionRef,
} from "./inspection-step.ts";

/** Kind, half-year and number stay. */
export type InspectionChange = InspectionRef & Omit<InspectionInput, "kind" | "halfYear">;

/** 改安排, while it is planned. The route stays where a step of it has been observed. */
export const changeInspection: Command<InspectionChange> = {
  name: "change-inspection",
  action: "inspection.keep",
  subject: subjectOfInspection,
  run(context, { id, version, ...input }) {
    const found = inspectionForStep(context, { id, version }, "change");
    if (!found.ok) return found;
    const { inspection } = found;
    const { kind, halfYear } = inspection;
    const settled = settledInspection(context.plan, { ...input, kind, halfYear }, inspection);
    if ("faults" in settled) return invalidFields(settled.faults);
    const steps = stepsOf(settled.facts.route);
    if (inspection.observations.some(({ step }) => step !== null && !steps.includes(step)))
      return invalidFields([["route", "已有这条路线的观察，不能换路线"]]);
    return accomplished(undefined, takeInspectionStep(context, inspection, "changed", settled.facts));
  },
};
