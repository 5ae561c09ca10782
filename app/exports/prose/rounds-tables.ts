/** Tables over all half-years: how tasks were rated, what became of the findings. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { deliveryFigures } from "#app/domain/delivery-figures.ts";
import { findingMeasures } from "#app/domain/finding-measures.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { ratedTasks } from "#app/domain/rated-tasks.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { rateWords } from "#app/wording/findings.ts";
import type { Block } from "../document.ts";
import type { PaperColumn, PaperRow } from "../paper.ts";
import { lists } from "./lists.ts";
import { shareWords } from "./words.ts";

const FIRST: PaperColumn = { width: 36, align: "center" };

function tableBlock(caption: string, heads: readonly string[], bodyRows: readonly PaperRow[]): Block {
  const width = 120 / (heads.length - 1);
  const columns = heads.map((_, index): PaperColumn => (index === 0 ? FIRST : { width, align: "center" }));
  const headRows = [{ cells: heads.map((text) => ({ text })) }];
  return { kind: "table", caption, table: { columns, headRows, bodyRows }, notes: [] };
}

/** A line a half-year: tasks by word, and the share of departments that were on time, once the day has come. */
export function ratingRows(plan: Plan, halfYears: readonly HalfYear[], today: CalendarDate): Block {
  const heads = ["半年", ...RATINGS.map((rating) => RATING_WORDS[rating]), "尚未评定", "科室按时率"];
  const rows = halfYears.map(({ id, label, dueOn }): PaperRow => {
    const { departments, onTime } = deliveryFigures(plan, id, today);
    return {
      cells: [
        { text: label },
        ...ratedTasks(plan, id, today).map(({ rating, tasks }) => ({
          text: String(tasks.length),
          ...(tasks.length > 0 ? { to: lists.rated(id, rating) } : {}),
        })),
        { text: today > dueOn ? shareWords(onTime.length, departments.length) : "—" },
      ],
    };
  });
  return tableBlock(`各半年任务评定情况（${plan.tasks.length}项）`, heads, rows);
}

/** A line a half-year, by the day the findings were found. */
export function findingRows(plan: Plan, halfYears: readonly HalfYear[], today: CalendarDate): Block {
  const heads = ["半年", "发现", "已销号", "待复核", "逾期", "整改率"];
  const rows = halfYears.map(({ id, label }): PaperRow => {
    const own = plan.findings.filter(({ halfYear }) => halfYear === id);
    const { found, closed, pendingReview, overdue, rectification } = findingMeasures(own, today);
    return {
      cells: [
        { text: label },
        { text: String(found), to: lists.findings(id, "all") },
        { text: String(closed), to: lists.findings(id, "closed") },
        { text: String(pendingReview), to: lists.findings(id, "pending_review") },
        { text: String(overdue), to: lists.findings(id, "overdue") },
        { text: rateWords(rectification) },
      ],
    };
  });
  return tableBlock("各半年发现问题及整改情况", heads, rows);
}
