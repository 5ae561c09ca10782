import { deleteObservation as remove } from "#db/inspections.ts";
import { accomplished, type Command } from "./command.ts";
import { changeableObservation, subjectOfObservation, type ObservationRef } from "./observation-step.ts";

/** 删除观察; the audit log keeps what it said. */
export const deleteObservation: Command<ObservationRef> = {
  name: "delete-observation",
  action: "inspection.observe",
  subject: subjectOfObservation,
  run({ writer, plan }, ref) {
    const found = changeableObservation(plan, ref);
    if (!found.ok) return found;
    const { inspection, observation } = found;
    remove(writer, observation);
    return accomplished(undefined, {
      subject: `inspection/${inspection.id}/observation/${observation.id}`,
      before: observation,
    });
  },
};
