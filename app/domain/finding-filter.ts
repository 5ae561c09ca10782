/** The filters of the finding ledger and their place in the address. */
import {
  FINDING_SEVERITIES,
  FINDING_SOURCES,
  type Finding,
  type FindingSeverity,
  type FindingSource,
} from "./finding.ts";
import { FINDING_VIEWS, type FindingView } from "./finding-measures.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan } from "./plan.ts";
import { planFilterQuery, readPlanFilter, type PlanFilter } from "./plan-filter.ts";

export type FindingFilter = PlanFilter & {
  readonly view: FindingView;
  readonly severity: FindingSeverity | null;
  readonly source: FindingSource | null;
  readonly halfYear: HalfYearId | null;
};

/** What is not one of the choices is as if not asked. */
export function readFindingFilter(search: URLSearchParams, plan: Plan): FindingFilter {
  const asked = (name: string) => search.get(name) ?? "";
  return {
    ...readPlanFilter(search, plan),
    view: FINDING_VIEWS.find((view) => view === asked("state")) ?? "all",
    severity: FINDING_SEVERITIES.find((severity) => severity === asked("severity")) ?? null,
    source: FINDING_SOURCES.find((source) => source === asked("source")) ?? null,
    halfYear: plan.halfYears.find(({ id }) => id === asked("period"))?.id ?? null,
  };
}

/** The filter as the query of an address. */
export function findingQuery(filter: FindingFilter): Record<string, string | null> {
  const { view, severity, source, halfYear } = filter;
  const state = view === "all" ? null : view;
  return { state, ...planFilterQuery(filter), severity, source, period: halfYear };
}

/** True when the finding passes everything but the view, which counts. A department finds what it helps with, too. */
export function passesFilter(finding: Finding, filter: FindingFilter): boolean {
  const { departmentCode, leaderCode, categoryNo, severity, source, halfYear } = filter;
  return (
    (departmentCode === null ||
      finding.departmentCode === departmentCode ||
      finding.helpingCodes.includes(departmentCode)) &&
    (leaderCode === null || finding.leaderCode === leaderCode) &&
    (categoryNo === null || finding.categoryNo === categoryNo) &&
    (severity === null || finding.severity === severity) &&
    (source === null || finding.source === source) &&
    (halfYear === null || finding.halfYear === halfYear)
  );
}
