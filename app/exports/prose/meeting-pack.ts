/** Material for 工作例会 or 院长办公会: one page, and room for what is decided (domain.md §7). */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { deliveryFigures, type Delivery } from "#app/domain/delivery-figures.ts";
import { reviewFigures } from "#app/domain/half-year-review.ts";
import { indicatorRounds } from "#app/domain/indicator-round.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { ratedTasks } from "#app/domain/rated-tasks.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { attentionList } from "#app/domain/review-attention.ts";
import { supervisionItems } from "#app/domain/supervision-items.ts";
import { paths } from "#app/paths.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { MEETING_KIND_WORDS } from "#app/wording/meetings.ts";
import { attentionOnPaper } from "#app/wording/on-paper.ts";
import { colophonOf } from "../colophon.ts";
import {
  figure,
  heading,
  item,
  joined,
  paragraph,
  prose,
  type Block,
  type PaperDocument,
  type Run,
} from "../document.ts";
import type { Asked } from "./asked.ts";
import { difficultyCountRuns, difficultyRuns, pressingDifficulties } from "./difficulties.ts";
import { targetRuns } from "./indicator-part.ts";
import { lists } from "./lists.ts";
import { departmentNames } from "./words.ts";
import { dayOrGap } from "./written.ts";

/** What fits on the page; how many more there are is said. */
const AGENDA = 5;
const MATTERS = 3;

export function meetingPack({ plan, halfYear, today, written, meeting: kind }: Asked): PaperDocument {
  const meeting = MEETING_KIND_WORDS[kind];
  const rounds = indicatorRounds(plan, halfYear.id, today);
  return {
    issuer: plan.hospital,
    letterhead: null,
    titleLines: [`${meeting}材料：${halfYear.label}主题活动进展`],
    subtitle: `（会议日期：${dayOrGap(written, "meetingOn")}　数据截至${longDay(today)}）`,
    blocks: [
      heading(1, "已完成"),
      paragraph(doneRuns(plan, halfYear, today)),
      heading(1, "未完成、延时和质量不满意"),
      paragraph(undoneRuns(plan, halfYear, today)),
      heading(1, "红灯指标"),
      paragraph(targetRuns(rounds, halfYear)),
      heading(1, "议程：需关注事项"),
      ...agenda(plan, halfYear, today),
      heading(1, "需研究事项（摘自困难及下一步措施）"),
      ...matters(plan, halfYear),
      heading(1, "建议决定"),
      { kind: "writing", label: "", text: written.decisions ?? "", lines: 3 },
    ],
    attachments: [],
    signature: [],
    compact: true,
    colophon: colophonOf(plan, today, `${halfYear.label}${meeting}材料`),
    demo: plan.demo,
  };
}

function doneRuns(plan: Plan, { id, dueOn }: HalfYear, today: CalendarDate): Run[] {
  const { rows, handedIn } = reviewFigures(plan, id, today);
  const { departments, onTime, late } = deliveryFigures(plan, id, today);
  const [best] = ratedTasks(plan, id, today);
  const count = best?.tasks.length ?? 0;
  const high = count > 0 ? figure(count, lists.rated(id, RATINGS[0])) : count;
  const tasks = prose`${figure(plan.tasks.length, paths.tasks())}项任务中，评定为${RATING_WORDS[RATINGS[0]]}${high}项。`;
  const day = longDay(dueOn);
  const given = figure(handedIn, lists.rows(id, "handed_in"));
  const sent =
    handedIn === rows
      ? prose`上报表${given}行（${day}截止）已全部报送`
      : prose`上报表${figure(rows, lists.rows(id, "all"))}行（${day}截止）已报送${given}行`;
  const complete = figure(onTime.length + late.length, lists.departments(id, "handed_in"));
  const owed = figure(departments.length, lists.departments(id, "owed"));
  const whole =
    complete.value === owed.value ? prose`${complete}个科室全部报齐` : prose`${owed}个科室中${complete}个已报齐`;
  return prose`${sent}，${whole}。${tasks}`;
}

function undoneRuns(plan: Plan, { id }: HalfYear, today: CalendarDate): Run[] {
  const { late, never, owing } = deliveryFigures(plan, id, today);
  const count = (codes: readonly string[], those: Delivery) => figure(codes.length, lists.departments(id, those));
  const behind = [
    ...(owing.length > 0 ? [prose`尚未报齐的科室${count(owing, "owing")}个（${departmentNames(plan, owing)}）`] : []),
    ...(never.length > 0 ? [prose`始终未报齐的科室${count(never, "never")}个（${departmentNames(plan, never)}）`] : []),
    ...(late.length > 0 ? [prose`延时报齐的科室${count(late, "late")}个（${departmentNames(plan, late)}）`] : []),
  ];
  const groups = ratedTasks(plan, id, today)
    .filter(({ rating, tasks }) => rating !== RATINGS[0] && tasks.length > 0)
    .map(({ rating, tasks }) => {
      const number = figure(tasks.length, lists.rated(id, rating));
      if (rating === null) return prose`尚未评定的任务${number}项`;
      const numbers = joined(
        tasks.map(({ task }) => figure(task.no, paths.task(task.no))),
        "、",
      );
      return prose`评定为${RATING_WORDS[rating]}的任务${number}项（任务${numbers}）`;
    });
  const all = [...behind, ...groups];
  return all.length === 0 ? ["没有这样的科室和任务。"] : prose`${joined(all, "；")}。`;
}

function agenda(plan: Plan, { id }: HalfYear, today: CalendarDate): Block[] {
  const all = attentionList(plan, id, today, supervisionItems(plan, today));
  if (all.length === 0) return [paragraph(["本期没有需关注的事项。"])];
  const shown = all.slice(0, AGENDA).map((attention) => {
    const { title, reason } = attentionOnPaper(plan, attention, today);
    return item([`${title}；${shortened(reason, LONGEST_REASON)}。`]);
  });
  const more = all.length - shown.length;
  const rest = more > 0 ? `，以上列最紧要的${shown.length}件，另有${more}件` : "";
  return [...shown, paragraph(prose`需关注事项共${figure(all.length, lists.attention(id))}件${rest}。`)];
}

/** Characters. */
const LONGEST_REASON = 46;
const LONGEST_MATTER = 100;

function shortened(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}

function matters(plan: Plan, { id }: HalfYear): Block[] {
  const all = pressingDifficulties(plan, id);
  const first = all.slice(0, MATTERS);
  if (first.length === 0) return [paragraph(["已报送的行都没有写困难。"])];
  const rest = paragraph(prose`写有困难及下一步措施的共${difficultyCountRuns(all, id)}，其余见上报表。`);
  const brief = first.map((each) => ({ ...each, text: shortened(each.text, LONGEST_MATTER) }));
  return [...brief.map((each) => item(difficultyRuns(plan, each))), ...(all.length > first.length ? [rest] : [])];
}
