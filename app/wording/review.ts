/** Sentences of the half-year review: what to look at, and why. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { queryKey } from "#app/domain/query-record.ts";
import { departmentName, leaderName, type Adoption, type HalfYear, type Plan } from "#app/domain/plan.ts";
import type { Attention, Silence } from "#app/domain/review-attention.ts";
import type { DepartmentBehind, RatingDistribution, ReviewFigures } from "#app/domain/half-year-review.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { subjectOf, subjectText, type Subject } from "#app/domain/supervision-subject.ts";
import type { TargetLine } from "#app/domain/review-targets.ts";
import { signedText, valueText } from "#app/domain/value-text.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { RATING_SHORT, RATING_WORDS, ROW_STATE_WORDS } from "./codes.ts";
import { daysLateWords } from "./supervision.ts";
import { paths } from "#app/paths.ts";
import { rowKey } from "#app/domain/report-row.ts";
import { openQueryWords } from "./queries.ts";
import { REDEFINED_WORDS, TARGET_STATUS_WORDS, targetText } from "./targets.ts";
import { querySentence } from "./values.ts";

/** 「07-10 截止，剩 2 个工作日」; once adopted, when and under which minutes. */
export function reviewHeadWords(halfYear: HalfYear, adoption: Adoption | null, today: CalendarDate): string {
  if (adoption) return `院长办公会 ${adoption.meetingOn} 通过，${adoption.minutesNo}`;
  const { dueOn, opensOn } = halfYear;
  if (today < opensOn) return `${opensOn} 开放填报`;
  const daysLate = workingDaysBetween(dueOn, today);
  return `截至 ${shortDay(today)}，${shortDay(dueOn, today)} 截止，${daysLateWords({ dueOn, daysLate }, today)}`;
}

/** The line under the heat map. */
export function heatMapWords({ halfYears }: Plan, today: CalendarDate): string {
  const upcoming = halfYears.filter(({ opensOn }) => today < opensOn).map(({ id }) => shortHalfYear(id));
  const baseline = halfYears.filter((halfYear) => halfYear.baseline).map(({ id }) => shortHalfYear(id));
  const unrated = [
    baseline.length > 0 && `${baseline.join("、")} 为基线`,
    upcoming.length > 0 && `${upcoming.join("、")} 未开放`,
  ].filter(Boolean);
  const first = unrated.length > 0 ? `${unrated.join("，")}，均不评定。` : "";
  return `${first}共同牵头的任务按最慢的科室显示，1/2 表示 2 个科室已交 1 个。`;
}

/** The same below a map that is cut to one department. */
export function ownRowsWords(department: string): string {
  return `只看${department}自己的行；共同牵头的任务不计其他科室。`;
}

/** 「比 2024上：高质 +3，不满意 −1」; the words that stayed are left out. */
export function distributionChangeWords(change: RatingDistribution["change"], before: HalfYearId): string | null {
  if (!change) return null;
  const parts = RATINGS.filter((rating) => change[rating] !== 0).map(
    (rating) => `${RATING_SHORT[rating]} ${signedText(change[rating], 0)}`,
  );
  return `比 ${shortHalfYear(before)}：${parts.join("，") || "各词项数没有变化"}`;
}

/** What kind of matter it is, beside its mark. */
export const ATTENTION_WORDS: Record<Attention["kind"], string> = {
  overdue: "逾期未报",
  finding_overdue: "问题逾期",
  order_overdue: "督办逾期",
  silent: "久未登录",
  hardly_begun: "多未动笔",
  returned: "退回未改",
  returned_twice: "多次退回",
  review_overdue: "待审超时",
  target_lost: "转未达标",
  target_missed: "未达标",
  not_completed: "未完成",
  weak_task: "连续不佳",
  contradiction: "数据矛盾",
  query: "疑点未了",
  indicator_missing: "指标缺报",
};

export type AttentionWords = { title: string; reason: string };

/** How things are called, which differs between pages and papers. */
export type Naming = {
  readonly subject: (subject: Subject) => string;
  readonly halfYear: (plan: Plan, id: HalfYearId) => string;
  readonly day: (day: CalendarDate, today: CalendarDate) => string;
};

const ON_PAGES: Naming = { subject: subjectText, halfYear: (_plan, id) => shortHalfYear(id), day: shortDay };

