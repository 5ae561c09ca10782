import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiReminders } from "#app/domain/api-reminders.ts";
import { isCalendarDate } from "#app/domain/calendar-date.ts";
import { boardDays } from "#app/domain/supervision-days.ts";
import { supervisedDepartments } from "#app/domain/supervision-scope.ts";
import { answer } from "./answer.ts";

/** The board of one day; a department gets its own items. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlanForProgram(request);
  const departmentCodes = supervisedDepartments(plan, actor);
  if (!departmentCodes) throw apiError(403, "not-permitted", "您的账号没有这项权限。");
  const day = new URL(request.url).searchParams.get("asOf") ?? today;
  const { first, last } = boardDays(plan);
  if (!isCalendarDate(day) || day < first || day > last)
    throw apiError(400, "as-of-invalid", `asOf 应是 ${first} 至 ${last} 之间的日期，写作 2025-07-08。`);
  return answer(plan, day, apiReminders(plan, day, { departmentCodes }));
}
