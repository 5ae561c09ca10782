import type { LoaderFunctionArgs } from "@remix-run/node";
import { openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiQueries } from "#app/domain/api-queries.ts";
import { answer } from "./answer.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today } = await openPlanForProgram(request);
  return answer(plan, today, { queries: apiQueries(plan) });
}
