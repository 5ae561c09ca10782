/** What the form for a new finding offers, and what the page one comes from already knows. */
import type { FindingChoices } from "#app/components/finding/finding-form.tsx";
import type { RunningRecord } from "#app/components/running-records.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { FINDING_SOURCES } from "#app/domain/finding.ts";
import { findingNo } from "#app/domain/finding-number.ts";
import { shortIndicatorName } from "#app/domain/measure.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";

const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

export function findingChoices(plan: Plan): FindingChoices {
  return {
    departments: plan.departments.map(named),
    leaders: plan.leaders.map(named),
    categories: plan.categories.map(({ no, name }) => ({ value: String(no), label: name })),
    tasks: plan.tasks.map(({ no, title }) => ({ value: String(no), label: `${no} ${title}` })),
    indicators: plan.indicators.map((indicator) => ({
      value: String(indicator.no),
      label: `${indicator.no} ${shortIndicatorName(indicator)}`,
    })),
  };
}

/** Findings of the same department on the same task or indicator that are not closed. */
export function runningFindings(plan: Plan, given: ReturnType<typeof givenFacts>): RunningRecord[] {
  const { taskNo, indicatorNo, departmentCode } = given;
  return plan.findings
    .filter(
      (finding) =>
        finding.state !== "closed" &&
        finding.departmentCode === departmentCode &&
        ((taskNo !== undefined && finding.taskNo === Number(taskNo)) ||
          (indicatorNo !== undefined && finding.indicatorNo === Number(indicatorNo))),
    )
    .map((finding) => ({ no: findingNo(finding), title: finding.title, to: paths.finding(finding.id) }));
}

/** From the address, such as that of a board row: source, task, indicator, department. What is none of ours is left out. */
export function givenFacts(plan: Plan, search: URLSearchParams, today: CalendarDate) {
  const asked = (name: string) => search.get(name) ?? "";
  return {
    source: FINDING_SOURCES.find((source) => source === asked("source")),
    taskNo: plan.taskByNo.has(Number(asked("task"))) ? asked("task") : undefined,
    indicatorNo: plan.indicatorByNo.has(Number(asked("indicator"))) ? asked("indicator") : undefined,
    departmentCode: plan.departmentByCode.has(asked("department")) ? asked("department") : undefined,
    foundOn: today,
  };
}
