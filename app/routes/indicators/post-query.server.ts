/** What people do on the 疑点 page: explain, judge, or run the rules again. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { explainQuery } from "#app/commands/explain-query.ts";
import { judgeQuery } from "#app/commands/judge-query.ts";
import { recheckQueries } from "#app/commands/recheck-queries.ts";
import type { QueryAnswer } from "#app/components/data-query/query-steps.tsx";
import { queryAnchor } from "#app/components/data-query/query-view.ts";
import { queryKey } from "#app/domain/query-record.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { QueryForm } from "#app/forms/query-form.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** @param url of the page with its filters, to which one comes back */
export function postQuery(formData: FormData, actor: Actor, url: URL) {
  const submission = parseWithZod(formData, { schema: QueryForm });
  if (submission.status !== "success") {
    const [sentence = "表单不完整，请刷新后再试。"] = Object.values(submission.error ?? {}).flatMap((all) => all ?? []);
    return refused(400, sentence, null);
  }
  const { value } = submission;
  if (value.intent === "recheck") {
    const result = execute(actor, recheckQueries, {});
    if (result.ok) return back(url, "recheck", String(result.value.moved), "");
    return refused(REFUSALS[result.refusal.code].status, refusalSentence(result.refusal), null);
  }
  const result = take(actor, value);
  if (result.ok) return back(url, value.intent, null, `#${queryAnchor(value)}`);
  const { refusal } = result;
  const sentence = refusalSentence(refusal);
  return refused(REFUSALS[refusal.code].status, sentence, { key: queryKey(value), sentence, text: value.text });
}

type Step = Exclude<z.output<typeof QueryForm>, { intent: "recheck" }>;

function take(actor: Actor, { intent, ...step }: Step): Result<unknown> {
  return intent === "explained"
    ? execute(actor, explainQuery, step)
    : execute(actor, judgeQuery, { ...step, verdict: intent });
}

function back(url: URL, done: string, moved: string | null, hash: string) {
  const search = new URLSearchParams(url.searchParams);
  search.set("done", done);
  if (moved === null) search.delete("moved");
  else search.set("moved", moved);
  return redirect(`${url.pathname}?${search}${hash}`);
}

function refused(status: number, sentence: string, answer: QueryAnswer | null) {
  return data({ sentence, answer }, { status });
}
