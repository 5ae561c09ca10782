/** 催办 of lines of the board: the form around its list. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import { issuingFacts } from "#app/access/outbox.server.ts";
import { chaseItems } from "#app/commands/chase-items.ts";
import type { Actor } from "#app/domain/role.ts";
import { ChaseForm } from "#app/forms/chase-form.ts";
import { CHASE_COUNTS } from "#app/wording/chases.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/**
 * Ticking all or none only shows the page again, with the sentence that was written; `items` is null for all of them.
 * Else back to the board with what became of it, or the sentence with everything that was ticked and written.
 */
export function postChase(formData: FormData, actor: Actor, address: URL) {
  const submission = parseWithZod(formData, { schema: ChaseForm });
  if (submission.status !== "success") return answer(400, formData, "表单不完整，请刷新后再试。");
  const { item, only, tick, note } = submission.value;
  if (tick !== undefined) return data<Answer>({ refusal: null, items: tick === "all" ? null : [], note });
  const matters = only === undefined ? item : [only];
  if (matters.length === 0) return answer(422, formData, "请先勾选要催办的行，或点某一行的“催办”。");
  const result = execute(actor, chaseItems, { matters, note, delivery: issuingFacts() });
  if (!result.ok) {
    const { refusal } = result;
    return answer(REFUSALS[refusal.code].status, formData, refusalSentence(refusal));
  }
  const { pathname, searchParams } = address;
  for (const name of CHASE_COUNTS) searchParams.delete(name);
  for (const name of CHASE_COUNTS) if (result.value[name] > 0) searchParams.set(name, String(result.value[name]));
  return redirect(`${pathname}?${searchParams}`);
}

type Answer = { refusal: string | null; items: string[] | null; note: string };

function answer(status: number, formData: FormData, refusal: string) {
  const texts = (name: string) => formData.getAll(name).map(String);
  return data<Answer>({ refusal, items: texts("item"), note: texts("note")[0] ?? "" }, { status });
}
