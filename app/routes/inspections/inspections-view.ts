/** The list of rounds and walk-throughs as the page draws it. */
import type { HalfYearTile } from "#app/components/inspection/half-year-tiles.tsx";
import { inspectionLine } from "#app/components/inspection/inspection-line.ts";
import { byHalfYear } from "#app/domain/by-half-year.ts";
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { halfYearOfDay } from "#app/domain/finding-number.ts";
import { inspectedHalfYears } from "#app/domain/inspection-checks.ts";
import { halfYearInspections, inspectionFigures, type HalfYearInspections } from "#app/domain/inspection-figures.ts";
import {
  inspectionQuery,
  passesInspectionFilter,
  readInspectionFilter,
  type InspectionFilter,
} from "#app/domain/inspection-filter.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";

export function inspectionsView(plan: Plan, today: CalendarDate, search: URLSearchParams) {
  const filter = readInspectionFilter(search, plan);
  const shown = plan.inspections.filter((inspection) => passesInspectionFilter(inspection, filter));
  const now = halfYearOfDay(plan.halfYears, today);
  return {
    filter,
    tiles: halfYearInspections(plan, today).map((each) => tileOf(each, filter, each.halfYear.id === now, today)),
    figures: inspectionFigures(plan, shown),
    isEmpty: plan.inspections.length === 0,
    periods: inspectedHalfYears(plan).map(({ id, label }) => ({ value: id, words: label })),
    groups: byHalfYear(inspectedHalfYears(plan), shown, (inspection) => inspectionLine(plan, inspection, today)),
    observations: paths.observations(inspectionQuery(filter)),
    exportLink: paths.exportFile("inspections.xlsx", inspectionQuery(filter)),
  };
}

function tileOf(
  { halfYear, standing, round, walkthroughs, walkthroughsPlanned }: HalfYearInspections,
  filter: InspectionFilter,
  isNow: boolean,
  today: CalendarDate,
): HalfYearTile {
  const planned = walkthroughsPlanned > 0 ? `，另安排 ${walkthroughsPlanned} 次` : "";
  return {
    id: halfYear.id,
    label: halfYear.label,
    to: paths.inspections(inspectionQuery({ ...filter, halfYear: halfYear.id })),
    standing,
    round: round ? `第${round.serial}轮，${shortDay(round.startsOn, today)}` : "",
    visits: `体验就医 ${walkthroughs} 次${planned}`,
    isNow,
    isChosen: filter.halfYear === halfYear.id,
  };
}
