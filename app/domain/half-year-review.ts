/** A half-year at a glance, for someone with five minutes: figures, ratings, and who is behind. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { isGivenInFull } from "./completeness.ts";
import { asksForAnswer, queriesOf } from "./data-queries.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan } from "./plan.ts";
import { RATINGS, type Rating } from "./rating.ts";
import { sheetOf } from "./report-sheet.ts";
import { isWithDepartment, rowKey, ROW_STATES, type ReportRow, type RowState } from "./report-row.ts";
import { isInRowView } from "./row-views.ts";
import { taskCell } from "./task-overview.ts";
import { workingDaysBetween } from "./working-days.ts";

export type ReviewFigures = {
  readonly rows: number;
  /** Rows that were handed in and are not back with the department. */
  readonly handedIn: number;
  /** Rows that were settled although they never came: 未完成. */
  readonly never: number;
  readonly byState: Readonly<Record<RowState, number>>;
  readonly indicators: number;
  /** Indicators of which every printed measure was given, 不适用 and 无法追溯 included. */
  readonly reported: number;
  /** 疑点 of the half-year that wait for an explanation. */
  readonly queries: number;
};

/** The figures of one half-year at the end of `day`. */
export function reviewFigures(plan: Plan, halfYear: HalfYearId, day: CalendarDate): ReviewFigures {
  const rows = plan.rows.filter((row) => row.halfYear === halfYear);
  const byState = countBy(ROW_STATES, rows, ({ state }) => state);
  return {
    rows: rows.length,
    handedIn: rows.filter((row) => isInRowView(row, "handed_in")).length,
    never: rows.filter((row) => isInRowView(row, "never")).length,
    byState,
    indicators: plan.indicators.length,
    reported: plan.indicators.filter((indicator) => isGivenInFull(plan, indicator, halfYear, day)).length,
    queries: queriesOf(plan).filter((query) => query.halfYear === halfYear && asksForAnswer(query)).length,
  };
}

function countBy<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key | null,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts[key] += 1;
  }
  return counts;
}

/** How the tasks were rated in one half-year; a joint task counts once, by its weakest department. */
export type RatingDistribution = {
  readonly halfYear: HalfYearId;
  readonly tasks: number;
  readonly rated: number;
  readonly counts: Readonly<Record<Rating, number>>;
  /** How many more than in the half-year before; null unless every task was rated in both. */
  readonly change: Readonly<Record<Rating, number>> | null;
};

/** Half-years that are rated, have opened by `day` and may be seen in full by the reader, oldest first. */
export function ratingDistributions(plan: Plan, day: CalendarDate): RatingDistribution[] {
  const distributions = plan.halfYears
    .filter(({ progressReport, opensOn }) => progressReport === "required" && opensOn <= day)
    .flatMap(({ id }) => {
      const cells = plan.tasks.map((task) => taskCell(plan, task, id, day));
      if (cells.some(({ kind }) => kind !== "row")) return [];
      const counts = countBy(RATINGS, cells, (cell) => (cell.kind === "row" ? cell.rating : null));
      const rated = RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
      return [{ halfYear: id, tasks: cells.length, rated, counts }];
    });
  const isWhole = ({ rated, tasks }: (typeof distributions)[number]) => rated === tasks;
  return distributions.map((distribution, index) => {
    const before = distributions[index - 1];
    if (!before || !isWhole(before) || !isWhole(distribution)) return { ...distribution, change: null };
    return { ...distribution, change: changeOf(before.counts, distribution.counts) };
  });
}

function changeOf(before: RatingDistribution["counts"], after: RatingDistribution["counts"]): Record<Rating, number> {
  const change = { ...after };
  for (const rating of RATINGS) change[rating] = after[rating] - before[rating];
  return change;
}

/** owing: rows still to come · late: all handed in, after the due day · never: settled although some never came. */
export type Lateness =
  | { readonly kind: "owing"; readonly rows: number }
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "never"; readonly rows: number };

export type DepartmentBehind = {
  readonly departmentCode: string;
  /** What needs writing first. */
  readonly rows: readonly ReportRow[];
  readonly lateness: Lateness;
  /** The day the sheet was whole for the first time; null while it is not. */
  readonly completeOn: CalendarDate | null;
  /** The last day one of its people signed in; null for never. */
  readonly lastSeenOn: CalendarDate | null;
  /** Nobody of it has signed in for a while. */
  readonly silent: boolean;
};

/** A department with rows to write whose people have stayed away longer than these working days is silent. */
export const SILENT_WORKING_DAYS = 5;

const LATENESS_ORDER: readonly Lateness["kind"][] = ["owing", "never", "late"];
const WRITING_ORDER: readonly RowState[] = ["returned", "not_started", "draft"];

/**
 * Departments that have not handed everything in, or did so late: those who owe most first.
 * @param whole where `plan` is cut to a part of the rows: what decides when a sheet was handed in
 */
export function departmentsBehind(
  plan: Plan,
  halfYear: HalfYearId,
  day: CalendarDate,
  whole: Plan = plan,
): DepartmentBehind[] {
  const behind = plan.departments.flatMap(({ code }): DepartmentBehind[] => {
    const sheet = sheetOf(whole, halfYear, code, day);
    const rows = (sheet?.rows ?? []).filter((row) => plan.rowByKey.has(rowKey(halfYear, row.taskNo, code)));
    if (!sheet || rows.length === 0) return [];
    const lateness = latenessOf(rows, sheet.window.dueOn, sheet.handedInAt, sheet.daysLate ?? 0);
    if (!lateness) return [];
    const lastSeenOn = lastSeen(plan, code);
    return [
      {
        departmentCode: code,
        rows: rows.sort((a, b) => writingPlace(a.state) - writingPlace(b.state)),
        lateness,
        completeOn: sheet.handedInAt === null ? null : dayOf(sheet.handedInAt),
        lastSeenOn,
        silent:
          lateness.kind === "owing" &&
          (lastSeenOn === null || workingDaysBetween(lastSeenOn, day) > SILENT_WORKING_DAYS),
      },
    ];
  });
  const weight = ({ lateness }: DepartmentBehind) => (lateness.kind === "late" ? lateness.days : lateness.rows);
  return behind.sort(
    (a, b) =>
      LATENESS_ORDER.indexOf(a.lateness.kind) - LATENESS_ORDER.indexOf(b.lateness.kind) || weight(b) - weight(a),
  );
}

function latenessOf(
  rows: readonly ReportRow[],
  dueOn: CalendarDate,
  handedInAt: string | null,
  days: number,
): Lateness | null {
  const owing = rows.filter(({ state }) => isWithDepartment(state)).length;
  if (owing > 0) return { kind: "owing", rows: owing };
  const never = rows.filter(({ firstSubmittedAt }) => firstSubmittedAt === null).length;
  if (never > 0) return { kind: "never", rows: never };
  return handedInAt !== null && dayOf(handedInAt) > dueOn ? { kind: "late", days } : null;
}

function writingPlace(state: RowState): number {
  const place = WRITING_ORDER.indexOf(state);
  return place < 0 ? WRITING_ORDER.length + ROW_STATES.indexOf(state) : place;
}

function lastSeen(plan: Plan, departmentCode: string): CalendarDate | null {
  const days = plan.people
    .filter(
      ({ disabled, assignments }) => !disabled && assignments.some((each) => each.departmentCode === departmentCode),
    )
    .flatMap(({ lastSeenOn }) => lastSeenOn ?? []);
  return days.sort().at(-1) ?? null;
}
