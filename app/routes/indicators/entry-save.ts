/** Saves cells of the entry grid while people go on. Answers JSON and never moves the page. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlan, openPlanForProgram } from "#app/access/open-plan.server.ts";
import type { SavedSheet } from "#app/components/indicator-entry/entry-view.ts";
import { openEntry, shownCells } from "./open-sheet.server.ts";
import { savePostedCells } from "./posted-cells.server.ts";

/** Somebody who opens the address, after signing in anew for example, is shown the grid it belongs to. */
export async function loader({ request }: LoaderFunctionArgs) {
  await openPlan(request);
  return redirect(new URL(request.url).pathname.replace(/\/save\/?$/, ""));
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const opened = await openPlanForProgram(request);
  // Remix checks where a post comes from only on routes with a page; here the browser's own word is asked.
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null && site !== "same-origin") return apiError(403, "not-permitted", "只能从本系统的页面保存。");
  const saved = await savePostedCells(opened, request, params);
  if (!saved) return apiError(400, "value-invalid", "有一栏太长或不完整，没有保存。");
  const now = await openPlanForProgram(request);
  const sheet: SavedSheet = { ...saved.answer, cells: shownCells(now, openEntry(now, params)) };
  return Response.json(sheet);
}
