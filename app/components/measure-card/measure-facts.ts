/** What a measure's card says, fact by fact, each with whose word it is. What no document says stays empty and says so. */
import type { TermName } from "#app/domain/definition-changes.ts";
import { REVISED_BASIS } from "#app/domain/measure-versions.ts";
import { shownUnit, type Benchmark, type Measure, type Target } from "#app/domain/measure.ts";
import { bindingTarget } from "#app/domain/target-verdict.ts";
import { rangeText } from "#app/domain/value-range.ts";
import { NOT_COMPARABLE, NOT_SET, NOT_WRITTEN, OWN_RULE, TERM_WORDS } from "#app/wording/definitions.ts";
import { basisWords, citation, TARGET_STATUS_WORDS, targetText } from "#app/wording/targets.ts";
import { partWord, ROLLUP_WORDS } from "#app/wording/values.ts";

export type FactView = {
  term: string;
  /** Empty: nothing was said, and `missing` stands there instead. */
  lines: string[];
  missing: string;
  tag: { word: string; binding: boolean } | null;
  /** Further words, small. */
  notes: string[];
  source: string | null;
};

type Fact = Partial<FactView> & { readonly term: string };

function fact({ term, lines = [], missing = NOT_WRITTEN, tag = null, notes = [], source = null }: Fact): FactView {
  const said = lines.filter((line) => line.trim() !== "");
  return {
    term,
    lines: said.map(citation),
    missing,
    tag,
    notes: notes.map(citation),
    source: said.length > 0 ? source : null,
  };
}

/** Where a part rests on a revision: its document, or 本院自定. */
export type TermSources = Partial<Record<TermName, string>>;

/** Everything but who answers for it, which the indicator says. */
export function measureFacts(measure: Measure, sources: TermSources = {}): FactView[] {
  const { numerator, denominator, inputMode, judgement, exclusions, dataSystem } = measure;
  const own = (name: TermName) => sources[name] ?? OWN_RULE;
  const counted = inputMode === "numerator_denominator" || numerator !== null || denominator !== null;
  const sampled = inputMode === "mean_with_n" || inputMode === "score_with_n";
  const asDefined = `同${TERM_WORDS.formula}`;
  return [
    fact({ term: TERM_WORDS.formula, lines: [measure.formula ?? ""], source: definitionSource(measure) }),
    ...(counted
      ? [
          fact({ term: sampled ? "累计" : TERM_WORDS.numerator, lines: [numerator ?? ""], source: asDefined }),
          fact({
            term: sampled ? partWord("sample", inputMode) : TERM_WORDS.denominator,
            lines: [denominator ?? ""],
            source: asDefined,
          }),
        ]
      : []),
    fact({ term: TERM_WORDS.countingRule, lines: [...judgement], source: own("countingRule") }),
    fact({ term: TERM_WORDS.exclusions, lines: [...exclusions], source: own("exclusions") }),
    fact({ term: TERM_WORDS.dataSystem, lines: [dataSystem.join("、")], missing: NOT_SET, source: own("dataSystem") }),
    rollupFact(measure),
    targetFact(measure),
    ...referenceFacts(measure),
    benchmarkFact(measure.benchmarks),
    ...limitFacts(measure),
  ];
}

function definitionSource(measure: Measure): string {
  const { formulaBasis, formulaSource } = measure;
  if (formulaBasis === REVISED_BASIS) return formulaSource[0] ?? OWN_RULE;
  const documents = formulaSource.map(citation).join("；");
  return documents === "" ? basisWords(formulaBasis) : `${basisWords(formulaBasis)}（${documents}）`;
}

function rollupFact({ rollup, rollupNote }: Measure): FactView {
  return fact({
    term: "年度汇总",
    lines: [`${ROLLUP_WORDS[rollup]}；缺一个半年则年度留空。`],
    notes: rollupNote ? [rollupNote] : [],
    source: `${OWN_RULE}（附件3 没有写汇总办法）`,
  });
}

function targetFact(measure: Measure): FactView {
  const { target } = measure;
  if (!target) return fact({ term: TERM_WORDS.target, missing: NOT_SET });
  const binding = bindingTarget(measure) !== null;
  return fact({
    term: TERM_WORDS.target,
    lines: [targetText(target)],
    tag: { word: TARGET_STATUS_WORDS[target.status], binding },
    notes: [target.byDate ? `期限 ${target.byDate}` : "没有写期限", ...(target.note ? [target.note] : [])],
    source: target.source ? citation(target.source) : NOT_WRITTEN,
  });
}

/** Other documents' figures; what was only remembered and never seen is not shown (domain.md §11). */
function referenceFacts({ referenceTargets }: Measure): FactView[] {
  const seen = referenceTargets.filter(({ status }) => status !== "unverified_memory");
  return seen.map((target) =>
    fact({
      term: "不作目标",
      lines: [targetText(target)],
      tag: { word: TARGET_STATUS_WORDS[target.status], binding: false },
      notes: [target.byDate ? `期限 ${target.byDate}` : "", target.note ?? ""].filter((note) => note !== ""),
      source: target.source ? citation(target.source) : null,
    }),
  );
}

const BENCHMARK_SOURCE = "S000";

function benchmarkFact(benchmarks: readonly Benchmark[]): FactView {
  const near = benchmarks.some(({ match }) => match === "near");
  return fact({
    term: "参考值",
    missing: NOT_SET,
    lines: benchmarks.map(
      ({ scope, value, unit, period }) =>
        `${scope} ${value}${unit && unit !== "%" ? ` ${unit}` : (unit ?? "")}（${period}）`,
    ),
    tag: benchmarks.length > 0 ? { word: near ? NOT_COMPARABLE : "只作背景，不可比较", binding: false } : null,
    notes: [
      ...new Set(
        benchmarks.flatMap(({ sourceIndicator, why }) => [
          sourceIndicator ? `原指标：${sourceIndicator}` : "",
          why ?? "",
        ]),
      ),
    ].filter((note) => note !== ""),
    source: citation(BENCHMARK_SOURCE),
  });
}

function limitFacts(measure: Measure): FactView[] {
  const plausible = rangeText(measure.plausibleRange, shownUnit(measure));
  const hints = measure.naReasonHints.join("”“");
  const direction = measure.direction === "lower_better" ? "越低越好" : "越高越好";
  const list = measure.valueType === "text_list";
  return [
    ...(list ? [] : [fact({ term: "方向", lines: [direction], source: directionSource(measure) })]),
    ...(plausible ? [fact({ term: "常见范围", lines: [`${plausible}，超出会提示疑点`], source: OWN_RULE })] : []),
    ...(measure.naAllowed
      ? [fact({ term: "不适用", lines: [`可以填，须写理由${hints && `，如“${hints}”`}`], source: OWN_RULE })]
      : []),
  ];
}

function directionSource({ directionBasis }: Measure): string {
  return citation((directionBasis ?? "judgement").replace("judgement", OWN_RULE));
}

/** Published figures that look alike and are not used, with the reason. */
export function rejectedFacts({ rejectedBenchmarks }: Pick<Measure, "rejectedBenchmarks">): string[] {
  return rejectedBenchmarks.map(({ sourceIndicator, reason }) => citation(`${sourceIndicator}：${reason}`));
}

/** A target in words with what it rests on; for lists of changes. */
export function targetWords(target: Target | null): string {
  if (!target) return NOT_SET;
  const until = target.byDate ? `，期限 ${target.byDate}` : "";
  const more = [target.source, target.note].filter((text) => text).join("；");
  return citation(`${targetText(target)}（${TARGET_STATUS_WORDS[target.status]}${until}）${more && `：${more}`}`);
}
