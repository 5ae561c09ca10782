import type { LoaderFunctionArgs } from "@remix-run/node";
import { openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiIndicators } from "#app/domain/api-indicators.ts";
import { answer } from "./answer.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlanForProgram(request);
  return answer(plan, today, { indicators: apiIndicators(plan, actor, today) });
}
