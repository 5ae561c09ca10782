/** Numbers of findings, counted per half-year: `WT-2024H1-003`, and `WT-2024H1-003-1` when it has come up again. */
import type { CalendarDate } from "./calendar-date.ts";
import { recurrencesOf, type Finding } from "./finding.ts";
import type { HalfYearId } from "./half-year.ts";
import type { HalfYear } from "./plan.ts";

export function findingId(halfYear: HalfYearId, serial: number): string {
  return `WT-${halfYear.replace("-", "")}-${String(serial).padStart(3, "0")}`;
}

/** The number as printed, with the suffix of its last 重新发生. */
export function findingNo(finding: Pick<Finding, "id" | "events">): string {
  const times = recurrencesOf(finding);
  return times === 0 ? finding.id : `${finding.id}-${times}`;
}

/** The next free serial of a half-year. */
export function nextSerial(findings: readonly Pick<Finding, "halfYear" | "serial">[], halfYear: HalfYearId): number {
  const taken = findings.filter((finding) => finding.halfYear === halfYear).map(({ serial }) => serial);
  return Math.max(0, ...taken) + 1;
}

/** The half-year of the plan a day lies in; null outside the plan. */
export function halfYearOfDay(
  halfYears: readonly Pick<HalfYear, "id" | "startsOn" | "endsOn">[],
  day: CalendarDate,
): HalfYearId | null {
  return halfYears.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)?.id ?? null;
}
