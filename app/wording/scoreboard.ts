/** Words of the scoreboard and its rule. */
import { fixedDecimals } from "#app/domain/rounding.ts";
import { FABRICATION_POINTS, LEAST_ITEMS, SCORE_DECIMALS } from "#app/domain/scoreboard.ts";
import type { ScoreboardEntry, UnscoredReason } from "#app/domain/scoreboard-facts.ts";
import type {
  MeasureGround,
  MeasureScore,
  RectificationGround,
  ScoreItem,
  TimelinessGround,
} from "#app/domain/scoreboard-item.ts";
import { RED_FROM, WHITE_BELOW, type ListName } from "#app/domain/scoreboard-ranks.ts";
import type { ScoreboardState } from "#app/domain/scoreboard-record.ts";
import {
  SCORE_COMPONENTS,
  type ScoreComponent,
  type ScoreWeights,
  type WeightFaults,
} from "#app/domain/scoreboard-weights.ts";
import { RATING_WORDS } from "./codes.ts";
import { REDEFINED_WORDS, targetText } from "./targets.ts";

export const SCORE_COMPONENT_WORDS: Record<ScoreComponent, string> = {
  timeliness: "报送及时",
  rating: "任务评定",
  indicator: "指标",
  rectification: "问题整改",
  data_quality: "数据质量",
};

export const LIST_WORDS: Record<ListName, string> = { red: "红榜", white: "白榜" };

export const SCOREBOARD_STATE_WORDS: Record<ScoreboardState, string> = {
  proposed: "待公布",
  released: "已公布",
  sent_back: "已退回",
  withdrawn: "已撤回",
};

export const PREVIEW_WORD = "预览，未公布";

/** `94.6`; 「不参评」 without a score. */
export function scoreText({ score }: Pick<ScoreboardEntry, "score">): string {
  return score === null ? "不参评" : fixedDecimals(score, SCORE_DECIMALS);
}

/** `92.5`; 「—」 where the component drops out. */
export function componentText(score: number | null): string {
  return score === null ? "—" : fixedDecimals(score, SCORE_DECIMALS);
}

/** 3 项, and for 数据质量 the errors: 1 处. */
export function countText(name: ScoreComponent, count: number): string {
  return name === "data_quality" ? `错误 ${count} 处` : `${count} 项`;
}

/** Why a department is not ranked, with what it was judged by. */
export function unscoredSentence({ unscored, items }: Pick<ScoreboardEntry, "unscored" | "items">): string {
  const words: Record<UnscoredReason, string> = {
    too_few_items:
      items === 0 ? `没有计分的项，至少要 ${LEAST_ITEMS} 项` : `计分的只有 ${items} 项，不足 ${LEAST_ITEMS} 项`,
    no_weight: "有数据的各项权重都是 0",
  };
  return unscored === null ? "" : words[unscored];
}

const RECTIFICATION_WORDS: Record<RectificationGround, string> = {
  closed_on_time: "按期销号",
  closed_late: "超过时限才报整改完成，已销号",
  pending_review: "待复核，没有销号",
  open: "没有销号",
};

const MEASURE_WORDS: Record<MeasureGround, string> = {
  met: "达标",
  improved: "未达标，比上期向好",
  missed: "未达标，也没有向好",
  yes: "填“是”",
  no: "填“否”",
  better: "未设目标，比上期向好",
  same: "未设目标，与上期持平",
  worse: "未设目标，比上期变差",
  missing: "缺报",
  not_due: "未到期，不计",
  not_applicable: "不适用，不计",
  not_traceable: "无法追溯，不计",
  provisional: "暂报，不计",
  doubted: "疑点待核，不计",
  no_comparison: "未设目标，没有上期可比，不计",
};

/** 「84.30%（8582/10180），上期 83.10%（…）：未设目标，比上期向好」 */
export function measureSentence({ ground, value, previous, redefined, target }: MeasureScore): string {
  // 是 and 否 are said by the words themselves, and so are 不适用 and 无法追溯.
  const tells = ground === "yes" || ground === "no" || ground === "not_applicable" || ground === "not_traceable";
  if (tells) return MEASURE_WORDS[ground];
  const figures = [
    ...(value ? [value] : []),
    ...(target ? [`目标 ${targetText({ status: "plan", ...target })}`] : []),
    ...(previous ? [`上期 ${previous}`] : []),
    ...(redefined ? [REDEFINED_WORDS] : []),
  ];
  const words = redefined && ground === "missed" ? "未达标" : MEASURE_WORDS[ground];
  return figures.length === 0 ? words : `${figures.join("，")}：${words}`;
}

