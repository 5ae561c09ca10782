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

export type FindingFilter = {
  readonly view: FindingView;
  readonly departmentCode: string | null;
  readonly leaderCode: string | null;
  readonly severity: FindingSeverity | null;
  readonly source: FindingSource | null;
  readonly halfYear: HalfYearId | null;
};

/** What is not one of the choices is as if not asked. */
export function readFindingFilter(search: URLSearchParams, plan: Plan): FindingFilter {
  const asked = (name: string) => search.get(name) ?? "";
  return {
    view: FINDING_VIEWS.find((view) => view === asked("state")) ?? "all",
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : null,
    leaderCode: plan.leaderByCode.has(asked("leader")) ? asked("leader") : null,
    severity: FINDING_SEVERITIES.find((severity) => severity === asked("severity")) ?? null,
    source: FINDING_SOURCES.find((source) => source === asked("source")) ?? null,
    halfYear: plan.halfYears.find(({ id }) => id === asked("period"))?.id ?? null,
  };
}

/** The filter as the query of an address. */
export function findingQuery(filter: FindingFilter): Record<string, string | null> {
  const { view, departmentCode, leaderCode, severity, source, halfYear } = filter;
  const state = view === "all" ? null : view;
  return { state, department: departmentCode, leader: leaderCode, severity, source, period: halfYear };
}

/** True when the finding passes everything but the view, which counts. A department finds what it helps with, too. */
export function passesFilter(finding: Finding, filter: FindingFilter): boolean {
  const { departmentCode, leaderCode, severity, source, halfYear } = filter;
  return (
    (departmentCode === null ||
      finding.departmentCode === departmentCode ||
      finding.helpingCodes.includes(departmentCode)) &&
    (leaderCode === null || finding.leaderCode === leaderCode) &&
    (severity === null || finding.severity === severity) &&
    (source === null || finding.source === source) &&
    (halfYear === null || finding.halfYear === halfYear)
  );
}
