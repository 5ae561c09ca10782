import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiMeetings } from "#app/domain/api-meetings.ts";
import { answer } from "./answer.ts";

/** Meetings with agenda and decisions, for those who may read their minutes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlanForProgram(request);
  if (!may("meeting.read")) throw apiError(403, "not-permitted", "您的账号没有这项权限。");
  return answer(plan, today, apiMeetings(plan));
}
