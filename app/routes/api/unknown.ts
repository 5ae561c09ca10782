import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";

/** Everything else under `/api/`. */
export async function loader({ request }: LoaderFunctionArgs) {
  await openPlanForProgram(request);
  throw apiError(404, "not-found", "没有这个接口。");
}
