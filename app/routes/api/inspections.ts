import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiInspections } from "#app/domain/api-inspections.ts";
import { answer } from "./answer.ts";

/** 督查 and 体验就医 with everything seen; departments get nothing, as walk-throughs are incognito. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlanForProgram(request);
  if (!may("inspection.read")) throw apiError(403, "not-permitted", "您的账号没有这项权限。");
  return answer(plan, today, apiInspections(plan, today));
}
