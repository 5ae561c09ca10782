/** Sentences of the half-year review: what to look at, and why. */
import { shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { shortHalfYear } from "#app/domain/half-year.ts";
import { departmentName, leaderName, type Adoption, type HalfYear, type Plan } from "#app/domain/plan.ts";
import type { Attention } from "#app/domain/review-attention.ts";
import type { DepartmentBehind, ReviewFigures } from "#app/domain/half-year-review.ts";
import type { SupervisionItem } from "#app/domain/supervision-items.ts";
import { subjectOf, subjectText } from "#app/domain/supervision-subject.ts";
import type { TargetLine } from "#app/domain/review-targets.ts";
import { valueText } from "#app/domain/value-text.ts";
import { workingDaysBetween } from "#app/domain/working-days.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "./codes.ts";
import { daysLateWords } from "./supervision.ts";
import { TARGET_STATUS_WORDS, targetText } from "./targets.ts";
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

export type AttentionWords = { title: string; reason: string };

/** One thing to look at: what it is, and why it is on the list. */
export function attentionWords(plan: Plan, attention: Attention, day: CalendarDate): AttentionWords {
  switch (attention.kind) {
    case "overdue":
      return {
        title: `${departmentName(plan, attention.departmentCode)} ${attention.items.length} 行逾期，${lateness(attention.items, day)}`,
        reason: `${taskNumbers(attention.items)} · ${leaders(plan, attention.items)}`,
      };
    case "hardly_begun": {
      const begun = attention.items.filter(({ state }) => state !== "not_started").length;
      const still = begun === 0 ? "都没动笔" : `只有 ${begun} 行动笔`;
      return {
        title: `${departmentName(plan, attention.departmentCode)}还有 ${attention.items.length} 行要交，${still}，${lateness(attention.items, day)}`,
        reason: `${taskNumbers(attention.items)} · ${leaders(plan, attention.items)}`,
      };
    }
    case "returned":
      return {
        title: `${subjectText(subjectOf(plan, attention.item))}，退回未改，${daysLateWords(attention.item, day)}`,
        reason: `${who(plan, attention.item)} · ${shortDay(attention.item.dueOn, day)} 前改好`,
      };
    case "review_overdue":
      return {
        title: `${leaderName(plan, attention.leaderCode)}有 ${attention.items.length} 行待审，${lateness(attention.items, day)}`,
        reason: taskNumbers(attention.items),
      };
    case "target_lost":
      return targetLostWords(plan, attention.line);
    case "weak_task": {
      const { task, ratings, now } = attention;
      const told = ratings.map(({ halfYear, rating }) => `${shortHalfYear(halfYear)}${RATING_WORDS[rating]}`);
      const departments = task.departmentCodes.map((code) => departmentName(plan, code)).join("、");
      return {
        title: `任务 ${task.no} ${task.title}：${told.join("，")}`,
        reason: [departments, leaderName(plan, task.leaderCode), now && `本期${ROW_STATE_WORDS[now]}`]
          .filter(Boolean)
          .join(" · "),
      };
    }
    case "query":
      return queryWords(plan, attention);
    case "indicator_missing":
      return {
        title: `${attention.items.length} 个指标值过了截止日没填`,
        reason: attention.items
          .map((item) => `${subjectText(subjectOf(plan, item))}（${departmentName(plan, item.departmentCode)}）`)
          .join("；"),
      };
  }
}

function queryWords(plan: Plan, { measureKey, queries }: Extract<Attention, { kind: "query" }>): AttentionWords {
  const measure = plan.measureByKey.get(measureKey);
  const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
  const [owner = ""] = indicator?.departmentCodes ?? [];
  return {
    title: `指标 ${measure?.indicatorNo ?? ""} ${measure?.label ?? measureKey}，${queries.length === 1 ? "疑点" : `${queries.length} 条疑点`}未答`,
    reason: `${departmentName(plan, owner)} · ${queries.map(querySentence).join("")}`,
  };
}

function targetLostWords(plan: Plan, { indicator, measure, target, figure, previous }: TargetLine): AttentionWords {
  const now = figure ? valueText(measure, figure) : "";
  const before = previous ? valueText(measure, previous) : "";
  const [owner = ""] = indicator.departmentCodes;
  return {
    title: `指标 ${indicator.no} ${measure.label} ${now}，未达${TARGET_STATUS_WORDS[target.status]} ${targetText(target)}`,
    reason: `上期 ${before}，由达标转为未达标 · ${departmentName(plan, owner)}`,
  };
}

function lateness(items: readonly SupervisionItem[], day: CalendarDate): string {
  const [latest] = [...items].sort((a, b) => b.daysLate - a.daysLate);
  return latest ? daysLateWords(latest, day) : "";
}

function taskNumbers(items: readonly SupervisionItem[]): string {
  return `任务 ${[...new Set(items.map(({ taskNo }) => taskNo))].join("、")}`;
}

function leaders(plan: Plan, items: readonly SupervisionItem[]): string {
  return [...new Set(items.map(({ leaderCode }) => leaderName(plan, leaderCode)))].join("、");
}

function who(plan: Plan, { departmentCode, leaderCode }: SupervisionItem): string {
  return `${departmentName(plan, departmentCode)} · ${leaderName(plan, leaderCode)}`;
}

/** 「未报 10，草稿 6，退回 2」 */
export function outstandingWords({ byState, never }: ReviewFigures): string {
  const parts = (["not_started", "draft", "returned"] as const)
    .filter((state) => byState[state] > 0)
    .map((state) => `${ROW_STATE_WORDS[state]} ${byState[state]}`);
  if (never > 0) parts.push(`始终未交 ${never}`);
  return parts.join("，") || "各行均已交";
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
