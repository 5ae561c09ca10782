/** One line of the list with everything it says. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { citedFigures, shortCitedWords } from "#app/domain/case-figures.ts";
import type { ExemplaryCase } from "#app/domain/exemplary-case.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";

export function caseLine(plan: Plan, item: ExemplaryCase, today: CalendarDate) {
  const { id, title, state, departmentCode, taskNo, reportedOn, recipient, pictures } = item;
  const cited = citedFigures(plan, item);
  return {
    id,
    to: paths.case(id),
    title,
    state,
    department: departmentName(plan, departmentCode),
    period: plan.halfYearById.get(item.halfYear)?.label ?? item.halfYear,
    task: taskNo === null ? "" : `任务 ${taskNo}`,
    cited: cited ? shortCitedWords(cited) : "",
    reported: reportedOn === null ? "" : `${shortDay(reportedOn, today)} 报送${recipient}`,
    pictures: pictures.length,
  };
}

export type CaseLine = ReturnType<typeof caseLine>;
