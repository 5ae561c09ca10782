import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiError, openPlanForProgram } from "#app/access/open-plan.server.ts";
import { apiScoreboard } from "#app/domain/api-scoreboard.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { scoreboardHalfYears, shownScoreboard } from "#app/domain/shown-scoreboard.ts";
import { answer } from "./answer.ts";

/** `?period=2024-H2`, else the last one the reader may see. What is not released does not exist for who may not preview. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlanForProgram(request);
  const mayPreview = may("scoreboard.preview");
  const asked = new URL(request.url).searchParams.get("period");
  const halfYear = asked ? parseHalfYear(asked) : (scoreboardHalfYears(plan, today, mayPreview).at(-1)?.id ?? null);
  const shown = halfYear && shownScoreboard(plan, halfYear, today, mayPreview);
  if (!shown) throw apiError(404, "not-found", "没有公布这个半年的红白榜。");
  return answer(plan, today, apiScoreboard(shown));
}
