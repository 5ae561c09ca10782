/** The half-year review as the page draws it. */
import type { HeatGroup } from "#app/components/review/heat-map.tsx";
import type { AttentionFacts } from "#app/components/review/review-attention.tsx";
import type { DepartmentFacts } from "#app/components/review/review-departments.tsx";
import type { MineFacts } from "#app/components/review/review-mine.tsx";
import type { TargetFacts } from "#app/components/review/review-targets.tsx";
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { ratingDistributions } from "#app/domain/half-year-review.ts";
import type { ValueParts } from "#app/domain/measure-value.ts";
import { departmentName, leaderName, type Plan, type Task } from "#app/domain/plan.ts";
import type { PlanFilter } from "#app/domain/plan-filter.ts";
import { reviewMatters, type Attention } from "#app/domain/review-attention.ts";
import { targetLines, type TargetLine } from "#app/domain/review-targets.ts";
import { departmentsOf, leaderCodesOf, type Actor } from "#app/domain/role.ts";
import { taskCell } from "#app/domain/task-overview.ts";
import { detailText, quantityText } from "#app/domain/value-text.ts";
import { rowsToApprove } from "#app/domain/workload.ts";
import { paths } from "#app/paths.ts";
import { queueRow } from "#app/wording/queue.ts";
import { attentionWords, latenessWords } from "#app/wording/review.ts";
import { TARGET_STATUS_WORDS, targetText } from "#app/wording/targets.ts";
import { reviewFigureFacts } from "./figure-facts.ts";
import type { ReviewAsked } from "./review-asked.ts";

export function reviewView(asked: ReviewAsked) {
  const { plan, whole, period, today, filter, supervises, actor } = asked;
  const { departmentCode } = filter;
  const { items, behind, attention: listed } = reviewMatters(plan, whole, { halfYear: period, departmentCode }, today);
  const targets = targetLines(plan, period);
  return {
    figures: reviewFigureFacts(asked, items, targets),
    attention: listed.map((attention): AttentionFacts => ({
      kind: attention.kind,
      ...attentionWords(plan, attention, today),
      to: whereTo(plan, period, attention, supervises, filter),
    })),
    departments: behind.map((department): DepartmentFacts => {
      const { departmentCode: code, rows, completeOn, lastSeenOn, silent, lateness } = department;
      return {
        code,
        name: departmentName(plan, code),
        rows: rows.map(({ taskNo, state }) => ({ taskNo, state })),
        ...latenessWords(department),
        owing: lateness.kind === "owing",
        completeOn,
        lastSeenOn,
        silent,
      };
    }),
    distributions: ratingDistributions(plan, today),
    targets: targets.map((line) => targetFacts(plan, line)),
    heat: heatGroups(plan, today, actor, filter),
    mine: rowsToApprove(plan, actor)
      .filter(({ halfYear }) => halfYear === period)
      .map((row): MineFacts => {
        const {
          taskNo,
          title,
          departmentCode: code,
          department,
          since,
          resubmitted,
          overdueDays,
        } = queueRow(plan, row, today);
        return { taskNo, title, departmentCode: code, department, since, resubmitted, overdueDays };
      }),
  };
}

/** The board knows leader and department; where a 评价项目 is chosen the sheet has the rows that are meant. */
function whereTo(
  plan: Plan,
  period: HalfYearId,
  attention: Attention,
  supervises: boolean,
  { leaderCode, categoryNo }: PlanFilter,
): string {
  const onBoard = (tile: string, query: Record<string, string | null>) => {
    if (supervises && categoryNo === null) return paths.supervisionTile(tile, { leader: leaderCode, ...query });
    return query.department ? paths.report(period, query.department) : paths.reports(period);
  };
  switch (attention.kind) {
    case "overdue":
      return onBoard("overdue", { department: attention.departmentCode });
    case "hardly_begun":
      return onBoard("due_soon", { department: attention.departmentCode });
    case "silent":
      return paths.report(period, attention.departmentCode);
    case "finding_overdue":
      return paths.finding(attention.item.findingId ?? "");
    case "order_overdue":
      return paths.order(attention.item.orderId ?? "");
    case "review_overdue":
      return onBoard("review_overdue", { leader: attention.leaderCode });
    case "returned_twice":
      return paths.reportRow(period, attention.row.departmentCode, attention.row.taskNo);
    case "returned":
      return paths.reportRow(period, attention.item.departmentCode, attention.item.taskNo ?? 0);
    case "target_lost":
    case "target_missed":
      return paths.indicator(attention.line.indicator.no);
    case "not_completed":
    case "weak_task":
      return paths.task(attention.task.no);
    case "contradiction":
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

/** The reader's own tasks stand on top, then the others by 评价项目; under a filter by leader there is only one kind. */
function heatGroups(
  plan: Plan,
  today: CalendarDate,
  actor: Pick<Actor, "assignments">,
  { leaderCode, departmentCode }: PlanFilter,
): HeatGroup[] {
  const row = (task: Task) => ({
    no: task.no,
    title: task.title,
    leader: leaderName(plan, task.leaderCode),
    departmentCode: departmentCode ?? (task.departmentCodes.length === 1 ? (task.departmentCodes[0] ?? null) : null),
    cells: plan.halfYears.map(({ id }) => taskCell(plan, task, id, today)),
  });
  const leads = leaderCodesOf(actor);
  const departments = departmentsOf(actor);
  const ownName = leads.length > 0 ? "我分管的任务" : "本科室的任务";
  const isOwn = (task: Task) =>
    leads.length > 0
      ? leads.includes(task.leaderCode)
      : task.departmentCodes.some((code) => departments.includes(code));
  const own = leaderCode === null && departmentCode === null ? plan.tasks.filter(isOwn) : [];
  const groups = plan.categories.map(({ no, name }) => ({
    name,
    rows: plan.tasks.filter((task) => task.categoryNo === no && !own.includes(task)).map(row),
  }));
  return [{ name: ownName, rows: own.map(row) }, ...groups].filter(({ rows }) => rows.length > 0);
}
