/** What papers say of annex 2 in one half-year: who handed in when, and how the 30 tasks were rated. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { deliveryFigures, type Delivery } from "#app/domain/delivery-figures.ts";
import { ratingDistributions, reviewFigures } from "#app/domain/half-year-review.ts";
import { leaderName, type HalfYear, type Plan } from "#app/domain/plan.ts";
import { ratedTasks, type RatedGroup, type RatedTask } from "#app/domain/rated-tasks.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { paths } from "#app/paths.ts";
import { RATING_WORDS, ROW_STATE_WORDS } from "#app/wording/codes.ts";
import { colophonOf } from "../colophon.ts";
import { figure, joined, prose, type Run } from "../document.ts";
import type { Paper, PaperColumn, PaperRow } from "../paper.ts";
import { lists, ratingAnchor } from "./lists.ts";
import { changeWords, departmentNames, inBrackets, shareWords } from "./words.ts";

/** 「11个科室应报送41行。…」: before the due day what has come so far, afterwards who was on time. */
export function deliveryRuns(plan: Plan, { id, dueOn }: HalfYear, today: CalendarDate): Run[] {
  const { rows, handedIn, never } = reviewFigures(plan, id, today);
  const delivery = deliveryFigures(plan, id, today);
  const count = (codes: readonly string[], those: Delivery) => figure(codes.length, lists.departments(id, those));
  const names = (codes: readonly string[]) => inBrackets(departmentNames(plan, codes));
  const given = figure(handedIn, lists.rows(id, "handed_in"));
  const owed = prose`应报送任务完成情况上报表的科室${count(delivery.departments, "owed")}个、任务行${figure(rows, lists.rows(id, "all"))}行，${longDay(dueOn)}截止，截至${longDay(today)}${handedIn === rows ? prose`${given}行已全部报送` : prose`已报送${given}行`}`;
  const parts: Run[][] = [];
  const isDue = today > dueOn;
  const onTime = delivery.onTime.length;
  const isAll = onTime === delivery.departments.length;
  if (isAll) parts.push(prose`${count(delivery.onTime, "handed_in")}个科室全部${isDue ? "按时" : ""}报齐`);
  else if (isDue)
    parts.push(
      prose`按时报齐的科室${count(delivery.onTime, "on_time")}个，按时率${shareWords(onTime, delivery.departments.length)}`,
    );
  else parts.push(prose`已报齐的科室${count(delivery.onTime, "handed_in")}个`);
  if (delivery.late.length > 0) parts.push(prose`延时报齐${count(delivery.late, "late")}个${names(delivery.late)}`);
  if (delivery.owing.length > 0) parts.push(prose`尚未报齐${count(delivery.owing, "owing")}个${names(delivery.owing)}`);
  if (delivery.never.length > 0)
    parts.push(
      prose`始终未报齐${count(delivery.never, "never")}个${names(delivery.never)}，共${figure(never, lists.rows(id, "never"))}行`,
    );
  return prose`${owed}。${joined(parts, "；")}。`;
}

/** 「30项任务中，已评定4项：按时高质完成3项（占10.0%）、…；尚未评定26项。」 */
export function ratingRuns(plan: Plan, { id }: HalfYear, today: CalendarDate): Run[] {
  const groups = ratedTasks(plan, id, today);
  const rated = plan.tasks.length - (groups.find(({ rating }) => rating === null)?.tasks.length ?? 0);
  const open = figure(plan.tasks.length - rated, lists.rated(id, null));
  if (rated === 0) return prose`${open}项任务均未评定。`;
  const words = groups.flatMap(({ rating, tasks }): Run[][] => {
    if (rating === null || tasks.length === 0) return [];
    const share = shareWords(tasks.length, plan.tasks.length);
    return [prose`${RATING_WORDS[rating]}${figure(tasks.length, lists.rated(id, rating))}项，占${share}`];
  });
  const rest = rated === plan.tasks.length ? [] : prose`；尚未评定${open}项`;
  const all = figure(plan.tasks.length, paths.tasks());
  const lead = rated === plan.tasks.length ? prose`${all}项任务已全部评定` : prose`${all}项任务中，已评定${rated}项`;
  return prose`${lead}：${joined(words, "；")}${rest}。${changeWordsOf(plan, id, today)}`;
}

/** Only between half-years that are rated to the end. */
function changeWordsOf(plan: Plan, id: HalfYear["id"], today: CalendarDate): string {
  const own = ratingDistributions(plan, today).find(({ halfYear }) => halfYear === id);
  const best = RATINGS[0];
  return own?.change ? `${RATING_WORDS[best]}的任务${changeWords(own.change[best], "项")}。` : "";
}

const COLUMNS: readonly PaperColumn[] = [
  { width: 12, align: "center" },
  { width: 46, align: "left" },
  { width: 36, align: "center" },
  { width: 20, align: "center" },
  { width: 42, align: "center" },
];
const HEADS = ["序号", "任务", "牵头科室", "分管领导", "本期状态"];

/** 任务完成情况汇总表: the 30 tasks by the word they were rated with. */
export function taskSummaryPaper(plan: Plan, { id, label }: HalfYear, today: CalendarDate): Paper {
  return {
    issuer: plan.hospital,
    label: "附件1",
    titleLines: [`${label}任务完成情况汇总表`],
    titlePoints: 18,
    bodyPoints: 10.5,
    orientation: "portrait",
    table: {
      columns: COLUMNS,
      headRows: [{ cells: HEADS.map((text) => ({ text })) }],
      bodyRows: ratedTasks(plan, id, today).flatMap((group) => groupRows(plan, group)),
    },
    footnotes: ["共同牵头的任务按评定最低的科室计。"],
    colophon: colophonOf(plan, today, label),
    demo: plan.demo,
  };
}

function groupRows(plan: Plan, { rating, tasks }: RatedGroup): PaperRow[] {
  if (tasks.length === 0) return [];
  const text = `${rating === null ? "尚未评定" : RATING_WORDS[rating]}（${tasks.length}项）`;
  return [
    { cells: [{ text, columns: COLUMNS.length, look: "group", align: "left", anchor: ratingAnchor(rating) }] },
    ...tasks.map((each) => taskRow(plan, each)),
  ];
}

function taskRow(plan: Plan, { task, cell, rating }: RatedTask): PaperRow {
  const state = cell.kind === "row" ? ROW_STATE_WORDS[cell.state] : "—";
  return {
    cells: [
      { text: String(task.no), to: paths.task(task.no) },
      { text: task.title },
      { text: departmentNames(plan, task.departmentCodes) },
      { text: leaderName(plan, task.leaderCode) },
      { text: rating === null ? state : RATING_WORDS[rating] },
    ],
  };
}
