/** What the page of one paper begins with. */
import { openPlan, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { openProsePaper, type OpenedPaper } from "#app/exports/prose-papers.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/**
 * The paper of the address.
 * @throws Response 404 where there is none, 400 for a half-year without papers, 403 without the permission
 */
export async function openPaper(
  request: Request,
  name: string | undefined,
): Promise<OpenedPlan & { readonly opened: OpenedPaper }> {
  const page = await openPlan(request);
  const query = new URL(request.url).searchParams;
  const opened = openProsePaper(name ?? "", page.plan, query, page.today, page.may);
  if (!opened) throw new Response("没有这种文稿。", { status: 404 });
  if (!opened.ok) throw new Response(refusalSentence(opened.refusal), { status: REFUSALS[opened.refusal.code].status });
  return { ...page, opened: opened.value };
}

/** What stays in the address: half-year, meeting, and a head other than the usual one. */
export function choicesOf({ ref, head }: OpenedPaper) {
  return { period: ref.halfYear, meeting: ref.meeting, head: head === "plain" ? head : null };
}

export function addressOf(opened: OpenedPaper): string {
  return paths.paper(opened.ref.paper, choicesOf(opened));
}
