import type { ScoreWeights } from "#app/domain/scoreboard-weights.ts";
import { rankingLines, ruleLines } from "#app/wording/scoreboard.ts";

/** The rule with its weights, below every list. */
export function ScoreboardRule({ weights }: { weights: ScoreWeights }) {
  return (
    <section className="card sco-r" id="rule">
      <header>
        <h2>计分办法</h2>
        <span className="t3">括号内为权重</span>
      </header>
      <ol className="cb f13">
        {ruleLines(weights).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="cb f13 t2">
        {rankingLines().map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