/** One thing to look at: what it is, and why it is on the list. */
export function attentionWords(
  plan: Plan,
  attention: Attention,
  day: CalendarDate,
  naming: Naming = ON_PAGES,
): AttentionWords {
  const subjectWords = (item: SupervisionItem) => naming.subject(subjectOf(plan, item));
  switch (attention.kind) {
    case "overdue":
      return {
        title: `${departmentName(plan, attention.departmentCode)} ${attention.items.length} 行逾期，${lateness(attention.items, day)}`,
        reason: `${taskNumbers(attention.items)} · ${leaders(plan, attention.items)}${silenceWords(attention.silence, day, naming)}`,
      };
    case "finding_overdue": {
      const { item } = attention;
      return {
        title: `${subjectWords(item)}，整改${daysLateWords(item, day)}`,
        reason: `${who(plan, item)} · ${naming.day(item.dueOn, day)} 前改好`,
      };
    }
    case "order_overdue": {
      const { item } = attention;
      return {
        title: `${subjectWords(item)}，回复${daysLateWords(item, day)}`,
        reason: `${who(plan, item)} · ${naming.day(item.dueOn, day)} 前回复`,
      };
    }
    case "silent":
      return {
        title: `${departmentName(plan, attention.departmentCode)}还有 ${attention.rows.length} 行要交${silenceWords(attention.silence, day, naming).replace(" · ", "，")}`,
        reason: `任务 ${attention.rows.map(({ taskNo }) => taskNo).join("、")}`,
      };
    case "hardly_begun": {
      const begun = attention.items.filter(({ state }) => state !== "not_started").length;
      const none = attention.items.length === 1 ? "未动笔" : "都没动笔";
      const still = begun === 0 ? none : `只有 ${begun} 行动笔`;
      return {
        title: `${departmentName(plan, attention.departmentCode)}还有 ${attention.items.length} 行要交，${still}，${lateness(attention.items, day)}`,
        reason: `${taskNumbers(attention.items)} · ${leaders(plan, attention.items)}${silenceWords(attention.silence, day, naming)}`,
      };
    }
    case "returned_twice": {
      const { row, times, reason } = attention;
      const task = plan.taskByNo.get(row.taskNo);
      return {
        title: `${naming.subject({ kind: "task", no: row.taskNo, title: task?.title ?? "" })}，已退回 ${times} 次，现${ROW_STATE_WORDS[row.state]}`,
        reason: `${departmentName(plan, row.departmentCode)} · ${leaderName(plan, task?.leaderCode ?? null)} · 上次退回：${reason}`,
      };
    }
    case "returned":
      return {
        title: `${subjectWords(attention.item)}，退回未改，${daysLateWords(attention.item, day)}`,
        reason: `${who(plan, attention.item)} · ${naming.day(attention.item.dueOn, day)} 前改好`,
      };
    case "review_overdue":
      return {
        title: `${leaderName(plan, attention.leaderCode)}有 ${attention.items.length} 行待审超时，${lateness(attention.items, day)}`,
        reason: taskNumbers(attention.items),
      };
    case "target_lost":
    case "target_missed":
      return targetMissedWords(plan, attention.line, naming);
    case "not_completed": {
      const { task } = attention;
      const departments = task.departmentCodes.map((code) => departmentName(plan, code)).join("、");
      return {
        title: `${naming.subject({ ...task, kind: "task" })}：本期评定为${RATING_WORDS.not_completed}`,
        reason: `${departments} · ${leaderName(plan, task.leaderCode)}`,
      };
    }
    case "weak_task": {
      const { task, ratings, now } = attention;
      const told = ratings.map(({ halfYear, rating }) => `${naming.halfYear(plan, halfYear)}${RATING_WORDS[rating]}`);
      const departments = task.departmentCodes.map((code) => departmentName(plan, code)).join("、");
      return {
        title: `${naming.subject({ ...task, kind: "task" })}：${told.join("，")}`,
        reason: [departments, leaderName(plan, task.leaderCode), now && `本期${ROW_STATE_WORDS[now]}`]
          .filter(Boolean)
          .join(" · "),
      };
    }
    case "contradiction":
    case "query":
      return queryWords(plan, attention, naming);
    case "indicator_missing":
      return {
        title: `${attention.items.length} 个指标值过了截止日没填`,
        reason: attention.items
          .map((item) => `${subjectWords(item)}（${departmentName(plan, item.departmentCode)}）`)
          .join("；"),
      };
  }
}

type Queried = Extract<Attention, { kind: "contradiction" | "query" }>;

