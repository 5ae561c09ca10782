/**
 * Annex 3 of one half-year as lists: the cells that stand one way, the indicators that were given in full or reach
 * their target. Figures of papers and of the review count these.
 */
import type { CalendarDate } from "./calendar-date.ts";
import { isDoubted, isGivenInFull, owedCells } from "./completeness.ts";
import type { HalfYearId } from "./half-year.ts";
import type { SheetCell } from "./indicator-sheet.ts";
import type { Indicator } from "./measure.ts";
import { CELL_STATUSES } from "./measure-value.ts";
import { narrowedPlan } from "./narrowed-plan.ts";
import { currentHalfYear, type HalfYear, type Plan } from "./plan.ts";
import { planFilterQuery, readPlanFilter, type PlanFilter } from "./plan-filter.ts";
import { JUDGED_STANDINGS, judgedIndicators, targetLines, type TargetLine } from "./review-targets.ts";
import type { Actor } from "./role.ts";
import { judgedMeasure } from "./target-verdict.ts";
import { seesDepartment } from "./visible-plan.ts";

/** One line a cell, that is a printed measure: 应报, then by what was said; doubted ones are among the others. */
export const CELL_VIEWS = ["owed", ...CELL_STATUSES, "doubted"] as const;
/** One line an indicator: 填报完整 or not; judged: those that a target of the plan or the nation judges. */
export const WHOLE_VIEWS = ["complete", "incomplete", "judged", ...JUDGED_STANDINGS] as const;
const VIEWS = [...CELL_VIEWS, ...WHOLE_VIEWS] as const;
export type IndicatorListView = (typeof VIEWS)[number];

export type IndicatorListFilter = PlanFilter & {
  readonly halfYear: HalfYearId;
  readonly view: IndicatorListView;
  /** Only what this department owes, where `departmentCode` is whatever it answers for, jointly too. */
  readonly owedBy: string | null;
};

export type IndicatorListLine = {
  readonly indicator: Indicator;
  /** The department that owes it. */
  readonly departmentCode: string;
  /** One for a view of cells, all that are owed for a view of indicators. */
  readonly cells: readonly (SheetCell & { readonly doubted: boolean })[];
  /** True in a view of cells: the line is one printed measure, not the indicator. */
  readonly isCell: boolean;
  /** What judges these cells. */
  readonly targets: readonly TargetLine[];
};

export function openedHalfYears({ halfYears }: Plan, day: CalendarDate): HalfYear[] {
  return halfYears.filter(({ opensOn }) => opensOn <= day);
}

/** What is not one of the choices is as if not asked; without a half-year it is the one people work on. */
export function readIndicatorListFilter(search: URLSearchParams, plan: Plan, day: CalendarDate): IndicatorListFilter {
  const owedBy = search.get("owes") ?? "";
  return {
    ...readPlanFilter(search, plan),
    halfYear:
      openedHalfYears(plan, day).find(({ id }) => id === search.get("period"))?.id ?? currentHalfYear(plan, day).id,
    view: VIEWS.find((view) => view === search.get("show")) ?? "owed",
    owedBy: plan.departmentByCode.has(owedBy) ? owedBy : null,
  };
}

/** The filter as the query of an address. */
export function indicatorListQuery(filter: IndicatorListFilter): Record<string, string | null> {
  const { halfYear, view, owedBy } = filter;
  return { period: halfYear, show: view === "owed" ? null : view, ...planFilterQuery(filter), owes: owedBy };
}

/** What passes all but the view, as far as the reader may see it: every indicator with the cells it owes. */
type Passing = {
  readonly lines: readonly IndicatorListLine[];
  readonly has: (line: IndicatorListLine, view: IndicatorListView) => boolean;
};

function passing(
  plan: Plan,
  actor: Pick<Actor, "assignments">,
  filter: IndicatorListFilter,
  day: CalendarDate,
): Passing {
  const { halfYear, owedBy } = filter;
  const part = narrowedPlan(plan, filter);
  const judged = judgedIndicators(targetLines(part, halfYear));
  const standings = new Map(judged.map(({ indicator, standing }) => [indicator.no, standing]));
  const targets = new Map(judged.map(({ indicator, lines }) => [indicator.no, lines]));
  const lines = part.indicators.flatMap((indicator): IndicatorListLine[] => {
    const [code] = indicator.departmentCodes;
    if (code === undefined || (owedBy !== null && code !== owedBy)) return [];
    if (!seesDepartment(plan, actor, halfYear, [code], day)) return [];
    const cells = owedCells(part, halfYear, code, day).filter((cell) => cell.indicator.no === indicator.no);
    const told = cells.map((cell) => ({ ...cell, doubted: isDoubted(part, cell) }));
    return [{ indicator, departmentCode: code, cells: told, isCell: false, targets: targets.get(indicator.no) ?? [] }];
  });
  const has = ({ indicator }: IndicatorListLine, view: IndicatorListView) => {
    const standing = standings.get(indicator.no);
    if (view === "complete" || view === "incomplete")
      return isGivenInFull(part, indicator, halfYear, day) === (view === "complete");
    return view === "judged" ? standing !== undefined : standing === view;
  };
  return { lines, has };
}

function isCellView(view: IndicatorListView): view is (typeof CELL_VIEWS)[number] {
  return CELL_VIEWS.some((each) => each === view);
}

function inView({ lines, has }: Passing, view: IndicatorListView): IndicatorListLine[] {
  if (!isCellView(view)) return lines.filter((line) => has(line, view));
  return lines.flatMap(({ indicator, departmentCode, cells, targets }) =>
    cells
      .filter(({ status, doubted }) => (view === "doubted" ? doubted : view === "owed" || status === view))
      .map((cell) => {
        const judging = judgedMeasure(targets[0]?.indicator ?? indicator, cell.measure).key;
        const own = targets.filter(({ measure }) => measure.key === judging);
        return { indicator, departmentCode, cells: [cell], isCell: true, targets: own };
      }),
  );
}

/** In the order of annex 3. */
export function indicatorList(
  plan: Plan,
  actor: Pick<Actor, "assignments">,
  filter: IndicatorListFilter,
  day: CalendarDate,
): { readonly lines: IndicatorListLine[]; readonly counts: Readonly<Record<IndicatorListView, number>> } {
  const all = passing(plan, actor, filter, day);
  const counts = Object.fromEntries(VIEWS.map((view) => [view, inView(all, view).length]));
  return { lines: inView(all, filter.view), counts: counts as Record<IndicatorListView, number> };
}
