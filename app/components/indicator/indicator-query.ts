/** The filters of the grid and their place in the address. */
import { GRID_FLAGS, type GridFlag } from "#app/domain/indicator-grid.ts";
import { paths } from "#app/paths.ts";

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
export function readIndicatorQuery(
  search: URLSearchParams,
  choices: { dimensions: readonly string[]; departments: readonly string[] },
): IndicatorQuery {
  const asked = (name: string, among: readonly string[]) => {
    const value = search.get(name);
    return value !== null && among.includes(value) ? value : null;
  };
  const view = INDICATOR_VIEWS.find((each) => each === search.get("view")) ?? "grid";
  return {
    view,
    dimension: asked("dimension", choices.dimensions),
    department: asked("department", choices.departments),
    flag: GRID_FLAGS.find((flag) => flag === search.get("only")) ?? null,
    plain: search.get("values") === "plain",
    wide: search.get("columns") === "all",
    undoubted: comparesFigures(view) && leavesDoubtedOut(search),
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

/** The address of the grid with these filters. */
export function indicatorsPath(query: IndicatorQuery): string {
  const { view, dimension, department, flag, plain, wide, undoubted } = query;
  return paths.indicators({
    view: view === "grid" ? null : view,
    dimension,
    department,
    only: flag,
    values: plain ? "plain" : null,
    columns: wide ? "all" : null,
    doubted: undoubted && comparesFigures(view) ? "out" : null,
  });
}
