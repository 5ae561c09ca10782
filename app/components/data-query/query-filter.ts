/** The filters of the 疑点 list and their place in the address. */
import { isQueryCode } from "#app/domain/data-query-rules.ts";
import { QUERY_VIEWS, type QueryFilter } from "#app/domain/query-worklist.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";

/** What is not one of the choices is as if not asked. */
export function readQueryFilter(search: URLSearchParams, plan: Plan, isConcerned: boolean): QueryFilter {
  const asked = (name: string) => search.get(name) ?? "";
  const code = asked("rule");
  const severity = asked("severity");
  const indicatorNo = Number(asked("indicator"));
  return {
    view: QUERY_VIEWS.find((view) => view === asked("state")) ?? (isConcerned ? "mine" : "unsettled"),
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : null,
    halfYear: plan.halfYears.find(({ id }) => id === asked("period"))?.id ?? null,
    code: isQueryCode(code) ? code : null,
    severity: severity === "BLOCK" || severity === "QUERY" ? severity : null,
    indicatorNo: plan.indicatorByNo.has(indicatorNo) ? indicatorNo : null,
  };
}

/** The address of the list with these filters. */
export function queriesPath({ view, departmentCode, halfYear, code, severity, indicatorNo }: QueryFilter): string {
  return paths.queries({
    state: view,
    department: departmentCode,
    period: halfYear,
    rule: code,
    severity,
    indicator: indicatorNo === null ? null : String(indicatorNo),
  });
}
