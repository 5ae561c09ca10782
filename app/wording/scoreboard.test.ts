import { expect, test } from "vitest";
import type { MeasureScore, ScoreGround } from "#app/domain/scoreboard-item.ts";
import { DEFAULT_SCORE_WEIGHTS } from "#app/domain/scoreboard-weights.ts";
import { itemSentence, ruleLines, scoreText, unscoredSentence } from "./scoreboard.ts";

const measure = (more: Partial<MeasureScore>): MeasureScore => ({
  label: "平均等待时间",
  ground: "met",
  points: 100,
  value: "19.6 分钟（n=900）",
  previous: "22.1 分钟（n=880）",
  target: null,
  ...more,
});
const target = { operator: "<=", value: 30, unit: "分钟" };

test.each<[string, ScoreGround]>([
  [
    "2025-07-14 交齐，截止 2025-07-10，延时 2 个工作日",
    { of: "timeliness", kind: "late", dueOn: "2025-07-10", handedInOn: "2025-07-14", days: 2 },
  ],
  ["截止 2025-07-10，没有交齐", { of: "timeliness", kind: "missing", dueOn: "2025-07-10" }],
  ["延时完成；共同牵头，按半项计", { of: "rating", word: "late_completed", coLead: true }],
  ["还没有评定，不计", { of: "rating", word: null, coLead: false }],
  [
    "19.6 分钟（n=900），目标 ≤30 分钟，上期 22.1 分钟（n=880）：达标",
    { of: "indicator", measures: [measure({ target })] },
  ],
  [
    "19.6 分钟（n=900），上期 22.1 分钟（n=880），其间修订了口径，不可比：未设目标，没有上期可比，不计",
    { of: "indicator", measures: [measure({ ground: "no_comparison", points: null, redefined: true })] },
  ],
  [
    "31.0 分钟（n=900），目标 ≤30 分钟，上期 22.1 分钟（n=880），其间修订了口径，不可比：未达标",
    {
      of: "indicator",
      measures: [measure({ ground: "missed", points: 0, value: "31.0 分钟（n=900）", redefined: true, target })],
    },
  ],
  ["填“是”", { of: "indicator", measures: [measure({ ground: "yes", value: "是", previous: "否" })] }],
  ["缺报", { of: "indicator", measures: [measure({ ground: "missing", points: 0, value: "", previous: "" })] }],
  [
    "不适用，不计",
    { of: "indicator", measures: [measure({ ground: "not_applicable", points: null, value: "不适用" })] },
  ],
  [
    "甲 缺报（0 分）；乙 暂报，不计",
    {
      of: "indicator",
      measures: [
        measure({ label: "甲", ground: "missing", points: 0, value: "", previous: "" }),
        measure({ label: "乙", ground: "provisional", points: null, value: "", previous: "" }),
      ],
    },
  ],
  ["时限 2025-06-20，待复核，没有销号", { of: "rectification", kind: "pending_review", dueOn: "2025-06-20" }],
  [
    "平均等待时间，DQ-D01 确认错误，认定虚报，总分另扣 5 分",
    { of: "data_quality", measure: "平均等待时间", rule: "DQ-D01", fabricated: true },
  ],
])("%s", (sentence, ground) => {
  expect(itemSentence({ no: "6", title: "", points: 0, weight: 1, ground })).toBe(sentence);
});

test("scores have one digit, and who is not scored learns why", () => {
  expect(scoreText({ score: 90 })).toBe("90.0");
  expect(scoreText({ score: null })).toBe("不参评");
  expect(unscoredSentence({ unscored: "too_few_items", items: 1 })).toBe("计分的只有 1 项，不足 2 项");
  expect(unscoredSentence({ unscored: null, items: 5 })).toBe("");
});

test("the printed rule has the weights that count", () => {
  const lines = ruleLines({ ...DEFAULT_SCORE_WEIGHTS, rating: 35, indicator: 25 });
  expect(lines.map((line) => line.split("：")[0])).toEqual([
    "报送及时（20）",
    "任务评定（35）",
    "指标（25）",
    "问题整改（15）",
    "数据质量（5）",
  ]);
});
