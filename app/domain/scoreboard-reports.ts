/** 报送及时 and 任务评定 of one department (domain.md §9). */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { rowsOfSheet, type Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";
import { daysLate, handedInAt } from "./report-sheet.ts";
import { rowOn } from "./report-row.ts";
import { meanComponent, type ComponentScore, type ScoreItem, type TimelinessGround } from "./scoreboard-item.ts";
import { windowOf } from "./window.ts";

const POINTS_A_DAY_LATE = 10;

const RATING_POINTS: Record<Rating, number> = {
  on_time_high_quality: 100,
  on_time_unsatisfactory: 70,
  late_completed: 60,
  not_completed: 0,
};

/** A department that is not named first counts half. */
const CO_LEAD_WEIGHT = 0.5;

/**
 * The department's annex 2 as one item: 100 on time, 10 less for every working day late, 0 when it has not come by
 * `day` although due. An extension moves the due day.
 */
export function timelinessScore(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ComponentScore {
  const rows = rowsOfSheet(plan, halfYear, departmentCode).map((row) => rowOn(row, day));
  const window = windowOf(plan, halfYear, departmentCode, day);
  if (rows.length === 0 || !window) return meanComponent("timeliness", []);
  const ground = timelinessGround(window.dueOn, handedInAt(rows), day);
  const item: ScoreItem = {
    no: "",
    title: "",
    points: timelinessPoints(ground),
    weight: 1,
    ground: { of: "timeliness", ...ground },
  };
  return meanComponent("timeliness", [item]);
}

function timelinessGround(dueOn: CalendarDate, handedIn: string | null, day: CalendarDate): TimelinessGround {
  if (handedIn === null) return { kind: day > dueOn ? "missing" : "not_due", dueOn };
  const handedInOn = dayOf(handedIn);
  if (handedInOn <= dueOn) return { kind: "on_time", dueOn, handedInOn };
  return { kind: "late", dueOn, handedInOn, days: daysLate(dueOn, handedInOn) };
}

function timelinessPoints(ground: TimelinessGround): number | null {
  switch (ground.kind) {
    case "on_time":
      return 100;
    case "late":
      return Math.max(0, 100 - POINTS_A_DAY_LATE * ground.days);
    case "missing":
      return 0;
    case "not_due":
      return null;
  }
}

/** The word each of the department's rows was given by `day`; a row without one does not count. */
export function ratingScore(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ComponentScore {
  const items = rowsOfSheet(plan, halfYear, departmentCode).map((row): ScoreItem => {
    const task = plan.taskByNo.get(row.taskNo);
    const word = rowOn(row, day).rating?.word ?? null;
    const coLead = task?.departmentCodes[0] !== departmentCode;
    return {
      no: String(row.taskNo),
      title: task?.title ?? "",
      points: word && RATING_POINTS[word],
      weight: coLead ? CO_LEAD_WEIGHT : 1,
      ground: { of: "rating", word, coLead },
    };
  });
  return meanComponent("rating", items);
}
