/** Annex 3 on a screen: what stands in each cell for one reader on one day, and which rows a filter keeps. */
import { annualLines, type YearLine } from "./annual-lines.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { cellText, type CellLine } from "./cell-text.ts";
import { doubtsOn, type DataQuery } from "./data-queries.ts";
import { yearOf, type HalfYearId } from "./half-year.ts";
import { awaitsEntry } from "./indicator-sheet.ts";
import { printedMeasures, type Indicator, type Measure } from "./measure.ts";
import { measureCell } from "./measure-cell.ts";
import { indicatorIn } from "./measure-definition.ts";
import type { CellStatus } from "./measure-value.ts";
import { currentHalfYear, type HalfYear, type Plan } from "./plan.ts";
import { judgedMeasure, latestVerdict, type TargetVerdict } from "./target-verdict.ts";
import { windowOf } from "./window.ts";

export type HalfLine = Omit<CellLine, "status"> & {
  /** As the cell's status, but 待填 while an empty cell's window is open. */
  readonly status: CellStatus | "to_fill";
  readonly doubted: boolean;
};

/** `hidden`: there may be something, but this reader may not see it yet (未公布). */
export type HalfCell = { readonly halfYear: HalfYearId } & (
  | { readonly kind: "hidden" }
  | { readonly kind: "shown"; readonly lines: readonly HalfLine[]; readonly queries: readonly DataQuery[] }
);
export type YearCell = { readonly year: number } & (
  { readonly kind: "hidden" } | { readonly kind: "shown"; readonly lines: readonly YearLine[] }
);
/** The verdict on a measure's last figure, and the half-year that figure is of. */
export type Judgement = TargetVerdict & { readonly measure: Measure; readonly halfYear: HalfYearId };

export type GridRow = {
  /** As defined in the half-year people work on. */
  readonly indicator: Indicator;
  /** The half-years and the year of each year of the plan, in order. */
  readonly years: readonly { readonly halves: readonly HalfCell[]; readonly annual: YearCell }[];
  /** One a printed measure that has a figure by now. */
  readonly judgements: readonly Judgement[];
};

/** Whether the reader may see an indicator's cells of a half-year. */
export type Sees = (halfYear: HalfYear, indicator: Indicator) => boolean;

export function gridRow(plan: Plan, indicator: Indicator, sees: Sees, day: CalendarDate): GridRow {
  const years = [...new Set(plan.halfYears.map(({ id }) => yearOf(id)))];
  const until = currentHalfYear(plan, day).id;
  const current = indicatorIn(plan, indicator, until);
  return {
    indicator: current,
    years: years.map((year) => {
      const halfYears = plan.halfYears.filter(({ id }) => yearOf(id) === year);
      const halves = halfYears.map((halfYear) => halfCell(plan, indicator, halfYear, sees, day));
      return { halves, annual: yearCell(plan, indicator, year, halves, day) };
    }),
    judgements: printedMeasures(current).flatMap((printed) => {
      const measure = judgedMeasure(current, printed);
      const verdict = latestVerdict(plan, measure, until);
      return verdict ? [{ ...verdict, measure }] : [];
    }),
  };
}

function halfCell(plan: Plan, indicator: Indicator, halfYear: HalfYear, sees: Sees, day: CalendarDate): HalfCell {
  const { id } = halfYear;
  // Before the window opens there is nothing to hide.
  if (day >= halfYear.opensOn && !sees(halfYear, indicator)) return { kind: "hidden", halfYear: id };
  const window = windowOf(plan, id, indicator.departmentCodes[0] ?? "", day)?.state ?? "upcoming";
  const queries: DataQuery[] = [];
  const lines = cellText(indicator, (measure) => measureCell(plan, measure, id, day)).map((line): HalfLine => {
    const open = doubtsOn(plan, id, indicator, line.measureKey);
    queries.push(...open);
    const status = awaitsEntry(line.status, window) ? "to_fill" : line.status;
    return { ...line, status, doubted: open.length > 0 };
  });
  return { kind: "shown", halfYear: id, lines, queries };
}

function yearCell(
  plan: Plan,
  indicator: Indicator,
  year: number,
  halves: readonly HalfCell[],
  day: CalendarDate,
): YearCell {
  if (halves.some(({ kind }) => kind === "hidden")) return { kind: "hidden", year };
  return { kind: "shown", year, lines: annualLines(plan, indicator, year, day) };
}

export const GRID_FLAGS = ["query", "to_fill", "missing"] as const;
/** 疑点 · 待填 · 缺报 */
export type GridFlag = (typeof GRID_FLAGS)[number];

/** True when some half-year cell of the row is like that. */
export function hasFlag(row: GridRow, flag: GridFlag): boolean {
  return row.years.some(({ halves }) =>
    halves.some((cell) => cell.kind === "shown" && cell.lines.some((line) => isFlagged(line, flag))),
  );
}

function isFlagged({ status, doubted }: HalfLine, flag: GridFlag): boolean {
  return flag === "query" ? doubted : status === flag;
}

export type Remark = { readonly no: number; readonly indicator: Indicator; readonly query: DataQuery };

/** The open queries of the rows, numbered as one reads: row by row, from left to right (as in the exported annex 3). */
export function remarksOf(rows: readonly GridRow[]): Remark[] {
  const found = rows.flatMap(({ indicator, years }) =>
    years.flatMap(({ halves }) =>
      halves.flatMap((cell) => (cell.kind === "shown" ? cell.queries.map((query) => ({ indicator, query })) : [])),
    ),
  );
  return found.map((remark, index) => ({ ...remark, no: index + 1 }));
}
