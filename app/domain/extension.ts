/** 延期: a leader moves the due day of one department's half-year before it has come (domain.md §5 rule 5). */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import {
  indicatorsOfDepartment,
  isAdopted,
  leaderOfIndicator,
  tasksOfDepartment,
  type HalfYear,
  type Plan,
} from "./plan.ts";
import type { Subject } from "./permissions.ts";
import { windowOf, type ReportWindow } from "./window.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

/**
 * Whom an extension of a department is asked about: the leaders of the tasks it leads; where it leads none, those its
 * indicators belong to.
 */
export function subjectOfExtension(plan: Plan, departmentCode: string): Subject {
  const ofTasks = tasksOfDepartment(plan, departmentCode).map(({ leaderCode }) => leaderCode);
  const ofIndicators = indicatorsOfDepartment(plan, departmentCode).flatMap(
    (indicator) => leaderOfIndicator(plan, indicator) ?? [],
  );
  const leaderCodes = [...new Set(ofTasks.length > 0 ? ofTasks : ofIndicators)];
  return { departmentCodes: [departmentCode], leaderCodes };
}

/** Half-years in which some due day may still be moved: an extended one can outlast the half-year's own. */
export function extendableHalfYears(plan: Plan, day: CalendarDate): HalfYear[] {
  return plan.halfYears.filter(({ id, baseline, closesOn }) => !baseline && closesOn >= day && !isAdopted(plan, id));
}

export type ExtensionFault =
  | { readonly code: "past_due"; readonly dueOn: CalendarDate }
  | { readonly code: "not_after_due"; readonly dueOn: CalendarDate }
  | { readonly code: "after_close"; readonly closesOn: CalendarDate }
  | { readonly code: "no_working_day"; readonly next: CalendarDate };

/** Why a window cannot be extended until that day; null when it can. Who needs longer is for 质控办 to let in. */
export function extensionFault(
  { dueOn, closesOn }: Pick<ReportWindow, "dueOn" | "closesOn">,
  until: CalendarDate,
  day: CalendarDate,
): ExtensionFault | null {
  if (day > dueOn) return { code: "past_due", dueOn };
  if (until <= dueOn) return { code: "not_after_due", dueOn };
  if (until > closesOn) return { code: "after_close", closesOn };
  if (!isWorkingDay(until)) return { code: "no_working_day", next: addWorkingDays(until, 1) };
  return null;
}

/** True while a department's due day in the half-year may be moved. */
export function mayBeExtended(plan: Plan, id: HalfYearId, departmentCode: string, day: CalendarDate): boolean {
  const window = windowOf(plan, id, departmentCode, day);
  const isOpen = extendableHalfYears(plan, day).some((halfYear) => halfYear.id === id);
  return isOpen && window !== null && day <= window.dueOn && window.dueOn < window.closesOn;
}
