import { observationFaults, settledObservation } from "#app/domain/observation-checks.ts";
import type { ObservationFacts } from "#app/domain/observation.ts";
import { updateObservation } from "#db/inspections.ts";
import { accomplished, type Command } from "./command.ts";
import { shortText } from "./short-text.ts";
import { invalidFields } from "./inspection-step.ts";
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
    const short = shortText("所见", "text", input.text);
    if (short) return short;
    const facts = settledObservation(inspection, input);
    const faults = observationFaults(plan, inspection, facts);
    if (faults.length > 0) return invalidFields(faults);
    updateObservation(writer, observation, facts);
    return accomplished(undefined, {
      subject: `inspection/${inspection.id}/observation/${id}`,
      before: observation,
      after: facts,
    });
  },
};
