import { UNPUBLISHED, unpublishedWords } from "#app/wording/unpublished.ts";

/** The answer for a record that everybody knows must come, and that this person may not see yet. Tells nothing of it. */
export function unpublished(what: string): Response {
  return new Response(unpublishedWords(what), { status: 404, statusText: UNPUBLISHED });
}
