import type { LoaderFunctionArgs } from "@remix-run/node";
import { openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiCases } from "#app/domain/api-cases.ts";
import { answer } from "./answer.ts";

/** 典型案例 as far as the reader may see them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today } = await openPlanForProgram(request);
  return answer(plan, today, apiCases(plan));
}
