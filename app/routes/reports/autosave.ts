/** Saves drafts while people type. Answers JSON and never moves the page. */
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlan, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { ReportForm } from "#app/forms/report-form.ts";
import { sheetParams } from "./sheet-params.ts";
import { saveWrittenRows } from "./save-written-rows.server.ts";

/** Somebody who opens the address, after signing in anew for example, is shown the report it belongs to. */
export async function loader({ request }: LoaderFunctionArgs) {
  await openPlan(request);
  return redirect(new URL(request.url).pathname.replace(/\/autosave\/?$/, ""));
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const { actor, plan, now } = await openPlanForProgram(request);
  // Remix checks where a post comes from only on routes with a page; here the browser's own word is asked.
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin") return apiError(403, "not-permitted", "只能从本系统的页面保存。");
  const sheet = sheetParams(params);
  const submission = parseWithZod(await readPostedForm(request), { schema: ReportForm });
  if (!sheet || submission.status !== "success")
    return apiError(400, "value-invalid", "有一栏太长或不完整，没有保存。");
  return Response.json({ savedAt: now, ...saveWrittenRows(actor, plan, sheet, submission.value.rows) });
}
