import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiComparison } from "#app/domain/api-comparison.ts";
import { compareHalfYears, readPair } from "#app/domain/half-year-comparison.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { readPlanFilter } from "#app/domain/plan-filter.ts";
import { readableHalfYears } from "#app/domain/readable-half-years.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { answer } from "./answer.ts";

/** Two half-years the reader may see as a whole; `leader`, `department` and `category` narrow it as on the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlanForProgram(request);
  const search = new URL(request.url).searchParams;
  const pair = readPair(search, plan, readableHalfYears(plan, may("unpublished.read"), today));
  if (!pair.ok) {
    const { refusal } = pair;
    throw apiError(REFUSALS[refusal.code].status, refusal.code, refusalSentence(refusal));
  }
  const sees: Sees = ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
  const filter = readPlanFilter(search, plan);
  return answer(plan, today, apiComparison(plan, compareHalfYears({ plan, filter, ...pair.value, sees, day: today })));
}
