/** The cards of an indicator's measures for one reader: the version asked for, and the ticks that are theirs to set. */
import type { CountingTick } from "#app/components/measure-card/counting-tick.tsx";
import { measureCard } from "#app/components/measure-card/measure-card-view.ts";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { confirmationIn } from "#app/domain/counting-confirmation.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { definitionIn } from "#app/domain/measure-definition.ts";
import type { Indicator, Measure } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";

type Reader = {
  /** The departments the reader may tick for. */
  departments: readonly string[];
  /** `?card=`: `discharge_follow_up_rate.2` */
  asked: string | null;
  halfYear: HalfYearId;
  today: CalendarDate;
};

export function indicatorCards(plan: Plan, indicator: Indicator, { departments, asked, halfYear, today }: Reader) {
  const [askedKey, askedVersion = ""] = asked?.split(".") ?? [];
  return indicator.measures.map((measure) => {
    const version = measure.key === askedKey && /^\d{1,4}$/.test(askedVersion) ? Number(askedVersion) : null;
    const card = measureCard(plan, indicator, measure, halfYear, version, today);
    const ticks = ticksFor(plan, measure, departments, halfYear).filter((tick) => tick.version === card.version);
    return { card, ticks };
  });
}

/** What is still to be ticked; lists behind a printed measure follow its word. */
function ticksFor(plan: Plan, measure: Measure, departments: readonly string[], period: HalfYearId): CountingTick[] {
  if (measure.companion) return [];
  const { version } = definitionIn(plan, measure.key, period);
  return departments
    .filter((code) => confirmationIn(plan, measure.key, period, code) === null)
    .map((code) => ({
      measureKey: measure.key,
      version,
      period,
      department: { code, name: departmentName(plan, code) },
    }));
}
