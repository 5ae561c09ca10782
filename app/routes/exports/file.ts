import type { LoaderFunctionArgs } from "@remix-run/node";
import { openPlan } from "#app/access/open-plan.server.ts";
import type { Refusal } from "#app/domain/result.ts";
import { contentDisposition, fileName } from "#app/exports/file-name.ts";
import { splitFile } from "#app/exports/formats.server.ts";
import { noSuchFile, openExport } from "#app/exports/registry.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

/** `GET /exports/:file`, e.g. `/exports/progress-report.xlsx?period=2025-H1&department=outpatient-office`. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { plan, today, may } = await openPlan(request);
  const file = splitFile(params.file ?? "");
  if (!file) return refused(noSuchFile().refusal);
  const download = openExport(file.name, plan, new URL(request.url).searchParams, today, may);
  if (!download.ok) return refused(download.refusal);
  const { paper, nameParts } = download.value;
  const { extension, mediaType, render } = file.format;
  const name = fileName(nameParts, today, plan.demo, extension);
  return new Response(await render(paper), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": contentDisposition(name, `${file.name}.${extension}`),
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
