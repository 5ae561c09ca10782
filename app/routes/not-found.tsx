import type { LoaderFunctionArgs } from "@remix-run/node";
import { openPlan } from "#app/access/open-plan.server.ts";

/** Every address that is none: said inside the frame, so that one can go on from there. Strangers sign in first. */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await openPlan(request);
  throw new Response(null, { status: 404 });
}

/** Never shown: the loader always throws. Without a page Remix would answer bare. */
export default function NotFound() {
  return null;
}
