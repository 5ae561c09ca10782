/** The numbers on top of the half-year review, each with the list it counts, narrowed as the review is. */
import type { FigureFacts, FigureNote } from "#app/components/review/review-figures.tsx";
import { REVIEW_WORKING_DAYS } from "#app/domain/deadlines.ts";
import { isInFindingView } from "#app/domain/finding-measures.ts";
import { reviewFigures } from "#app/domain/half-year-review.ts";
import type { IndicatorListView } from "#app/domain/indicator-list.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import { planFilterQuery } from "#app/domain/plan-filter.ts";
import type { Rating } from "#app/domain/rating.ts";
import { staysInReview } from "#app/domain/review-attention.ts";
import { judgedIndicators, type TargetLine } from "#app/domain/review-targets.ts";
import type { RowView } from "#app/domain/row-views.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { standingRating } from "#app/domain/task-overview.ts";
import { paths } from "#app/paths.ts";
import { outstandingWords } from "#app/wording/review.ts";
import type { ReviewAsked } from "./review-asked.ts";

/** @param items what the board shows today */
export function reviewFigureFacts(
  asked: ReviewAsked,
  items: readonly SupervisionItem[],
  targets: readonly TargetLine[],
): FigureFacts[] {
  const { plan, period, today, filter, seesFindings } = asked;
  const figures = reviewFigures(plan, period, today);
  const { rows, handedIn, never, byState, indicators, reported, queries } = figures;
  const listed = { period, ...planFilterQuery(filter) };
  const rowsIn = (show: RowView) => paths.reportRows({ ...listed, show });
  const indicatorsIn = (show: IndicatorListView) => paths.indicatorList({ ...listed, show });
  const outstanding = rows - handedIn - never;
  const toFill = indicators - reported;
  const judged = judgedIndicators(targets);
  const standing = (asks: (typeof judged)[number]["standing"]) =>
    judged.filter((indicator) => indicator.standing === asks).length;
  const facts: FigureFacts[] = [
    {
      label: "上报明细",
      value: handedIn,
      of: `/ ${rows} 已交`,
      notes: orElse(
        [
          ...note(outstanding, outstandingWords(figures), rowsIn("outstanding")),
          ...note(never, `始终未交 ${never}`, rowsIn("never")),
        ],
        rows === 0 ? "筛选内没有任务" : "各行均已交",
      ),
      to: rowsIn("handed_in"),
    },
    ...(plan.adoptionByHalfYear.has(period) ? ratingFigures(asked) : stepFigures(asked, items, byState, rowsIn)),
    {
      label: "评估指标",
      value: reported,
      of: `/ ${indicators} 已报`,
      notes: orElse(
        [
          ...(queries > 0 ? plain(`疑点 ${queries}`) : []),
          ...note(toFill, `未报全 ${toFill}`, indicatorsIn("incomplete")),
        ],
        "没有疑点",
      ),
      to: indicatorsIn("complete"),
    },
    {
      label: "有方案或国家目标的指标",
      value: standing("met"),
      of: `/ ${judged.length} 达标`,
      notes: orElse(
        [
          ...note(standing("missed"), missedWords(standing("missed"), targets), indicatorsIn("missed"), true),
          ...note(standing("awaiting"), `${standing("awaiting")} 项待核`, indicatorsIn("awaiting")),
        ],
        "没有转为未达标的",
      ),
      to: indicatorsIn("met"),
    },
  ];
  return seesFindings ? [...facts, findingFigure(asked, items)] : facts;
}

function plain(words: string): FigureNote[] {
  return [{ words, list: null }];
}

/** Nothing where there is none. */
function note(value: number, words: string, to: string, bad = false): FigureNote[] {
  return value > 0 ? [{ words, bad, list: { value, to } }] : [];
}

function orElse(notes: FigureNote[], words: string): FigureNote[] {
  return notes.length > 0 ? notes : plain(words);
}

function missedWords(missed: number, targets: readonly TargetLine[]): string {
  const lost = judgedIndicators(targets.filter((line) => line.lost)).length;
  if (lost === missed) return `${lost} 项转为未达标`;
  return `${missed} 项未达标${lost > 0 ? `，${lost} 项是新的` : ""}`;
}

/** Under way: what waits for whom. */
function stepFigures(
  { period }: ReviewAsked,
  items: readonly SupervisionItem[],
  byState: ReturnType<typeof reviewFigures>["byState"],
  rowsIn: (show: RowView) => string,
): FigureFacts[] {
  const waitingLong = items.filter(({ tile, halfYear }) => tile === "review_overdue" && halfYear === period).length;
  const settled = byState.rated + byState.adopted;
  return [
    {
      label: "待领导审",
      value: byState.submitted,
      of: "行",
      notes: plain(waitingLong > 0 ? `${waitingLong} 行超过 ${REVIEW_WORKING_DAYS} 个工作日没审` : "没有超时的"),
      to: rowsIn("submitted"),
    },
    {
      label: "待评定",
      value: byState.leader_approved,
      of: "行",
      notes: orElse(note(settled, `已评定 ${settled} 行`, rowsIn("settled")), "还没有评定的"),
      to: rowsIn("leader_approved"),
    },
  ];
}

/** Passed by 院长办公会: how the rows were rated, the best and what is not. */
function ratingFigures({ plan, period, filter }: ReviewAsked): FigureFacts[] {
  const rows = plan.rows.filter((row) => row.halfYear === period);
  const rated = (rating: Rating) => rows.filter((row) => standingRating(row) === rating).length;
  const to = (rating: Rating) => paths.reportRows({ period, ...planFilterQuery(filter), rating });
  const best = rated("on_time_high_quality");
  const late = rated("late_completed");
  const weak = rated("on_time_unsatisfactory");
  const failed = rated("not_completed");
  return [
    {
      label: "按时高质完成",
      value: best,
      of: `/ ${rows.length} 行`,
      notes: orElse(note(weak, `质量不满意 ${weak}`, to("on_time_unsatisfactory")), "没有质量不满意的"),
      to: to("on_time_high_quality"),
    },
    {
      label: "延时完成",
      value: late,
      of: "行",
      notes: orElse(note(failed, `未完成 ${failed}`, to("not_completed"), true), "没有未完成的"),
      to: to("late_completed"),
    },
  ];
}

/** 问题 that are not struck off, as the ledger lists them under the same filter, and 督办单 past their reply day. */
function findingFigure({ plan, period, today, filter }: ReviewAsked, items: readonly SupervisionItem[]): FigureFacts {
  const open = plan.findings.filter(
    (finding) => staysInReview(plan, finding.halfYear, period, today) && isInFindingView(finding, "open", today),
  );
  const late = open.filter((finding) => isInFindingView(finding, "overdue", today)).length;
  const orders = items.filter(
    ({ tile, halfYear }) => tile === "order_overdue" && staysInReview(plan, halfYear, period, today),
  ).length;
  const isCurrent = currentHalfYear(plan, today).id === period;
  const inState = (state: "open" | "overdue") =>
    paths.findings({ state, ...planFilterQuery(filter), period: isCurrent ? null : period });
  return {
    label: "督查问题",
    value: open.length,
    of: "未销号",
    notes: orElse(
      [
        ...note(late, `${late} 个整改逾期`, inState("overdue"), true),
        ...(orders > 0 ? [{ words: `${orders} 份督办单逾期`, bad: true, list: null }] : []),
      ],
      "没有逾期的",
    ),
    to: inState("open"),
  };
}
