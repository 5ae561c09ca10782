/** 收表情况 on paper: departments × half-years, as narrowed on the page. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { collectionLines, type CollectionFilter } from "#app/domain/collection-filter.ts";
import { reportingHalfYears } from "#app/domain/collection.ts";
import type { Plan } from "#app/domain/plan.ts";
import { collectionCellText, DELIVERY_WORDS } from "#app/wording/collection.ts";
import { listPaper } from "./list-paper.ts";
import type { Paper } from "./paper.ts";

/** Millimetres. */
const WIDTH = 273;
const NAME = 33;

export function collectionPaper(plan: Plan, filter: CollectionFilter, today: CalendarDate): Paper {
  const halfYears = reportingHalfYears(plan);
  const lines = collectionLines(plan, filter, today);
  const width = (WIDTH - NAME) / Math.max(1, halfYears.length);
  const label = plan.halfYearById.get(filter.halfYear)?.label ?? filter.halfYear;
  const which = filter.delivery === null ? "全部科室" : `${label}${DELIVERY_WORDS[filter.delivery]}的科室`;
  return listPaper(plan, today, {
    label: "收表情况",
    title: "收表情况",
    columns: [
      { head: "科室", width: NAME, align: "center" },
      ...halfYears.map((halfYear) => ({
        head: `${halfYear.label}\n${halfYear.dueOn} 截止`,
        width,
        align: "center" as const,
      })),
    ],
    rows: lines.map(({ department, cells }) => ({
      cells: [
        { text: department.name },
        ...cells.map((cell) => ({ text: collectionCellText(cell, today, (day) => day), typed: true })),
      ],
    })),
    footnotes: [
      `${which}，共 ${lines.length} 个。每格为各行里最慢的状态、已交行数／应交行数、交齐的日子；天数按工作日计。`,
    ],
  });
}
