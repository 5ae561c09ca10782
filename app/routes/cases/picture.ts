import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCasePicture } from "#app/access/case-picture.server.ts";
import { openCase } from "./open-case.server.ts";

/** One picture of a case, for those who may see the case. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { item } = await openCase(request, params.id);
  const picture = readCasePicture(item, Number(params.picture));
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(picture.bytes, {
    headers: {
      "Content-Type": picture.type,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
