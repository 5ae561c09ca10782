/** What is posted on the page of one paper. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import { writePaperTexts } from "#app/commands/write-paper-texts.ts";
import type { Instant } from "#app/domain/calendar-date.ts";
import type { Refusal } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import type { OpenedPaper } from "#app/exports/prose-papers.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { paperTextsForm } from "#app/forms/paper-form.ts";
import { paths } from "#app/paths.ts";
import { choicesOf } from "./open-paper.server.ts";

/** What was typed is kept; asked for, the page that follows starts the download of what now stands. */
export function postTexts(formData: FormData, actor: Actor, opened: OpenedPaper, now: Instant) {
  const { ref } = opened;
  const submission = parseWithZod(formData, { schema: paperTextsForm(ref.paper) });
  if (submission.status !== "success") return keptTyping(formData, submission.error);
  const { texts, versions, head, next } = submission.value;
  const typed = Object.entries(versions).map(([field, version]) => ({ field, version, text: texts[field] ?? "" }));
  const result = execute(actor, writePaperTexts, { ...ref, texts: typed });
  const isUnchanged = !result.ok && result.refusal.code === "paper-text-unchanged";
  if (!result.ok && !isUnchanged) return refusedTyping(formData, asPosted(result.refusal));
  const choices = { ...choicesOf(opened), head: head === "plain" ? head : null };
  const outcome = next === "download" ? { done: "download", at: now } : { done: isUnchanged ? null : "written" };
  return redirect(paths.paper(ref.paper, { ...choices, ...outcome }));
}

function asPosted(refusal: Refusal): Refusal {
  const fields = Object.entries(refusal.fields ?? {}).map(([name, words]) => [`texts.${name}`, words]);
  return { ...refusal, fields: Object.fromEntries(fields) };
}