/** One sentence on where the points of an item come from, without its number and title. */
export function itemSentence({ ground }: ScoreItem): string {
  switch (ground.of) {
    case "timeliness":
      return timelinessSentence(ground);
    case "rating": {
      const part = ground.coLead ? "；共同牵头，按半项计" : "";
      return ground.word === null ? `还没有评定，不计${part}` : `${RATING_WORDS[ground.word]}${part}`;
    }
    case "indicator": {
      const [only] = ground.measures;
      if (ground.measures.length === 1 && only) return measureSentence(only);
      return ground.measures
        .map((measure) => `${measure.label} ${measureSentence(measure)}${pointsWords(measure.points)}`)
        .join("；");
    }
    case "rectification":
      return `时限 ${ground.dueOn}，${RECTIFICATION_WORDS[ground.kind]}`;
    case "data_quality": {
      const what = `${ground.measure}，${ground.rule} 确认错误`;
      return ground.fabricated ? `${what}，认定虚报，总分另扣 ${FABRICATION_POINTS} 分` : what;
    }
  }
}

function timelinessSentence(ground: TimelinessGround): string {
  switch (ground.kind) {
    case "on_time":
      return `${ground.handedInOn} 交齐，截止 ${ground.dueOn}，按时`;
    case "late":
      return `${ground.handedInOn} 交齐，截止 ${ground.dueOn}，延时 ${ground.days} 个工作日`;
    case "missing":
      return `截止 ${ground.dueOn}，没有交齐`;
    case "not_due":
      return `截止 ${ground.dueOn}，还没有交齐，不计`;
  }
}

function pointsWords(points: number | null): string {
  return points === null ? "" : `（${points} 分）`;
}

/** The rule, printed with every list: one line a component, then how the whole is made. */
export function ruleLines(weights: ScoreWeights): string[] {
  const rules: Record<ScoreComponent, string> = {
    timeliness: "上报表按时交齐 100 分，每延时 1 个工作日减 10 分，没有交齐 0 分；延期的按延期后的期限。",
    rating:
      "按时高质完成 100 分，按时提交但质量不满意 70 分，延时完成 60 分，未完成 0 分，按科室的任务平均；不是第一牵头的按半项计。",
    indicator:
      "达到方案或国家目标 100 分，未达到但比上期向好 60 分，其余 0 分；未设目标的，比上期向好 100 分、持平 80 分、变差 50 分；是否类“是”100 分、“否”0 分；缺报 0 分。不适用、无法追溯、暂报、疑点待核、没有上期可比或其间修订了口径的不计；一项指标有几个数的取平均。",
    rectification: "本期内到期的问题中按期销号的比例；以科室报整改完成之日为准。",
    data_quality: "满分 100 分，本期数值每确认一处错误减 20 分，减完为止。",
  };
  return SCORE_COMPONENTS.map((name) => `${SCORE_COMPONENT_WORDS[name]}（${weights[name]}）：${rules[name]}`);
}

/** How the five become one score, the places and the two lists. */
export function rankingLines(): string[] {
  return [
    `总分按权重平均，满分 100 分，保留一位小数；没有数据的一项不计，其余各项的权重按比例放大。确认虚报的，每处另从总分减 ${FABRICATION_POINTS} 分，本期不上红榜。`,
    `同分同名次，下一名次空出。红榜为前三名且不低于 ${RED_FROM} 分，白榜为后三名且低于 ${WHITE_BELOW} 分；计分不足 ${LEAST_ITEMS} 项的科室不参评。2023年基线不计分。`,
    "计分办法由本院拟定，方案原文没有规定。",
  ];
}

/** What is wrong with the weights as a whole. */
export function weightFaultSentence({ sum }: WeightFaults): string {
  return sum === null ? "请看各栏下的说明。" : `五项权重合计应为 100，现在是 ${sum}。`;
}

/** What is wrong at which field. */
export function weightFaultFields({ notWhole }: WeightFaults): Record<string, string> {
  return Object.fromEntries(notWhole.map((name) => [name, "请填 0—100 的整数。"]));
}
