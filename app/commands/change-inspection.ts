import { refuseFields } from "#app/domain/field-fault.ts";
import { settledInspection, type InspectionInput } from "#app/domain/inspection-checks.ts";
import { accomplished, type Command } from "./command.ts";
import { inspectionForStep, subjectOfInspection, takeInspectionStep, type InspectionRef } from "./inspection-step.ts";

/** Kind, half-year and number stay. */
export type InspectionChange = InspectionRef & Omit<InspectionInput, "kind" | "halfYear">;

/** 改安排, while it is planned. */
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
    if ("faults" in settled) return refuseFields("inspection-invalid", settled.faults);
    return accomplished(undefined, takeInspectionStep(context, inspection, "changed", settled.facts));
  },
};
