/** What people do on the page of one case. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { removePicture } from "#app/commands/remove-picture.ts";
import { reportCase } from "#app/commands/report-case.ts";
import { reviewCase } from "#app/commands/review-case.ts";
import { submitCase } from "#app/commands/submit-case.ts";
import { withdrawCase } from "#app/commands/withdraw-case.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { CaseStepForm } from "#app/forms/case-form.ts";
import { paths } from "#app/paths.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";

type Step = z.output<typeof CaseStepForm>;

export function postCase(formData: FormData, actor: Actor, id: string) {
  const submission = parseWithZod(formData, { schema: CaseStepForm });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  const result = take(actor, id, value);
  return result.ok ? redirect(paths.case(id, { done: value.intent })) : refusedTyping(formData, result.refusal);
}

function take(actor: Actor, id: string, step: Step): Result<void> {
  switch (step.intent) {
    case "submit":
      return execute(actor, submitCase, { ...step, id });
    case "review":
    case "send_back":
      return execute(actor, reviewCase, { ...step, id, verdict: step.intent });
    case "report":
      return execute(actor, reportCase, { ...step, id });
    case "withdraw":
      return execute(actor, withdrawCase, { ...step, id });
    case "remove_picture":
      return execute(actor, removePicture, { ...step, id });
  }
}
