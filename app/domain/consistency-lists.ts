/** The plan's own contradictions, and tasks against indicators: the two lists of 方案核对. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { comparableHalfYears, taskIndicatorMap, tasksWithoutIndicator } from "./consistency-map.ts";
import { CONSISTENCY_POINTS } from "./consistency-points.ts";
import { stateOfPoint, type ConsistencyPoint, type ConsistencyState } from "./consistency.ts";
import type { HalfYearId } from "./half-year.ts";
import { shortIndicatorName } from "./measure.ts";
import { departmentName, type Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";

export type PointView = ConsistencyPoint & {
  state: ConsistencyState;
  note: string;
  /** Who wrote the note and when; null before the first. */
  noted: { by: string; on: CalendarDate } | null;
};

export type MapRow = {
  no: number;
  name: string;
  department: string;
  /** 是 or 否; null for what is no service, or was not reported. */
  answer: "是" | "否" | null;
  /** No department of the indicator leads one of its tasks. */
  strangers: boolean;
  tasks: { no: number; title: string; department: string; rating: Rating | null; contradicts: boolean }[];
};

/** Every point, in the order of the list, with what was said to it. */
export function consistencyPoints({ consistencyNotes }: Plan): PointView[] {
  const notes = new Map(consistencyNotes.map((note) => [note.code, note]));
  return CONSISTENCY_POINTS.map((point) => {
    const note = notes.get(point.code);
    return {
      ...point,
      state: stateOfPoint(note),
      note: note?.note ?? "",
      noted: note ? { by: note.notedBy, on: dayOf(note.notedAt) } : null,
    };
  });
}

/**
 * Tasks against indicators in one half-year.
 * @param asked the half-year of the address; the last one with a rating the reader may see where it is not one of them
 */
export function taskMap(plan: Plan, asked: HalfYearId | null, today: CalendarDate) {
  const periods = comparableHalfYears(plan, today);
  const maps = new Map(periods.map(({ id }) => [id, taskIndicatorMap(plan, id, today)]));
  const isRated = (id: HalfYearId) => maps.get(id)?.some(({ tasks }) => tasks.some(({ rating }) => rating !== null));
  const period =
    periods.find(({ id }) => id === asked) ?? periods.findLast(({ id }) => isRated(id)) ?? periods.at(-1) ?? null;
  const lines = (period && maps.get(period.id)) ?? [];
  const names = (codes: readonly string[]) => codes.map((code) => departmentName(plan, code)).join("、");
  const rows = lines.map(({ indicator, answer, tasks, strangers }): MapRow => ({
    no: indicator.no,
    name: shortIndicatorName(indicator),
    department: names(indicator.departmentCodes),
    answer: answer === null ? null : answer ? "是" : "否",
    strangers,
    tasks: tasks.map(({ task, rating, contradicts }) => ({
      no: task.no,
      title: task.title,
      department: names(task.departmentCodes),
      rating,
      contradicts,
    })),
  }));
  return {
    period: period && { id: period.id, label: period.label },
    periods: periods.map(({ id, label }) => ({ id, label })),
    rows,
    contradictions: rows.flatMap(({ tasks }) => tasks.filter(({ contradicts }) => contradicts)).length,
    unmeasured: tasksWithoutIndicator(plan).map(({ no, title }) => ({ no, title })),
  };
}
