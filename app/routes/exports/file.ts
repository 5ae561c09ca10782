import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCasePicture } from "#app/access/case-picture.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import type { Refusal } from "#app/domain/result.ts";
import { contentDisposition, fileName } from "#app/exports/file-name.ts";
import { openFile } from "#app/exports/files.server.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** `GET /exports/:file`, e.g. `/exports/progress-report.xlsx?period=2025-H1&department=outpatient-office`. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { actor, plan, today } = await openPlan(request);
  const query = new URL(request.url).searchParams;
  const file = openFile(params.file ?? "", plan, query, today, { actor, readPicture: readCasePicture });
  if (!file.ok) return refused(file.refusal);
  const { name, nameParts, extension, mediaType, render } = file.value;
  const chineseName = fileName(nameParts, today, plan.demo, extension);
  return new Response(await render(), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": contentDisposition(chineseName, `${name}.${extension}`),
      "Cache-Control": "no-store",
    },
  });
}

function refused(refusal: Refusal): Response {
  return new Response(refusalSentence(refusal), {
    status: REFUSALS[refusal.code].status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
