/** 汇报幻灯: the half-year for a meeting: overall, a section a category, what has to be decided. */
import { longDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { findingMeasures } from "#app/domain/finding-measures.ts";
import type { MeasureChange } from "#app/domain/half-year-comparison-indicators.ts";
import { indicatorRounds, targetSummary, type IndicatorRound } from "#app/domain/indicator-round.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import { ratedTasks } from "#app/domain/rated-tasks.ts";
import { RATINGS } from "#app/domain/rating.ts";
import { attentionList } from "#app/domain/review-attention.ts";
import { supervisionItems } from "#app/domain/supervision-items.ts";
import { valueText } from "#app/domain/value-text.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { MEASURE_VIEW_WORDS } from "#app/wording/comparison.ts";
import { attentionOnPaper } from "#app/wording/on-paper.ts";
import { TARGET_STATUS_WORDS, targetText, TREND_WORDS, VERDICT_WORDS } from "#app/wording/targets.ts";
import { colophonOf } from "../colophon.ts";
import { runText } from "../document.ts";
import { difficultyRuns, pressingDifficulties } from "../prose/difficulties.ts";
import { completenessRuns, targetRuns } from "../prose/indicator-part.ts";
import { deliveryRuns, ratingRuns } from "../prose/task-part.ts";
import { findingWords } from "../prose/words.ts";
import { DECK_COLORS } from "./deck-colors.ts";
import { pagedPoints } from "./fit-text.ts";
import { BODY_WIDTH, DECK_TYPE, SLIDE, type Deck, type Slide, type SlideCell, type SlideColumn } from "./slide.ts";
import { categorySlides, indicatorSlides } from "./task-slides.ts";

/** @param halfYears those the chart of ratings goes over, oldest first */
export function reviewDeck(plan: Plan, halfYear: HalfYear, halfYears: readonly HalfYear[], today: CalendarDate): Deck {
  const rounds = indicatorRounds(plan, halfYear.id, today);
  const belongs = ({ indicator }: IndicatorRound, categoryNo: number) =>
    indicator.relatedTasks.some((no) => plan.taskByNo.get(no)?.categoryNo === categoryNo);
  const unrelated = rounds.filter((round) => !plan.categories.some(({ no }) => belongs(round, no)));
  const title = `${halfYear.label}“改善就医感受 提升患者体验”主题活动工作汇报`;
  return {
    issuer: plan.hospital,
    title,
    slides: [
      {
        kind: "cover",
        title: "“改善就医感受 提升患者体验”\n主题活动工作汇报",
        subtitle: halfYear.label,
        lines: [plan.hospital, `数据截至${longDay(today)}`],
      },
      ...overallPoints(plan, halfYear, rounds, today),
      ratingSlide(plan, halfYears, today),
      targetSlide(rounds),
      ...plan.categories.flatMap((category) => {
        const own = rounds.filter((round) => belongs(round, category.no));
        return categorySlides(plan, category, own, halfYear, today);
      }),
      ...indicatorSlides("未对应任务的指标", unrelated),
      ...closingSlides(plan, halfYear, today),
    ],
    colophon: colophonOf(plan, today, `${halfYear.label}汇报`),
    demo: plan.demo,
  };
}

function pointSlides(title: string, texts: readonly string[]): Slide[] {
  const pages = pagedPoints(texts, BODY_WIDTH - 8, DECK_TYPE.point, SLIDE.bodyHeight);
  return pages.map((points, index) => ({
    kind: "points",
    title: pages.length > 1 ? `${title}（${index + 1}/${pages.length}）` : title,
    points,
  }));
}

function overallPoints(
  plan: Plan,
  halfYear: HalfYear,
  rounds: readonly IndicatorRound[],
  today: CalendarDate,
): Slide[] {
  const findings = plan.findings.filter((finding) => finding.halfYear === halfYear.id);
  return pointSlides("总体进展", [
    runText(deliveryRuns(plan, halfYear, today)),
    runText(ratingRuns(plan, halfYear, today)),
    runText(completenessRuns(plan, halfYear, today)),
    runText(targetRuns(rounds, halfYear)),
    `${halfYear.label}${runText(findingWords(findingMeasures(findings, today), halfYear.id))}。`,
  ]);
}

function ratingSlide(plan: Plan, halfYears: readonly HalfYear[], today: CalendarDate): Slide {
  const words = [...RATINGS, null];
  const counts = halfYears.map(({ id }) => ratedTasks(plan, id, today).map(({ tasks }) => tasks.length));
  const wordOf = (rating: (typeof words)[number]) => (rating === null ? "尚未评定" : RATING_WORDS[rating]);
  const columns: readonly SlideColumn[] = [
    { head: "评定", width: 58, align: "left" },
    ...halfYears.map(({ label }): SlideColumn => ({ head: label, width: 72 / halfYears.length, align: "center" })),
  ];
  return {
    kind: "chart",
    title: `${plan.tasks.length}项任务评定分布`,
    chart: {
      categories: halfYears.map(({ label }) => label),
      series: words.map((rating, place) => ({
        name: wordOf(rating),
        color: DECK_COLORS[rating ?? "open"],
        values: counts.map((each) => each[place] ?? 0),
      })),
    },
    table: {
      columns,
      rows: words.map((rating, place): SlideCell[] => [
        { text: wordOf(rating) },
        ...counts.map((each) => ({ text: String(each[place] ?? 0) })),
      ]),
    },
    notes: ["共同牵头的任务按评定最低的科室计"],
  };
}

const TARGET_COLUMNS: readonly SlideColumn[] = [
  { head: "指标", width: 72, align: "left" },
  { head: "本期", width: 50, align: "center" },
  { head: "目标", width: 42, align: "center" },
  { head: "判定", width: 28, align: "center" },
];

function targetSlide(rounds: readonly IndicatorRound[]): Slide {
  const { judged } = targetSummary(rounds);
  const changes = rounds.flatMap((round) => round.changes);
  const counted = (kind: MeasureChange) => changes.filter(({ change }) => change === kind).length;
  const drawn = (["better", "same", "worse"] as const).map((kind) => ({
    name: TREND_WORDS[kind],
    color: DECK_COLORS[kind],
    values: [counted(kind)],
  }));
  const compared = changes.length - counted("not_comparable") - counted("no_figure");
  const left = (["not_comparable", "no_figure"] as const)
    .filter((kind) => counted(kind) > 0)
    .map((kind) => `${MEASURE_VIEW_WORDS[kind]}${counted(kind)}项`);
  const rest = left.length > 0 ? `，图中未计${left.join("、")}` : "";
  return {
    kind: "chart",
    title: `与上期可比的${compared}个测量项；有目标的指标${judged.length}项`,
    chart: { categories: ["测量项"], series: drawn },
    table: {
      columns: TARGET_COLUMNS,
      rows: rounds
        .flatMap(({ targets }) => targets)
        .map(({ indicator, measure, target, figure, verdict }): SlideCell[] => [
          { text: `${indicator.no}. ${measure.label}` },
          { text: figure ? valueText(measure, figure).replace("（", "\n（") : "没有数" },
          { text: `${targetText(target)}\n${TARGET_STATUS_WORDS[target.status]}` },
          { text: verdict ? VERDICT_WORDS[verdict.verdict] : "—" },
        ]),
    },
    notes: [`按测量项计，共${changes.length}项${rest}；有疑点未了结的数和其间修订过口径的不作比较`],
  };
}

/** Closing: the list of the review page, then what departments that are behind find hard. */
function closingSlides(plan: Plan, { id }: HalfYear, today: CalendarDate): Slide[] {
  const items = attentionList(plan, id, today, supervisionItems(plan, today)).map((attention) => {
    const { title, reason } = attentionOnPaper(plan, attention, today);
    // Within brackets there are no sentences.
    return `${title}（${reason.replaceAll("。", "；")}）`;
  });
  const matters = pressingDifficulties(plan, id).slice(0, MATTERS);
  return [
    ...pointSlides("需关注事项", items.length > 0 ? items : ["本期没有需关注的事项"]),
    ...pointSlides(
      "需研究事项",
      matters.length > 0 ? matters.map((each) => runText(difficultyRuns(plan, each))) : ["已报送的行都没有写困难"],
    ),
  ];
}

const MATTERS = 8;
