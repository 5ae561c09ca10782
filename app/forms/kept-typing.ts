/** Refused forms of a page with several: what was typed comes back with sentences and the right status. */
import { data } from "@remix-run/node";
import type { Refusal } from "#app/domain/result.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import type { TypedAnswer } from "./typed-answer.ts";

type Errors = Record<string, string[] | null> | null | undefined;

/** What was typed will not do; a form that names no step of the page is none of ours. */
export function keptTyping(formData: FormData, error: Errors) {
  const errors = Object.fromEntries(Object.entries(error ?? {}).map(([name, sentences]) => [name, sentences ?? []]));
  const isForeign = Object.keys(errors).length === 0 || "intent" in errors;
  return answer(isForeign ? 400 : 422, formData, isForeign ? "表单不完整，请刷新后再试。" : null, errors);
}

/** The command said no. A sentence for a field the form does not have stands above it. */
export function refusedTyping(formData: FormData, refusal: Refusal) {
  const fields = Object.entries(refusal.fields ?? {});
  const errors = Object.fromEntries(fields.map(([name, sentence]) => [name, [sentence]]));
  const { status } = REFUSALS[refusal.code];
  return answer(status, formData, fields.length > 0 ? null : refusalSentence(refusal), errors);
}

function answer(status: number, formData: FormData, sentence: string | null, errors: TypedAnswer["errors"]) {
  const typed = Object.fromEntries([...formData].map(([name, value]) => [name, value.toString()]));
  const form = typed.form ?? typed.intent ?? "";
  return data({ form, sentence, typed, errors } satisfies TypedAnswer, { status });
}
