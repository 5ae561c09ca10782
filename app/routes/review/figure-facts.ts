/** The numbers on top of the half-year review, each with the list it counts, narrowed as the review is. */
import type { FigureFacts } from "#app/components/review/review-figures.tsx";
import { REVIEW_WORKING_DAYS } from "#app/domain/deadlines.ts";
import { isInFindingView } from "#app/domain/finding-measures.ts";
import { reviewFigures } from "#app/domain/half-year-review.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import type { IndicatorListView } from "#app/domain/indicator-list.ts";
import { planFilterQuery } from "#app/domain/plan-filter.ts";
import { staysInReview } from "#app/domain/review-attention.ts";
import { judgedIndicators, type TargetLine } from "#app/domain/review-targets.ts";
import type { RowView } from "#app/domain/row-views.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
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
  const { rows, handedIn, byState, indicators, reported, queries } = figures;
  const waitingLong = items.filter(({ tile, halfYear }) => tile === "review_overdue" && halfYear === period).length;
  const settled = byState.rated + byState.adopted;
  const judged = judgedIndicators(targets);
  const met = judged.filter(({ standing }) => standing === "met").length;
  const lost = targets.filter((line) => line.lost).length;
  const unanswered = targets.filter(({ verdict }) => verdict?.verdict === "awaiting_query").length;
  const toFill = indicators - reported;
  const listed = { period, ...planFilterQuery(filter) };
  const rowsIn = (show: RowView) => paths.reportRows({ ...listed, show });
  const indicatorsIn = (show: IndicatorListView) => paths.indicatorList({ ...listed, show });
  const facts: FigureFacts[] = [
    {
      label: "上报行",
      value: handedIn,
      of: `/ ${rows} 已交`,
      note: rows === 0 ? "筛选内没有任务" : outstandingWords(figures),
      to: rowsIn("handed_in"),
    },
    {
      label: "待领导审",
      value: byState.submitted,
      of: "行",
      note: waitingLong > 0 ? `其中 ${waitingLong} 行已超 ${REVIEW_WORKING_DAYS} 个工作日` : "没有超时的",
      to: rowsIn("submitted"),
    },
    {
      label: "待评定",
      value: byState.leader_approved,
      of: "行",
      note: `已评定 ${settled} 行`,
      to: rowsIn("leader_approved"),
    },
    {
      label: "评估指标",
      value: reported,
      of: `/ ${indicators} 已报`,
      note: [queries > 0 && `疑点 ${queries}`, toFill > 0 && `待填 ${toFill}`].filter(Boolean).join("，") || "没有疑点",
      to: indicatorsIn("complete"),
    },
    {
      label: "有方案或国家目标的指标",
      value: met,
      of: `/ ${judged.length} 达标`,
      note:
        [lost > 0 && `${lost} 项转为未达标`, unanswered > 0 && `${unanswered} 项待核`].filter(Boolean).join("，") ||
        "没有丢掉目标的",
      bad: lost > 0,
      to: indicatorsIn("met"),
    },
  ];
  return seesFindings ? [...facts, findingFigure(asked, items)] : facts;
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
  return {
    label: "督查问题",
    value: open.length,
    of: "未销号",
    note:
      [late > 0 && `${late} 个整改逾期`, orders > 0 && `${orders} 份督办单逾期`].filter(Boolean).join("，") ||
      "没有逾期的",
    bad: late + orders > 0,
    to: paths.findings({ state: "open", ...planFilterQuery(filter), period: isCurrent ? null : period }),
  };
}
