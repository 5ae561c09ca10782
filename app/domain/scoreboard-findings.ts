/** 问题整改 and 数据质量 of one department (domain.md §9). */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import { ownerOf } from "./data-queries.ts";
import { findingOn, type Finding } from "./finding.ts";
import { isClosedOnTime } from "./finding-measures.ts";
import { findingNo } from "./finding-number.ts";
import type { HalfYearId } from "./half-year.ts";
import { measureCell } from "./measure-cell.ts";
import type { Plan } from "./plan.ts";
import type { QueryRecord } from "./query-record.ts";
import { meanComponent, type ComponentScore, type RectificationGround, type ScoreItem } from "./scoreboard-item.ts";

/**
 * 按期销号 of the findings that fell due in the half-year, up to `day`, whenever they were found: each counts once.
 * What the department only helps with is not its own.
 */
export function rectificationScore(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ComponentScore {
  const days = plan.halfYearById.get(halfYear);
  const items = plan.findings
    .filter((finding) => finding.departmentCode === departmentCode)
    .flatMap((finding): ScoreItem[] => {
      const then = findingOn(finding, day);
      const dueOn = then?.dueOn ?? null;
      if (!then || !days || dueOn === null) return [];
      if (dueOn > day || dueOn < days.startsOn || dueOn > days.endsOn) return [];
      const kind = rectificationGround(then);
      return [
        {
          no: findingNo(then),
          title: then.title,
          points: kind === "closed_on_time" ? 100 : 0,
          weight: 1,
          ground: { of: "rectification", kind, dueOn },
        },
      ];
    });
  return meanComponent("rectification", items);
}

function rectificationGround(finding: Finding): RectificationGround {
  if (finding.state === "closed") return isClosedOnTime(finding) ? "closed_on_time" : "closed_late";
  return finding.state === "pending_review" ? "pending_review" : "open";
}

/** 5 points of the component's 5 lost after five errors. */
const POINTS_AN_ERROR = 20;

/** 确认错误 on figures the department owes, found by `day`. Without a figure given there is nothing to judge. */
export function dataQualityScore(
  plan: Plan,
  halfYear: HalfYearId,
  departmentCode: string,
  day: CalendarDate,
): ComponentScore {
  const items = plan.queryRecords
    .filter((record) => record.halfYear === halfYear && ownerOf(plan, record.measureKey) === departmentCode)
    .flatMap((record) => errorItem(plan, record, day) ?? []);
  const hasFigures = [...plan.measureByKey.values()].some(
    (measure) =>
      ownerOf(plan, measure.key) === departmentCode && measureCell(plan, measure, halfYear, day).value !== undefined,
  );
  const score = hasFigures || items.length > 0 ? Math.max(0, 100 - POINTS_AN_ERROR * items.length) : null;
  return { name: "data_quality", score, count: items.length, items };
}

function errorItem(plan: Plan, { measureKey, code, events }: QueryRecord, day: CalendarDate): ScoreItem | null {
  const verdicts = events.filter(
    ({ kind, at }) => (kind === "error_confirmed" || kind === "fabrication_confirmed") && dayOf(at) <= day,
  );
  if (verdicts.length === 0) return null;
  const measure = plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  const fabricated = verdicts.some(({ kind }) => kind === "fabrication_confirmed");
  return {
    no: String(indicator?.no ?? ""),
    title: indicator?.displayName ?? "",
    points: -POINTS_AN_ERROR,
    weight: 1,
    ground: { of: "data_quality", measure: measure?.label ?? measureKey, rule: code, fabricated },
  };
}
