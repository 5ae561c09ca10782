/** What people do with one follow-up order. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { issuingFacts } from "#app/access/outbox.server.ts";
import { acceptReply } from "#app/commands/accept-reply.ts";
import { askAgain } from "#app/commands/ask-again.ts";
import { replyToOrder } from "#app/commands/reply-to-order.ts";
import { withdrawOrder } from "#app/commands/withdraw-order.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { OrderStepForm } from "#app/forms/order-form.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { paths } from "#app/paths.ts";

type Step = z.output<typeof OrderStepForm>;

export function postOrder(formData: FormData, actor: Actor, id: string) {
  const submission = parseWithZod(formData, { schema: OrderStepForm });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { value } = submission;
  const result = take(actor, id, value);
  if (result.ok) return redirect(paths.order(id, { done: value.intent }));
  return refusedTyping(formData, result.refusal);
}

function take(actor: Actor, id: string, step: Step): Result<unknown> {
  const ref = { id, version: step.version };
  switch (step.intent) {
    case "reply":
      return execute(actor, replyToOrder, { ...step, ...ref });
    case "accept":
      return execute(actor, acceptReply, { ...step, ...ref });
    case "ask_again":
      return execute(actor, askAgain, { ...step, ...ref, delivery: issuingFacts() });
    case "withdraw":
      return execute(actor, withdrawOrder, { ...step, ...ref });
  }
}
