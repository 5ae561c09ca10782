/** From an outcome to an answer: what was typed comes back with sentences and the right status. */
import type { Submission } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { Refusal } from "../domain/result.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** What was typed will not do: a sentence at each wrong field. */
export function invalid<Form>(submission: Submission<Form, string[]>) {
  return data(submission.reply(), { status: 422 });
}

/** The command said no: the refusal's own status and sentence, at the field it names or above the form. */
export function refused<Form>(submission: Submission<Form, string[]>, refusal: Refusal) {
  const fieldErrors = Object.fromEntries(Object.entries(refusal.fields ?? {}).map(([name, words]) => [name, [words]]));
  const formErrors = Object.keys(fieldErrors).length === 0 ? [refusalSentence(refusal)] : [];
  return data(submission.reply({ formErrors, fieldErrors }), { status: REFUSALS[refusal.code].status });
}
