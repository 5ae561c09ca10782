import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiOrders } from "#app/domain/api-orders.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { answer } from "./answer.ts";

/** Follow-up orders; a department gets those addressed to it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlanForProgram(request);
  if (!canSometimes(actor, "order.read")) throw apiError(403, "not-permitted", "您的账号没有这项权限。");
  return answer(plan, today, apiOrders(plan, today));
}
