import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { openPlan } from "#app/access/open-plan.server.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";
import { reviewedHalfYears } from "./readable.ts";

/** `/review`: the newest half-year its reader may see. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const newest = reviewedHalfYears(plan, may("unpublished.read"), today).at(-1) ?? currentHalfYear(plan, today);
  throw redirect(paths.review(newest.id));
}
