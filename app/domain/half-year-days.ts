/** The three days of a half-year, which people may move, and what moving them does (domain.md §2, §5). */
import { addDays, dayOf, type CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { isAdopted, planOf, type HalfYear, type Plan } from "./plan.ts";
import { sheetOf } from "./report-sheet.ts";
import { windowOf, windowStateOn, type WindowState } from "./window.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";
import type { HalfYearDays } from "./half-year-change.ts";

export const DAY_NAMES = ["opensOn", "dueOn", "closesOn"] as const;
export type DayName = (typeof DAY_NAMES)[number];

/** Why a day cannot be; `day` is the one it runs into, `label` the neighbouring half-year. */
export type DayFault =
  | { readonly code: "before_start" | "before_opening" | "before_due" | "beyond_reach"; readonly day: CalendarDate }
  | { readonly code: "not_after_previous" | "not_before_next"; readonly day: CalendarDate; readonly label: string };

/** So many days after its last day a half-year must be closed at the latest; a later year is a slip of the pen. */
const REACH_IN_DAYS = 366;

/** What is wrong with each day; nothing when they may stand. Half-years open one after the other. */
export function dayFaults(plan: Plan, halfYear: HalfYear, days: HalfYearDays): Partial<Record<DayName, DayFault>> {
  const { opensOn, dueOn, closesOn } = days;
  const opening = openingFault(plan, halfYear, opensOn);
  const last = addDays(halfYear.endsOn, REACH_IN_DAYS);
  return {
    ...(opening && { opensOn: opening }),
    ...(dueOn < opensOn && { dueOn: { code: "before_opening", day: opensOn } }),
    ...(closesOn < dueOn && { closesOn: { code: "before_due", day: dueOn } }),
    ...(closesOn > last && { closesOn: { code: "beyond_reach", day: last } }),
  };
}

function openingFault(plan: Plan, { id, startsOn }: HalfYear, opensOn: CalendarDate): DayFault | null {
  const place = plan.halfYears.findIndex((halfYear) => halfYear.id === id);
  const previous = plan.halfYears[place - 1];
  const next = plan.halfYears[place + 1];
  if (opensOn < startsOn) return { code: "before_start", day: startsOn };
  if (previous && opensOn <= previous.opensOn)
    return { code: "not_after_previous", day: previous.opensOn, label: previous.label };
  if (next && opensOn >= next.opensOn) return { code: "not_before_next", day: next.opensOn, label: next.label };
  return null;
}

/** Where nobody works on the due day: the next day somebody does. null where all is well. */
export function betterDueDay({ dueOn }: Pick<HalfYearDays, "dueOn">): CalendarDate | null {
  return isWorkingDay(dueOn) ? null : addWorkingDays(dueOn, 1);
}

export function sameDays(a: HalfYearDays, b: HalfYearDays): boolean {
  return DAY_NAMES.every((name) => a[name] === b[name]);
}

export function daysOf({ opensOn, dueOn, closesOn }: HalfYearDays): HalfYearDays {
  return { opensOn, dueOn, closesOn };
}

/** The plan as it stands once the days are moved. */
export function withDays(plan: Plan, id: HalfYearId, days: HalfYearDays): Plan {
  const halfYears = plan.halfYears.map((halfYear) =>
    halfYear.id === id ? { ...halfYear, ...daysOf(days) } : halfYear,
  );
  return planOf({ ...plan, halfYears });
}

/** Departments whose sheet is late as of `day`: handed in after the due day, or still owed after it. */
export function lateDepartments(plan: Plan, id: HalfYearId, day: CalendarDate): string[] {
  return plan.departments.flatMap(({ code }) => {
    const sheet = sheetOf(plan, id, code, day);
    if (!sheet || sheet.daysLate === null) return [];
    const stood = sheet.handedInAt ? dayOf(sheet.handedInAt) : day;
    return stood > sheet.window.dueOn ? [code] : [];
  });
}

/** What moving the days would change as of `day`. */
export type EffectOfDays = {
  /** Codes of departments whose sheets were on time and become late. */
  readonly becomeLate: readonly string[];
  /** Codes of departments whose sheets were late and no longer are. */
  readonly ceaseToBeLate: readonly string[];
  /** Rated rows handed in on the other side of the due day than before: their word stays as it was given. */
  readonly ratedOtherwise: number;
  readonly windowBefore: WindowState;
  readonly windowAfter: WindowState;
};

export function effectOfDays(plan: Plan, id: HalfYearId, days: HalfYearDays, day: CalendarDate): EffectOfDays {
  const moved = withDays(plan, id, days);
  const before = lateDepartments(plan, id, day);
  const after = lateDepartments(moved, id, day);
  const now = plan.halfYearById.get(id);
  return {
    becomeLate: after.filter((code) => !before.includes(code)),
    ceaseToBeLate: before.filter((code) => !after.includes(code)),
    ratedOtherwise: ratedRowsOnOtherSide(plan, moved, id, day),
    windowBefore: windowStateOn(now ?? days, day),
    windowAfter: windowStateOn(days, day),
  };
}

function ratedRowsOnOtherSide(plan: Plan, moved: Plan, id: HalfYearId, day: CalendarDate): number {
  return plan.rows.filter(({ halfYear, departmentCode, rating, firstSubmittedAt }) => {
    if (halfYear !== id || rating === null || firstSubmittedAt === null) return false;
    const isLate = (which: Plan) => dayOf(firstSubmittedAt) > (windowOf(which, id, departmentCode, day)?.dueOn ?? "9");
    return isLate(plan) !== isLate(moved);
  }).length;
}

/** True while the days may be moved: once 院长办公会 has passed the half-year they stand. */
export function mayMoveDays(plan: Plan, id: HalfYearId): boolean {
  return !isAdopted(plan, id);
}
