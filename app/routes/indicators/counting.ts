/** Takes the tick 「已按口径统计」 and goes back to where it was set. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { safeNext } from "#app/access/safe-next.ts";
import { confirmCounting } from "#app/commands/confirm-counting.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { CountingForm } from "#app/forms/counting-form.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { openIndicator } from "./open-indicator.server.ts";

/** A reload after signing in anew lands here: the tick is on the indicator's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan } = await openPlan(request);
  return redirect(paths.indicator(openIndicator(plan, params).no));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: CountingForm });
  const posted = submission.status === "success" ? submission.value : null;
  const halfYear = posted && parseHalfYear(posted.period);
  if (!posted || !halfYear)
    throw new Response("没有勾选“已按口径统计”，或者页面已经过时，没有登记。请回到指标页再试。", { status: 400 });
  const { department: departmentCode, measure: measureKey, version, back } = posted;
  const result = execute(actor, confirmCounting, { halfYear, departmentCode, measureKey, version });
  // Said twice is said: the second click goes back as the first did.
  if (!result.ok && result.refusal.code !== "already-confirmed")
    throw new Response(
      result.refusal.code === "stale"
        ? "口径刚刚修订过，没有登记。请回到指标页看过新口径再确认。"
        : refusalSentence(result.refusal),
      { status: REFUSALS[result.refusal.code].status },
    );
  return redirect(back ? safeNext(back) : `/indicators/${Number(params.no)}#d-${measureKey}`);
}
