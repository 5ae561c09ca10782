/** The half-year review as the page draws it. */
import type { AttentionFacts } from "#app/components/review/review-attention.tsx";
import type { DepartmentFacts } from "#app/components/review/review-departments.tsx";
import type { FigureFacts } from "#app/components/review/review-figures.tsx";
import type { TargetFacts } from "#app/components/review/review-targets.tsx";
import type { HeatGroup } from "#app/components/review/heat-map.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { departmentsBehind, ratingDistributions, reviewFigures } from "#app/domain/half-year-review.ts";
import type { ValueParts } from "#app/domain/measure-value.ts";
import { departmentName, leaderName, type Plan } from "#app/domain/plan.ts";
import { attentionList, type Attention } from "#app/domain/review-attention.ts";
import { targetLines, type TargetLine } from "#app/domain/review-targets.ts";
import { supervisionItems, type SupervisionItem } from "#app/domain/supervision-items.ts";
import { REVIEW_WORKING_DAYS } from "#app/domain/deadlines.ts";
import { taskCell } from "#app/domain/task-overview.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";
import { paths } from "#app/paths.ts";
import { attentionWords, latenessWords, outstandingWords } from "#app/wording/review.ts";
import { TARGET_STATUS_WORDS, targetText } from "#app/wording/targets.ts";

/** @param supervises the reader may open the board */
export function reviewView(plan: Plan, period: HalfYearId, today: CalendarDate, supervises: boolean) {
  const items = supervisionItems(plan, today).filter(({ halfYear }) => halfYear === period);
  const targets = targetLines(plan, period);
  return {
    figures: figuresOf(plan, period, today, items, targets),
    attention: attentionList(plan, period, today, items).map((attention): AttentionFacts => ({
      kind: attention.kind,
      ...attentionWords(plan, attention, today),
      to: whereTo(plan, period, attention, supervises),
    })),
    departments: departmentsBehind(plan, period, today).map((department): DepartmentFacts => {
      const { departmentCode: code, rows, lastSeenOn, silent, lateness } = department;
      return {
        code,
        name: departmentName(plan, code),
        rows: rows.map(({ taskNo, state }) => ({ taskNo, state })),
        ...latenessWords(department),
        owing: lateness.kind === "owing",
        lastSeenOn,
        silent,
      };
    }),
    distributions: ratingDistributions(plan, today),
    targets: targets.map((line) => targetFacts(plan, line)),
    heat: heatGroups(plan, today),
  };
}

function figuresOf(
  plan: Plan,
  period: HalfYearId,
  today: CalendarDate,
  items: readonly SupervisionItem[],
  targets: readonly TargetLine[],
): FigureFacts[] {
  const figures = reviewFigures(plan, period, today);
  const { rows, handedIn, byState, indicators, reported, queries } = figures;
  const waitingLong = items.filter(({ tile }) => tile === "review_overdue").length;
  const settled = byState.rated + byState.adopted;
  const judged = [...new Set(targets.map(({ indicator }) => indicator))];
  const met = judged.filter((indicator) =>
    targets.every((line) => line.indicator !== indicator || line.verdict?.verdict === "hit"),
  ).length;
  const lost = targets.filter((line) => line.lost).length;
  const unanswered = targets.filter(({ verdict }) => verdict?.verdict === "awaiting_query").length;
  const toFill = indicators - reported;
  return [
    {
      label: "上报行",
      value: handedIn,
      of: `/ ${rows} 已交`,
      note: outstandingWords(figures),
      to: paths.reports(period),
    },
    {
      label: "待领导审",
      value: byState.submitted,
      of: "行",
      note: waitingLong > 0 ? `其中 ${waitingLong} 行已超 ${REVIEW_WORKING_DAYS} 个工作日` : "没有超时的",
      to: paths.reports(period),
    },
    {
      label: "待评定",
      value: byState.leader_approved,
      of: "行",
      note: `已评定 ${settled} 行`,
      to: paths.reports(period),
    },
    {
      label: "评估指标",
      value: reported,
      of: `/ ${indicators} 已报`,
      note: [queries > 0 && `疑点 ${queries}`, toFill > 0 && `待填 ${toFill}`].filter(Boolean).join("，") || "没有疑点",
      to: paths.indicators(),
    },
    {
      label: "有方案或国家目标的指标",
      value: met,
      of: `/ ${judged.length} 达标`,
      note:
        [lost > 0 && `${lost} 项转为未达标`, unanswered > 0 && `${unanswered} 项待核`].filter(Boolean).join("，") ||
        "没有丢掉目标的",
      bad: lost > 0,
      to: "#targets",
    },
  ];
}

function whereTo(plan: Plan, period: HalfYearId, attention: Attention, supervises: boolean): string {
  const onBoard = (tile: string, query: Record<string, string | null>) =>
    supervises ? paths.supervisionTile(tile, query) : paths.reports(period);
  switch (attention.kind) {
    case "overdue":
      return onBoard("overdue", { department: attention.departmentCode });
    case "hardly_begun":
      return onBoard("due_soon", { department: attention.departmentCode });
    case "review_overdue":
      return onBoard("review_overdue", { leader: attention.leaderCode });
    case "returned":
      return paths.reportRow(period, attention.item.departmentCode, attention.item.taskNo ?? 0);
    case "target_lost":
      return paths.indicator(attention.line.indicator.no);
    case "weak_task":
      return paths.task(attention.task.no);
    case "query":
      return paths.indicator(plan.measureByKey.get(attention.measureKey)?.indicatorNo ?? 0);
    case "indicator_missing":
      return supervises ? paths.supervisionTile("indicator_missing") : paths.indicators();
  }
}

function targetFacts(plan: Plan, { indicator, measure, target, figure, previous, verdict }: TargetLine): TargetFacts {
  const shown = (value: ValueParts | null) =>
    value && { quantity: quantityText(measure, value), detail: detailText(measure, value) };
  return {
    key: measure.key,
    indicatorNo: indicator.no,
    name: measure.label,
    department: indicator.departmentCodes.map((code) => departmentName(plan, code)).join("、"),
    previous: shown(previous),
    value: shown(figure),
    target: targetText(target),
    source: TARGET_STATUS_WORDS[target.status],
    verdict,
  };
}

function heatGroups(plan: Plan, today: CalendarDate): HeatGroup[] {
  return plan.categories.map(({ no, name }) => ({
    name,
    rows: plan.tasks
      .filter(({ categoryNo }) => categoryNo === no)
      .map((task) => ({
        no: task.no,
        title: task.title,
        leader: leaderName(plan, task.leaderCode),
        cells: plan.halfYears.map(({ id }) => taskCell(plan, task, id, today)),
      })),
  }));
}
