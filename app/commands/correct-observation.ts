import { refuseFields } from "#app/domain/field-fault.ts";
import { observationFaults, settledObservation } from "#app/domain/observation-checks.ts";
import type { ObservationFacts } from "#app/domain/observation.ts";
import { updateObservation } from "#db/inspections.ts";
import { accomplished, type Command } from "./command.ts";
import { changeableObservation, subjectOfObservation, type ObservationRef } from "./observation-step.ts";

/** 更正观察, until the record is concluded or the observation has become a finding. */
export const correctObservation: Command<ObservationRef & ObservationFacts> = {
  name: "correct-observation",
  action: "inspection.observe",
  subject: subjectOfObservation,
  run({ writer, plan }, { id, version, ...input }) {
    const found = changeableObservation(plan, { id, version });
    if (!found.ok) return found;
    const { inspection, observation } = found;
    const facts = settledObservation(inspection, input);
    const faults = observationFaults(plan, inspection, facts);
    if (faults.length > 0) return refuseFields("inspection-invalid", faults);
    updateObservation(writer, observation, facts);
    return accomplished(undefined, {
      subject: `inspection/${inspection.id}/observation/${id}`,
      before: observation,
      after: facts,
    });
  },
};
