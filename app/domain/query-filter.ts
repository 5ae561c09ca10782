/** The filters of the 疑点 list, as an address asks for them. */
import { isQueryCode } from "./query-codes.ts";
import type { Plan } from "./plan.ts";
import { QUERY_VIEWS, type QueryFilter } from "./query-worklist.ts";

/** What is not one of the choices is as if not asked; without a view it is one's own list, unless nothing is in it. */
export function readQueryFilter(search: URLSearchParams, plan: Plan, hasOwn: boolean): QueryFilter {
  const asked = (name: string) => search.get(name) ?? "";
  const code = asked("rule");
  const severity = asked("severity");
  const indicatorNo = Number(asked("indicator"));
  return {
    view: QUERY_VIEWS.find((view) => view === asked("state")) ?? (hasOwn ? "mine" : "unsettled"),
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : null,
    halfYear: plan.halfYears.find(({ id }) => id === asked("period"))?.id ?? null,
    code: isQueryCode(code) ? code : null,
    severity: severity === "BLOCK" || severity === "QUERY" ? severity : null,
    indicatorNo: plan.indicatorByNo.has(indicatorNo) ? indicatorNo : null,
  };
}

/** The filter as the query of an address. */
export function queryFilterQuery({ view, departmentCode, halfYear, code, severity, indicatorNo }: QueryFilter) {
  return {
    state: view,
    department: departmentCode,
    period: halfYear,
    rule: code,
    severity,
    indicator: indicatorNo === null ? null : String(indicatorNo),
  };
}
