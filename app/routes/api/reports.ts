import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiReports } from "#app/domain/api-reports.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import { answer } from "./answer.ts";

/** Without `?period=` the half-year people work on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlanForProgram(request);
  const asked = new URL(request.url).searchParams.get("period");
  const period = asked === null ? currentHalfYear(plan, today).id : parseHalfYear(asked);
  if (period === null) throw apiError(400, "period-invalid", "period 应写作 2025-H1。");
  const halfYear = plan.halfYearById.get(period);
  if (!halfYear) throw apiError(404, "period-unknown", `方案没有 ${period} 这个半年。`);
  const { dueOn, closesOn } = halfYear;
  return answer(plan, today, { period, dueOn, closesOn, reports: apiReports(plan, actor, period, today) });
}
