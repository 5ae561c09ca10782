import { refuseFields } from "#app/domain/field-fault.ts";
import { observationFaults, settledObservation } from "#app/domain/observation-checks.ts";
import type { ObservationFacts } from "#app/domain/observation.ts";
import { refuse } from "#app/domain/result.ts";
import { insertObservation } from "#db/inspections.ts";
import { accomplished, type Command } from "./command.ts";

export type ObservationInput = ObservationFacts & { readonly inspectionId: string };

/** 记录观察, until the record is concluded; answers the observation's number. */
export const recordObservation: Command<ObservationInput, number> = {
  name: "record-observation",
  action: "inspection.observe",
  subject: (plan, { inspectionId }) => (plan.inspectionById.has(inspectionId) ? {} : null),
  run({ writer, plan, actor, now }, { inspectionId, ...input }) {
    const inspection = plan.inspectionById.get(inspectionId);
    if (!inspection) return refuse("not-found");
    if (inspection.state !== "planned") return refuse("wrong-state");
    const facts = settledObservation(inspection, input);
    const faults = observationFaults(plan, inspection, facts);
    if (faults.length > 0) return refuseFields("inspection-invalid", faults);
    const id = insertObservation(writer, inspectionId, { ...facts, recordedAt: now, recordedBy: actor.name });
    return accomplished(id, { subject: `inspection/${inspectionId}/observation/${id}`, after: facts });
  },
};
