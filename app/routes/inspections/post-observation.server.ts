/** Correcting and deleting one observation. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { correctObservation } from "#app/commands/correct-observation.ts";
import { deleteObservation } from "#app/commands/delete-observation.ts";
import { observationFaults } from "#app/domain/observation-checks.ts";
import { ObservationForm } from "#app/forms/inspection-form.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";

export function postObservation(
  formData: FormData,
  { actor, plan }: Pick<OpenedPlan, "actor" | "plan">,
  inspectionId: string,
  id: number,
) {
  const inspection = plan.inspectionById.get(inspectionId);
  const schema = withFaults(ObservationForm, (read) =>
    read.intent === "correct" && inspection ? observationFaults(plan, inspection, read) : [],
  );
  const submission = parseWithZod(formData, { schema });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  const result =
    value.intent === "correct"
      ? execute(actor, correctObservation, { ...value, id })
      : execute(actor, deleteObservation, { id, version: value.version });
  if (!result.ok) return refusedTyping(formData, result.refusal);
  return redirect(
    paths.inspection(inspectionId, { done: value.intent }, value.intent === "correct" ? `o${id}` : undefined),
  );
}
