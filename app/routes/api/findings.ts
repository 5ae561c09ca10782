import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiFindings } from "#app/domain/api-findings.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { answer } from "./answer.ts";

/** The ledger; a department gets what it answers for and helps with. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlanForProgram(request);
  if (!canSometimes(actor, "finding.read")) throw apiError(403, "not-permitted", "您的账号没有这项权限。");
  return answer(plan, today, apiFindings(plan, today));
}
