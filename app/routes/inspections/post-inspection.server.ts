/** What people do on the page of one round or walk-through. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import type { OpenedPlan } from "#app/access/open-plan.server.ts";
import { callOffInspection } from "#app/commands/call-off-inspection.ts";
import { concludeInspection } from "#app/commands/conclude-inspection.ts";
import { recordObservation } from "#app/commands/record-observation.ts";
import { reopenInspection } from "#app/commands/reopen-inspection.ts";
import { observationFaults } from "#app/domain/observation-checks.ts";
import { done, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { InspectionStepForm } from "#app/forms/inspection-form.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";

type Step = z.output<typeof InspectionStepForm>;

export function postInspection(formData: FormData, { actor, plan }: Pick<OpenedPlan, "actor" | "plan">, id: string) {
  const inspection = plan.inspectionById.get(id);
  const schema = withFaults(InspectionStepForm, (read) =>
    read.intent === "observe" && inspection ? observationFaults(plan, inspection, read) : [],
  );
  const submission = parseWithZod(formData, { schema });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  const result = take(actor, id, value);
  if (!result.ok) return refusedTyping(formData, result.refusal);
  // Back to what was just recorded.
  const place = result.value === null ? undefined : `o${result.value}`;
  return redirect(paths.inspection(id, { done: value.intent }, place));
}

/** The number of the new observation; null after a step of the record. */
function take(actor: Actor, id: string, step: Step): Result<number | null> {
  if (step.intent === "observe") return execute(actor, recordObservation, { ...step, inspectionId: id });
  const result = takeStep(actor, id, step);
  return result.ok ? done(null) : result;
}

function takeStep(actor: Actor, id: string, step: Exclude<Step, { intent: "observe" }>): Result<void> {
  switch (step.intent) {
    case "conclude":
      return execute(actor, concludeInspection, { ...step, id });
    case "call_off":
      return execute(actor, callOffInspection, { ...step, id });
    case "reopen":
      return execute(actor, reopenInspection, { ...step, id });
  }
}
