/**
 * The plan cut to one leader, department or 评价项目, so that every figure, list and picture made of it follows the
 * filter by itself. Names stay known: whatever is left may still mention what was cut.
 */
import { showsPartOf } from "./data-queries.ts";
import { keptWithPlan } from "./kept-with-plan.ts";
import type { Indicator } from "./measure.ts";
import { leaderOfIndicator, planOf, type Plan, type Task } from "./plan.ts";
import { isNarrow, type PlanFilter } from "./plan-filter.ts";
import { categoryOf } from "./supervision-board.ts";

const kept = keptWithPlan(
  ({ filter }: Asked) => `${filter.leaderCode ?? ""}|${filter.departmentCode ?? ""}|${filter.categoryNo ?? ""}`,
  ({ plan, filter }) => cut(plan, filter),
);

type Asked = { readonly plan: Plan; readonly filter: PlanFilter };

/**
 * Tasks with their rows, indicators with their values, findings and follow-up orders that pass. Of a joint task only
 * the chosen department's row is left. An indicator goes with the first task it serves, as on the board (domain.md §6).
 */
export function narrowedPlan(plan: Plan, filter: PlanFilter): Plan {
  return isNarrow(filter) ? kept({ plan, filter }) : plan;
}

function cut(plan: Plan, filter: PlanFilter): Plan {
  const { leaderCode, departmentCode, categoryNo } = filter;
  const isLed = (code: string | null) => leaderCode === null || code === leaderCode;
  const isIn = (no: number | null) => categoryNo === null || no === categoryNo;
  const concerns = (codes: readonly string[]) => departmentCode === null || codes.includes(departmentCode);
  const passesTask = (task: Task) => isLed(task.leaderCode) && isIn(task.categoryNo) && concerns(task.departmentCodes);
  const passesIndicator = (indicator: Indicator) =>
    isLed(leaderOfIndicator(plan, indicator)) &&
    isIn(plan.taskByNo.get(indicator.relatedTasks[0] ?? 0)?.categoryNo ?? null) &&
    concerns(indicator.departmentCodes);
  const tasks = plan.tasks.filter(passesTask);
  const indicators = plan.indicators.filter(passesIndicator);
  const numbers = new Set(tasks.map(({ no }) => no));
  const measures = new Set(indicators.flatMap((indicator) => indicator.measures.map(({ key }) => key)));
  const part = planOf({
    ...plan,
    tasks,
    indicators,
    rows: plan.rows.filter(({ taskNo, departmentCode: code }) => numbers.has(taskNo) && concerns([code])),
    values: plan.values.filter(({ measureKey }) => measures.has(measureKey)),
    queryRecords: plan.queryRecords.filter(({ measureKey }) => measures.has(measureKey)),
    findings: plan.findings.filter(
      (finding) =>
        isLed(finding.leaderCode) &&
        isIn(finding.categoryNo) &&
        concerns([finding.departmentCode, ...finding.helpingCodes]),
    ),
    orders: plan.orders.filter((order) => {
      const about = { departmentCode: order.departmentCode, orderId: order.id };
      const category = () => categoryOf(plan, { ...about, taskNo: null, measureKey: null, findingId: null });
      return isLed(order.leaderCode) && concerns([order.departmentCode]) && (categoryNo === null || isIn(category()));
    }),
  });
  const { taskByNo, indicatorByNo, measureByKey, definitionsByKey, findingById, orderById } = plan;
  const narrowed = { ...part, taskByNo, indicatorByNo, measureByKey, definitionsByKey, findingById, orderById };
  showsPartOf(plan, narrowed);
  return narrowed;
}
