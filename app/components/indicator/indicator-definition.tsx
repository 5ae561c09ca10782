import { shownUnit, type Benchmark, type Measure, type Target } from "#app/domain/measure.ts";
import { rangeText } from "#app/domain/value-range.ts";
import { basisWords, citation, TARGET_STATUS_WORDS, targetText } from "#app/wording/targets.ts";
import { partWord, ROLLUP_WORDS } from "#app/wording/values.ts";

type Props = { no: number; measures: readonly Measure[]; remarks: readonly string[] };

/** What is counted, how, and on whose word. A judgement says that it is one. */
export function IndicatorDefinition({ no, measures, remarks }: Props) {
  return (
    <section className="card">
      <header>
        <h2>指标定义</h2>
        <span className="t3 more">附件3 第 {no} 项</span>
      </header>
      {measures.map((measure) => (
        <div key={measure.key} className="def-m">
          {measures.length > 1 && <h3>{measure.label}</h3>}
          <MeasureDefinition measure={measure} />
        </div>
      ))}
      {remarks.length > 0 && (
        <ul className="def-n" aria-label="整理说明">
          <li className="t3">整理说明</li>
          {remarks.map((remark) => (
            <li key={remark}>{citation(remark)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function MeasureDefinition({ measure }: { measure: Measure }) {
  const unit = shownUnit(measure);
  const plausible = rangeText(measure.plausibleRange, unit);
  const { numerator, denominator, inputMode } = measure;
  const sampled = inputMode === "mean_with_n" || inputMode === "score_with_n";
  return (
    <dl className="def">
      <Entry term="算法">{measure.formula}</Entry>
      <Entry term="依据">{basisWords(measure.formulaBasis)}</Entry>
      <Entry term={sampled ? "累计" : "分子"}>{numerator}</Entry>
      <Entry term={sampled ? partWord("sample", inputMode) : "分母"}>{denominator}</Entry>
      {measure.judgement.length > 0 && (
        <Entry term="口径">
          {measure.judgement.map((line) => (
            <p key={line}>{citation(line)}</p>
          ))}
          <p className="t3">以上口径由本院拟定，方案未作规定。</p>
        </Entry>
      )}
      <Entry term="年度">{ROLLUP_WORDS[measure.rollup]}；缺一个半年则年度留空。</Entry>
      <Entry term="取数">{measure.dataSystem.join("、")}</Entry>
      <Entry term="目标">
        <TargetWords target={measure.target} />
      </Entry>
      <Entry term="常见范围">{plausible && `${plausible}，超出会提示疑点`}</Entry>
      {measure.naAllowed && (
        <Entry term="不适用">
          可以填，须写理由{measure.naReasonHints.length > 0 && `，如“${measure.naReasonHints.join("”“")}”`}
        </Entry>
      )}
    </dl>
  );
}

function Entry({ term, children }: { term: string; children: React.ReactNode }) {
  if (children === null || children === "" || children === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A target with whose it is, until when, and where it stands. Only the plan's and the nation's are judged by. */
function TargetWords({ target }: { target: Target | null }) {
  if (!target) return <span className="t3">未设目标</span>;
  const binding = target.status === "plan" || target.status === "national";
  return (
    <>
      <p className={binding ? "b" : "t2"}>
        {targetText(target)}
        <span className={binding ? "tag tag-t" : "tag"}>{TARGET_STATUS_WORDS[target.status]}</span>
      </p>
      {binding && target.byDate && <p>按 {target.byDate} 判断</p>}
      {target.source && <p className="t2">{citation(target.source)}</p>}
      {target.note && <p className="t3">{citation(target.note)}</p>}
    </>
  );
}

const MATCH_WORDS: Readonly<Record<string, string>> = {
  near: "口径相近，不可直接比较",
  context_only: "只作背景，不可比较",
};

/** Figures published elsewhere: shown with scope and day, never judged by. */
export function IndicatorBenchmarks({ benchmarks }: { benchmarks: readonly Benchmark[] }) {
  if (benchmarks.length === 0) return null;
  const matches = [...new Set(benchmarks.map(({ match }) => MATCH_WORDS[match] ?? MATCH_WORDS.near))];
  return (
    <section className="card">
      <header>
        <h2>参考值</h2>
        <span className="t3">{matches.join("；")}</span>
      </header>
      <ul className="bench">
        {benchmarks.map(({ scope, period, value, unit, sourceIndicator, why }) => (
          <li key={scope}>
            <b className="num nw">
              {value}
              {unit === "%" ? unit : ` ${unit ?? ""}`}
            </b>
            <div>
              {scope} <span className="t3">{period}</span>
              {sourceIndicator && <p className="t3">原指标：{sourceIndicator}</p>}
              {why && <p className="t3">{citation(why)}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p className="bench-s t3">来源：省卫生健康委 2020年9月简报。</p>
    </section>
  );
}
