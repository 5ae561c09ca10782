/** What the page of annex 3 is asked for, and how an address says it: page and export read it alike. */
import { GRID_FLAGS, hasFlag, type GridFlag, type GridRow } from "./indicator-grid.ts";
import type { Indicator } from "./measure.ts";
import type { Department, Plan } from "./plan.ts";

export const INDICATOR_VIEWS = ["grid", "trends", "targets", "completeness"] as const;
/** 表格 · 走势 · 达标 · 完整性 */
export type IndicatorViewName = (typeof INDICATOR_VIEWS)[number];

export type IndicatorQuery = {
  readonly view: IndicatorViewName;
  readonly dimension: string | null;
  readonly department: string | null;
  readonly flag: GridFlag | null;
  /** 只看数值 */
  readonly plain: boolean;
  /** All columns on a phone. */
  readonly wide: boolean;
  /** Doubted figures are left out of trends and standings. */
  readonly undoubted: boolean;
};

/** What is not one of the choices is as if not asked. */
export function readIndicatorQuery(search: URLSearchParams, plan: Plan): IndicatorQuery {
  const asked = (name: string, among: readonly string[]) => {
    const value = search.get(name);
    return value !== null && among.includes(value) ? value : null;
  };
  const view = INDICATOR_VIEWS.find((each) => each === search.get("view")) ?? "grid";
  return {
    view,
    dimension: asked("dimension", dimensionsOf(plan.indicators)),
    department: asked(
      "department",
      departmentsWithIndicators(plan).map(({ code }) => code),
    ),
    flag: GRID_FLAGS.find((flag) => flag === search.get("only")) ?? null,
    plain: search.get("values") === "plain",
    wide: search.get("columns") === "all",
    undoubted: comparesFigures(view) && leavesDoubtedOut(search),
  };
}

/** The query as an address writes it; what is as usual is left out. */
export function indicatorParameters(query: IndicatorQuery): Record<string, string | null> {
  const { view, dimension, department, flag, plain, wide, undoubted } = query;
  return {
    view: view === "grid" ? null : view,
    dimension,
    department,
    only: flag,
    values: plain ? "plain" : null,
    columns: wide ? "all" : null,
    doubted: undoubted && comparesFigures(view) ? "out" : null,
  };
}

/** In the grid every figure keeps its place, shaded where it is doubted. */
export function comparesFigures(view: IndicatorViewName): boolean {
  return view === "trends" || view === "targets";
}

/** `?doubted=out` */
export function leavesDoubtedOut(search: URLSearchParams): boolean {
  return search.get("doubted") === "out";
}

/** The dimensions of annex 3 in which these indicators stand, in its order. */
export function dimensionsOf(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.map(({ dimension }) => dimension))];
}

export function departmentsWithIndicators({ departments, indicators }: Plan): Department[] {
  const asked = new Set(indicators.flatMap(({ departmentCodes }) => departmentCodes));
  return departments.filter(({ code }) => asked.has(code));
}

type RowFilter = Pick<IndicatorQuery, "dimension" | "department" | "flag">;

/** The rows that pass; a filter that is null is passed by all. */
export function filteredRows(rows: readonly GridRow[], { dimension, department, flag }: RowFilter): GridRow[] {
  return rows.filter(
    (row) =>
      (department === null || row.indicator.departmentCodes.includes(department)) &&
      (dimension === null || row.indicator.dimension === dimension) &&
      (flag === null || hasFlag(row, flag)),
  );
}
