/** Correcting and deleting one observation. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import { correctObservation } from "#app/commands/correct-observation.ts";
import { deleteObservation } from "#app/commands/delete-observation.ts";
import type { Actor } from "#app/domain/role.ts";
import { ObservationForm } from "#app/forms/inspection-form.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { paths } from "#app/paths.ts";

export function postObservation(formData: FormData, actor: Actor, inspectionId: string, id: number) {
  const submission = parseWithZod(formData, { schema: ObservationForm });
  if (submission.status !== "success") return keptTyping(400, formData, submission.error);
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
