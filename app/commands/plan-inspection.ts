import { refuseFields } from "#app/domain/field-fault.ts";
import { settledInspection, type InspectionInput } from "#app/domain/inspection-checks.ts";
import { inspectionId, nextInspectionSerial } from "#app/domain/inspection-number.ts";
import { insertInspection, recordInspectionEvent } from "#db/inspections.ts";
import { accomplished, type Command } from "./command.ts";

/** 安排督查或体验就医: gives it the next number and answers it, `DC-03` or `TY-2025H1-02`. */
export const planInspection: Command<InspectionInput, string> = {
  name: "plan-inspection",
  action: "inspection.keep",
  subject: () => ({}),
  run({ writer, plan, actor, now }, input) {
    const settled = settledInspection(plan, input, null);
    if ("faults" in settled) return refuseFields("inspection-invalid", settled.faults);
    const { facts } = settled;
    const serial = nextInspectionSerial(plan.inspections, facts.kind, facts.halfYear);
    const id = inspectionId({ ...facts, serial });
    insertInspection(writer, { ...facts, id, serial });
    recordInspectionEvent(writer, id, {
      kind: "planned",
      at: now,
      actorName: actor.name,
      actorId: actor.userId,
      text: "",
    });
    return accomplished(id, { subject: `inspection/${id}`, after: { ...facts, serial } });
  },
};
