/** What the pages of half-year days show. */
import { dayWithWeekday, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import { betterDueDay, DAY_NAMES, effectOfDays, mayMoveDays } from "#app/domain/half-year-days.ts";
import type { HalfYearChange, HalfYearDays } from "#app/domain/half-year-change.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { departmentName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { windowStateOn } from "#app/domain/window.ts";
import { DAY_WORDS, dueDayHint } from "#app/wording/half-years.ts";
import { WINDOW_STATE_WORDS } from "#app/wording/codes.ts";

/** `2025-07-10 周四` */
function fullDay(day: CalendarDate): string {
  return `${day.slice(0, 4)}-${dayWithWeekday(day)}`;
}

export function periodLine(plan: Plan, halfYear: HalfYear, today: CalendarDate) {
  const { id, label, opensOn, dueOn, closesOn } = halfYear;
  return {
    id,
    label,
    days: [opensOn, dueOn, closesOn].map(fullDay),
    holiday: betterDueDay(halfYear) !== null,
    state: WINDOW_STATE_WORDS[windowStateOn(halfYear, today)],
    adopted: !mayMoveDays(plan, id),
    changes: plan.halfYearChanges.filter((change) => change.halfYear === id).length,
  };
}

export type PeriodLine = ReturnType<typeof periodLine>;

/** Newest first; of one half-year, or of all. */
export function changeLines(plan: Plan, today: CalendarDate, id?: HalfYearId) {
  return plan.halfYearChanges
    .filter(({ halfYear }) => id === undefined || halfYear === id)
    .toReversed()
    .map((change) => ({
      label: plan.halfYearById.get(change.halfYear)?.label ?? change.halfYear,
      by: change.changedBy,
      at: shortInstant(change.changedAt, today),
      moves: movesOf(change),
      reason: change.reason,
    }));
}

export type ChangeLine = ReturnType<typeof changeLines>[number];

/** 「截止日 2025-07-10 周四 → 2025-07-14 周一」 */
function movesOf({ before, after }: Pick<HalfYearChange, "before" | "after">): string[] {
  return DAY_NAMES.filter((name) => before[name] !== after[name]).map(
    (name) => `${DAY_WORDS[name]} ${fullDay(before[name])} → ${fullDay(after[name])}`,
  );
}

export function previewOf(plan: Plan, halfYear: HalfYear, days: HalfYearDays, today: CalendarDate) {
  const effect = effectOfDays(plan, halfYear.id, days, today);
  const names = (codes: readonly string[]) => codes.map((code) => departmentName(plan, code));
  return {
    moves: movesOf({ before: halfYear, after: days }),
    becomeLate: names(effect.becomeLate),
    ceaseToBeLate: names(effect.ceaseToBeLate),
    ratedOtherwise: effect.ratedOtherwise,
    windowBefore: WINDOW_STATE_WORDS[effect.windowBefore],
    windowAfter: WINDOW_STATE_WORDS[effect.windowAfter],
    hint: dueDayHint(days),
  };
}

export type Preview = ReturnType<typeof previewOf>;
