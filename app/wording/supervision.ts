/** Words of the supervision board. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { ROW_STATES } from "#app/domain/report-row.ts";
import type { Grouping } from "#app/domain/board-query.ts";
import type { BoardLine, LastStep } from "#app/domain/supervision-board.ts";
import type { SupervisionItem, Tile } from "#app/domain/supervision-items.ts";
import { DUE_SOON_WORKING_DAYS, REVIEW_WORKING_DAYS } from "#app/domain/deadlines.ts";
import type { LadderStep } from "#app/domain/supervision-ladder.ts";
import { ROW_EVENT_WORDS, ROW_STATE_WORDS } from "./codes.ts";
import { FINDING_EVENT_WORDS } from "./findings.ts";
import { ORDER_EVENT_WORDS } from "./orders.ts";

export const TILE_WORDS: Record<Tile, string> = {
  unreported: "未报",
  due_soon: "临期",
  overdue: "逾期",
  returned: "退回未改",
  review_overdue: "待审超时",
  reopened: "补报中",
  indicator_missing: "指标缺报",
  query_open: "疑点待答",
  finding_overdue: "问题逾期",
  order_overdue: "督办逾期",
};

/** What the tile counts, said when it is empty. */
const TILE_MEANINGS: Record<Tile, string> = {
  unreported: "已开放而没动笔",
  due_soon: `${DUE_SOON_WORKING_DAYS} 个工作日内截止`,
  overdue: "过了截止日没交",
  returned: "退回后没重交",
  review_overdue: `超 ${REVIEW_WORKING_DAYS} 个工作日`,
  reopened: "授权补报未到期",
  indicator_missing: "过了截止日没填",
  query_open: "指标疑点没答复",
  finding_overdue: "过了整改时限",
  order_overdue: "过了回复期限",
};

/** What an empty list says. */
export const NOTHING_OWED: Record<Tile, string> = {
  unreported: "已开放的半年里，没有还没动笔的行。",
  due_soon: `${DUE_SOON_WORKING_DAYS} 个工作日内没有要截止而未交的行。`,
  overdue: "没有过了截止日还没交的行。",
  returned: "没有退回后还没改好的行。",
  review_overdue: `没有等领导审核超过 ${REVIEW_WORKING_DAYS} 个工作日的行。`,
  reopened: "没有正在补报的科室。",
  indicator_missing: "没有过了截止日还空着的指标。",
  query_open: "没有等待说明的疑点。",
  finding_overdue: "没有过了整改时限还没报完成的问题。",
  order_overdue: "没有过了回复期限还没回复的督办单。",
};

/** What the tile's items are counted in. */
const UNITS: Record<Tile, string> = {
  unreported: "行",
  due_soon: "行",
  overdue: "行",
  returned: "行",
  review_overdue: "行",
  reopened: "张表",
  indicator_missing: "个值",
  query_open: "条",
  finding_overdue: "条",
  order_overdue: "份",
};

/** 「16 行」 */
export function countWords(tile: Tile, count: number): string {
  return `${count} ${UNITS[tile]}`;
}

/** Of what belongs to no group: a whole sheet to several, an indicator without a task to none. */
export function namelessGroup(tile: Tile, grouping: Grouping): string {
  if (grouping === "category") return tile === "reopened" ? "涉及多个评价项目" : "未对应任务";
  return tile === "reopened" ? "涉及多位领导" : "未指定分管领导";
}

function only<Value>(values: readonly Value[]): Value | null {
  const [first, another] = [...new Set(values)];
  return first !== undefined && another === undefined ? first : null;
}

/** The small line under a tile's number. */
export function tileNote(
  tile: Tile,
  items: readonly SupervisionItem[],
  labelOf: (item: SupervisionItem) => string,
  day: CalendarDate,
): string {
  const [first] = items;
  if (!first) return TILE_MEANINGS[tile];
  const isOnly = items.length === 1;
  const longest = Math.max(...items.map(({ daysLate }) => daysLate));
  const earliest = items.map(({ dueOn }) => dueOn).sort()[0] ?? first.dueOn;
  switch (tile) {
    case "overdue":
    case "review_overdue":
    case "finding_overdue":
    case "order_overdue":
      return isOnly ? daysLateWords(first, day) : `最长 ${longest} 个工作日`;
    case "returned":
      return `${isOnly ? "" : "最早 "}${shortDay(earliest, day)} 到期`;
    case "reopened":
      return `授权至 ${shortDay(earliest, day)}`;
    case "indicator_missing":
      return only(items.map(labelOf)) ?? `${new Set(items.map(({ halfYear }) => halfYear)).size} 个半年`;
    case "query_open":
      return `${new Set(items.map(({ departmentCode }) => departmentCode)).size} 个科室`;
    default:
      return TILE_MEANINGS[tile];
  }
}

/** 「16 行，07-10 截止：未报 10，草稿 6」 */
export function listSummary(tile: Tile, items: readonly SupervisionItem[], day: CalendarDate): string {
  const dueOn = only(items.map((item) => item.dueOn));
  const due =
    dueOn && (tile === "unreported" || tile === "due_soon" || tile === "overdue")
      ? `，${shortDay(dueOn, day)} 截止`
      : "";
  const parts = ROW_STATES.flatMap((state) => {
    const count = items.filter((item) => item.state === state).length;
    return count > 0 ? [`${ROW_STATE_WORDS[state]} ${count}`] : [];
  });
  return `${countWords(tile, items.length)}${due}${parts.length > 1 ? `：${parts.join("，")}` : ""}`;
}

/** 「剩 2 个工作日」 「今天到期」 「超 5 个工作日」; late on a weekend right after a Friday due day is 「已过期」. */
export function daysLateWords(
  { daysLate, dueOn }: Pick<SupervisionItem, "daysLate" | "dueOn">,
  day: CalendarDate,
): string {
  if (daysLate > 0) return `超 ${daysLate} 个工作日`;
  if (day > dueOn) return "已过期";
  if (day === dueOn) return "当天到期";
  return daysLate === 0 ? "不到 1 个工作日" : `剩 ${-daysLate} 个工作日`;
}

const STEP_WORDS: Record<LastStep["kind"], string> = {
  ...FINDING_EVENT_WORDS,
  ...ORDER_EVENT_WORDS,
  ...ROW_EVENT_WORDS,
  entered: "填报",
  reopened: "授权补报",
};

/** 「07-07 何芬琴退回」; 「未动笔」 where nothing has happened yet. */
export function lastStepWords(
  { lastStep, measureKey }: BoardLine,
  day: CalendarDate,
  dayWords: (day: CalendarDate, today: CalendarDate) => string = shortDay,
): string {
  if (!lastStep) return measureKey === null ? "未动笔" : "从未填报";
  return `${dayWords(dayOf(lastStep.at), day)} ${lastStep.by}${STEP_WORDS[lastStep.kind]}`;
}

/** 「截止前 3 个工作日」 「截止日」 「截止后第 1 个工作日」 */
export function stepWords(step: number): string {
  if (step === 0) return "截止日";
  return step < 0 ? `截止前 ${-step} 个工作日` : `截止后第 ${step} 个工作日`;
}

/** The same where there is little room: 「前 3」 「截止日」 「后 1」. */
export function stepLabel(step: number): string {
  if (step === 0) return "截止日";
  return step < 0 ? `前 ${-step}` : `后 ${step}`;
}

export const LADDER_WORDS: Record<LadderStep["to"], string> = {
  reporter: "提醒填报员",
  department_head: "提醒科室负责人",
  leader: "抄送分管领导",
  task_force_head: "抄送专班组长",
};