function queryWords(plan: Plan, { kind, measureKey, queries }: Queried, naming: Naming): AttentionWords {
  const measure = plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  const [owner = ""] = indicator?.departmentCodes ?? [];
  const states = queries.map((query) => plan.queryRecordByKey.get(queryKey(query))?.state ?? "open");
  const doubts = `${queries.length === 1 ? "" : `${queries.length} 条`}${openQueryWords(states)}`;
  const about = naming.subject({
    kind: "indicator",
    no: measure?.indicatorNo ?? 0,
    title: measure?.label ?? measureKey,
  });
  return {
    title: `${about}，${kind === "contradiction" ? "与别的数对不上，" : ""}${doubts}`,
    reason: `${departmentName(plan, owner)} · ${queries.map(querySentence).join("")}`,
  };
}

function targetMissedWords(
  plan: Plan,
  { indicator, measure, target, figure, previous, verdict, lost }: TargetLine,
  naming: Naming,
): AttentionWords {
  const now = figure ? valueText(measure, figure) : "";
  const [owner = ""] = indicator.departmentCodes;
  const since = verdict?.trend === "not_comparable" ? REDEFINED_WORDS : lost ? "由达标转为未达标" : "也未达标";
  const before = previous ? `上期 ${valueText(measure, previous)}，${since}` : "没有上期可比";
  return {
    title: `${naming.subject({ kind: "indicator", no: indicator.no, title: measure.label })} ${now}，未达${TARGET_STATUS_WORDS[target.status]} ${targetText(target)}`,
    reason: `${before} · ${departmentName(plan, owner)}`,
  };
}

/** 「 · 06-24 后无人登录」; empty where somebody was there. */
function silenceWords(silence: Silence | null, day: CalendarDate, naming: Naming): string {
  if (!silence) return "";
  return silence.lastSeenOn === null ? " · 从未有人登录" : ` · ${naming.day(silence.lastSeenOn, day)} 后无人登录`;
}

/** 「超 2 个工作日」; 「最长超 2 个工作日」 where the others are less late. */
function lateness(items: readonly SupervisionItem[], day: CalendarDate): string {
  const [latest] = [...items].sort((a, b) => b.daysLate - a.daysLate);
  if (!latest) return "";
  const isLongest = latest.daysLate > 0 && items.some(({ daysLate }) => daysLate < latest.daysLate);
  return `${isLongest ? "最长" : ""}${daysLateWords(latest, day)}`;
}

function taskNumbers(items: readonly SupervisionItem[]): string {
  const numbers = new Set(items.flatMap(({ taskNo }) => taskNo ?? []));
  return `任务 ${[...numbers].sort((a, b) => a - b).join("、")}`;
}

function leaders(plan: Plan, items: readonly SupervisionItem[]): string {
  return [...new Set(items.map(({ leaderCode }) => leaderName(plan, leaderCode)))].join("、");
}

function who(plan: Plan, { departmentCode, leaderCode }: SupervisionItem): string {
  return `${departmentName(plan, departmentCode)} · ${leaderName(plan, leaderCode)}`;
}

/** 「未报 10，草稿 6，退回 2」 */
export function outstandingWords({ byState }: ReviewFigures): string {
  return (["not_started", "draft", "returned"] as const)
    .filter((state) => byState[state] > 0)
    .map((state) => `${ROW_STATE_WORDS[state]} ${byState[state]}`)
    .join("，");
}

/** What stands beside a department that is behind, after the number of rows. */
export function latenessWords({ lateness: late, rows }: DepartmentBehind): { main: string; more: string } {
  switch (late.kind) {
    case "owing":
      return { main: String(late.rows), more: `/${rows.length}` };
    case "never":
      return { main: `${late.rows} 行`, more: " 始终未交" };
    case "late":
      return { main: "延时", more: late.days === 0 ? " 不足 1 个工作日" : ` ${late.days} 个工作日` };
  }
}

const DECIDED_WORDS = {
  approve: "已审核通过，转质控办评定。",
  return: "已退回，科室会在待办里看到理由。",
  rate: "评定已保存。",
} as const;

type Decided = { done: keyof typeof DECIDED_WORDS; taskNo: number; departmentCode: string };

const EVENT_OF = { approve: "approved", return: "returned", rate: "rated" } as const;

/** What was just done with a row, and the row; null where that is not the last thing that happened to it. */
export function decidedWords(plan: Plan, period: HalfYearId, decided: Decided | null) {
  const row = decided && plan.rowByKey.get(rowKey(period, decided.taskNo, decided.departmentCode));
  if (!decided || row?.events.at(-1)?.kind !== EVENT_OF[decided.done]) return null;
  return {
    words: `任务 ${row.taskNo} ${departmentName(plan, row.departmentCode)}：${DECIDED_WORDS[decided.done]}`,
    to: paths.reportRow(period, row.departmentCode, row.taskNo),
  };
}
