/** 需关注 of a half-year, as its review shows it under the same filter. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { narrowedPlan } from "#app/domain/narrowed-plan.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { readPlanFilter, type PlanFilter } from "#app/domain/plan-filter.ts";
import { readableHalfYears } from "#app/domain/readable-half-years.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import { reviewMatters } from "#app/domain/review-attention.ts";
import { isPublished } from "#app/domain/visible-plan.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { ATTENTION_WORDS, attentionWords } from "#app/wording/review.ts";
import { listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper } from "./paper.ts";
import type { ExportRequest } from "./request.ts";

export const ATTENTION = "需关注";

const COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 13, align: "center" },
  { head: "类别", width: 26, align: "center" },
  { head: "事项", width: 112, align: "left" },
  { head: "原因", width: 122, align: "left" },
];

/** A half-year that is not published is for those who see everything, as its page is. */
export function readAttention(plan: Plan, query: URLSearchParams, today: CalendarDate): Result<ExportRequest> {
  const id = parseHalfYear(query.get("period") ?? "");
  const halfYear = readableHalfYears(plan, true, today).find(
    (each) => each.id === id && each.progressReport === "required",
  );
  if (!halfYear) return refuse("query-invalid", { details: { why: "没有这个半年的总览，应写成 period=2025-H1" } });
  const filter = readPlanFilter(query, plan);
  return done({
    action: isPublished(plan, halfYear.id, today) ? "plan.read" : "unpublished.read",
    nameParts: [ATTENTION, halfYear.label],
    build: () => attentionPaper(plan, halfYear, filter, today),
  });
}

function attentionPaper(whole: Plan, { id, label }: HalfYear, filter: PlanFilter, today: CalendarDate): Paper {
  const plan = narrowedPlan(whole, filter);
  const asked = { halfYear: id, departmentCode: filter.departmentCode };
  const { attention } = reviewMatters(plan, whole, asked, today);
  const narrowedTo = filterWords(plan, filter);
  return listPaper(plan, today, {
    label: ATTENTION,
    title: `${label}${ATTENTION}`,
    columns: COLUMNS,
    rows: attention.map((matter, index) => {
      const { title, reason } = attentionWords(plan, matter, today);
      return textRow([String(index + 1), ATTENTION_WORDS[matter.kind], title, reason]);
    }),
    footnotes: [`共 ${attention.length} 件${narrowedTo ? `（${narrowedTo}）` : ""}，最要紧的在前。`],
  });
}
