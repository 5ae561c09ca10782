/** What people do with one finding. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { assignFinding } from "#app/commands/assign-finding.ts";
import { carryFinding } from "#app/commands/carry-finding.ts";
import { endorseFinding } from "#app/commands/endorse-finding.ts";
import { extendFinding } from "#app/commands/extend-finding.ts";
import { logRectification } from "#app/commands/log-rectification.ts";
import { lookBackFinding } from "#app/commands/look-back-finding.ts";
import { reopenFinding } from "#app/commands/reopen-finding.ts";
import { reportRectification } from "#app/commands/report-rectification.ts";
import { reviewFinding } from "#app/commands/review-finding.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { FindingStepForm } from "#app/forms/finding-form.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { paths } from "#app/paths.ts";

type Step = z.output<typeof FindingStepForm>;

export function postFinding(formData: FormData, actor: Actor, id: string) {
  const submission = parseWithZod(formData, { schema: FindingStepForm });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  const result = take(actor, id, value);
  if (result.ok) return redirect(paths.finding(id, { done: value.intent }));
  return refusedTyping(formData, result.refusal);
}

function take(actor: Actor, id: string, step: Step): Result<unknown> {
  const ref = { id, version: step.version };
  switch (step.intent) {
    case "assign":
      return execute(actor, assignFinding, { ...step, ...ref });
    case "progress":
      return execute(actor, logRectification, { ...step, ...ref });
    case "report":
      return execute(actor, reportRectification, { ...step, ...ref });
    case "accept":
    case "send_back": {
      const command = step.side === "office" ? reviewFinding : endorseFinding;
      return execute(actor, command, { ...ref, verdict: step.intent, text: step.text });
    }
    case "extend":
      return execute(actor, extendFinding, { ...step, ...ref });
    case "carry":
      return execute(actor, carryFinding, { ...step, ...ref });
    case "look_back":
      return execute(actor, lookBackFinding, { ...step, ...ref });
    case "recur":
      return execute(actor, reopenFinding, { ...step, ...ref });
  }
}
