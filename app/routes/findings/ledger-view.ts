/** The ledger as the page draws it: every number and list from the same findings. */
import { findingQuery, passesFilter, readFindingFilter } from "#app/domain/finding-filter.ts";
import { findingLine } from "#app/components/finding/finding-line.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Finding } from "#app/domain/finding.ts";
import { findingDeadline } from "#app/domain/finding-deadlines.ts";
import { findingMeasures, FINDING_VIEWS, isInFindingView, type FindingView } from "#app/domain/finding-measures.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Actor } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";

export function ledgerView(plan: Plan, actor: Actor, today: CalendarDate, search: URLSearchParams) {
  const filter = readFindingFilter(search, plan);
  const findings = plan.findings.filter((finding) => passesFilter(finding, filter));
  const inView = (view: FindingView) => findings.filter((finding) => isInFindingView(finding, view, today));
  return {
    filter,
    measures: findingMeasures(findings, today),
    counts: countsOf((view) => inView(view).length),
    lines: inView(filter.view)
      .sort(byDeadline)
      .map((finding) => findingLine(plan, finding, actor, today)),
    departments: plan.departments.filter(({ code }) =>
      plan.findings.some(({ departmentCode, helpingCodes }) => departmentCode === code || helpingCodes.includes(code)),
    ),
    leaders: plan.leaders.filter(({ code }) => plan.findings.some(({ leaderCode }) => leaderCode === code)),
    categories: plan.categories.filter(({ no }) => plan.findings.some(({ categoryNo }) => categoryNo === no)),
    periods: plan.halfYears.filter(({ id }) => plan.findings.some(({ halfYear }) => halfYear === id)),
    exportLink: paths.exportFile("findings.xlsx", findingQuery(filter)),
  };
}

function countsOf(count: (view: FindingView) => number): Record<FindingView, number> {
  const counts: Record<FindingView, number> = {
    all: 0,
    found: 0,
    assigned: 0,
    rectifying: 0,
    pending_review: 0,
    closed: 0,
    open: 0,
    overdue: 0,
    due: 0,
    to_look_back: 0,
    once_closed: 0,
    recurred: 0,
  };
  for (const view of FINDING_VIEWS) counts[view] = count(view);
  return counts;
}

/** The most pressing first; closed ones last, the newest number first. */
function byDeadline(a: Finding, b: Finding): number {
  const [dueA, dueB] = [findingDeadline(a)?.dueOn, findingDeadline(b)?.dueOn];
  if (dueA !== undefined && dueB !== undefined) return dueA.localeCompare(dueB) || a.id.localeCompare(b.id);
  if (dueA === undefined && dueB === undefined) return b.id.localeCompare(a.id);
  return dueA === undefined ? 1 : -1;
}
