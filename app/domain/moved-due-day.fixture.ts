/** A small part of the plan with the due day of 2025-H1 moved to where it meets a holiday, and nothing written yet. */
import { daysFrom, isWorked, nextDay } from "./holidays.fixture.ts";
import { planOf, type Plan } from "./plan.ts";

export const DUE_DAYS: readonly (readonly [day: string, what: string])[] = [
  ["2024-02-09", "the eve of 春节 2024"],
  ["2024-02-12", "in 春节 2024"],
  ["2024-02-18", "Sunday worked after 春节 2024"],
  ["2024-04-05", "清明 2024"],
  ["2024-04-28", "Sunday worked before 五一 2024"],
  ["2024-05-03", "in 五一 2024"],
  ["2024-05-11", "Saturday worked after 五一 2024"],
  ["2024-06-09", "端午 2024, a Sunday before the day off"],
  ["2024-06-10", "端午 2024"],
  ["2024-09-14", "Saturday worked before 中秋 2024"],
  ["2024-09-29", "Sunday worked before 国庆 2024"],
  ["2024-10-07", "the last day of 国庆 2024"],
  ["2024-10-12", "Saturday worked after 国庆 2024"],
  ["2025-01-01", "元旦 2025"],
  ["2025-01-26", "Sunday worked before 春节 2025"],
  ["2025-01-31", "in 春节 2025"],
  ["2025-02-08", "Saturday worked after 春节 2025"],
  ["2025-04-27", "Sunday worked before 五一 2025"],
  ["2025-05-01", "五一 2025"],
  ["2025-05-31", "端午 2025, a Saturday"],
  ["2025-07-12", "an ordinary Saturday"],
  ["2025-07-13", "an ordinary Sunday"],
  ["2025-09-28", "Sunday worked before 国庆 2025"],
  ["2025-10-06", "in 国庆 2025"],
  ["2025-10-11", "Saturday worked after 国庆 2025"],
  ["2026-01-04", "Sunday worked after 元旦 2026"],
  ["2026-02-14", "Saturday worked before 春节 2026"],
  ["2026-02-20", "in 春节 2026"],
  ["2026-02-28", "Saturday worked after 春节 2026"],
];

/** Joint, with one of several leaders, of 质控办 itself; indicators joint and without a task. */
const TASKS = [5, 10, 24, 27];
const INDICATORS = [5, 7, 19, 34];

export function dueOn(plan: Plan, day: string): Plan {
  const ofMoved = ({ halfYear }: { readonly halfYear: string }) => halfYear === "2025-H1";
  const indicators = plan.indicators.filter(({ no }) => INDICATORS.includes(no));
  const measures = new Set(indicators.flatMap((indicator) => indicator.measures.map(({ key }) => key)));
  return planOf({
    ...plan,
    halfYears: plan.halfYears.map((each) =>
      ofMoved({ halfYear: each.id }) ? { ...each, opensOn: "2024-01-02", dueOn: day, closesOn: "2026-06-30" } : each,
    ),
    tasks: plan.tasks.filter(({ no }) => TASKS.includes(no)),
    indicators,
    rows: plan.rows
      .filter(({ taskNo }) => TASKS.includes(taskNo))
      .map((row) =>
        ofMoved(row)
          ? { ...row, events: [], state: "not_started", firstSubmittedAt: null, correctionDueOn: null }
          : row,
      ),
    values: plan.values.filter((value) => !ofMoved(value)),
    queryRecords: plan.queryRecords.filter((query) => !ofMoved(query) && measures.has(query.measureKey)),
    findings: [],
  });
}

/** The days around `day`, from so many working days before to so many after. */
export function daysAround(day: string, before: number, after: number): string[] {
  const past = daysFrom("2023-12-01", day).slice(0, -1);
  const first = past.filter(isWorked).at(-before) ?? day;
  let last = day;
  for (let left = after; left > 0;) {
    last = nextDay(last);
    if (isWorked(last)) left -= 1;
  }
  return daysFrom(first, last);
}
