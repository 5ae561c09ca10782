/** What people do with one follow-up order. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { issuingFacts } from "#app/access/outbox.server.ts";
import { acceptReply } from "#app/commands/accept-reply.ts";
import { askAgain } from "#app/commands/ask-again.ts";
import { replyToOrder } from "#app/commands/reply-to-order.ts";
import { withdrawOrder } from "#app/commands/withdraw-order.ts";
import type { OrderAnswer } from "#app/components/order/order-step-forms.tsx";
import { ORDER_STEPS } from "#app/domain/order-steps.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { OrderStepForm } from "#app/forms/order-form.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

type Step = z.output<typeof OrderStepForm>;

export function postOrder(formData: FormData, actor: Actor, id: string) {
  const submission = parseWithZod(formData, { schema: OrderStepForm });
  if (submission.status !== "success") {
    const errors = Object.fromEntries(
      Object.entries(submission.error ?? {}).map(([name, sentences]) => [name, sentences ?? []]),
    );
    return answer(400, formData, Object.keys(errors).length === 0 ? "表单不完整，请刷新后再试。" : null, errors);
  }
  const { value } = submission;
  const result = take(actor, id, value);
  if (result.ok) return redirect(paths.order(id, { done: value.intent }));
  const { refusal } = result;
  const fields = Object.entries(refusal.fields ?? {});
  const errors = Object.fromEntries(fields.map(([name, sentence]) => [name, [sentence]]));
  return answer(REFUSALS[refusal.code].status, formData, fields.length > 0 ? null : refusalSentence(refusal), errors);
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

function answer(status: number, formData: FormData, sentence: string | null, errors: OrderAnswer["errors"]) {
  const intent = formData.get("intent")?.toString() ?? "";
  const step = ORDER_STEPS.find((each) => each === intent) ?? "reply";
  const typed = Object.fromEntries([...formData].map(([name, value]) => [name, value.toString()]));
  return data({ step, sentence, typed, errors } satisfies OrderAnswer, { status });
}
