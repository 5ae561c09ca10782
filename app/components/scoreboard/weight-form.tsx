import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { DEFAULT_SCORE_WEIGHTS, SCORE_COMPONENTS, type ScoreWeights } from "#app/domain/scoreboard-weights.ts";
import { FieldErrors } from "#app/forms/field.tsx";
import { SCORE_COMPONENT_WORDS } from "#app/wording/scoreboard.ts";
import type { ScoreboardAnswer } from "./scoreboard-steps.tsx";

type Props = { weights: ScoreWeights; version: number; answer: ScoreboardAnswer | undefined };

/** The five weights, which make a hundred together. They count for boards proposed from now on. */
export function WeightForm({ weights, version, answer }: Props) {
  const mine = answer?.intent === "weigh" ? answer : undefined;
  return (
    <details className="card sco-w" id="weigh" open={mine !== undefined}>
      <summary>
        <Icon name="right" size="s" />
        <b>改权重</b>
        <span className="t3">合计应为 100；已提请和已公布的不变，改动记入日志</span>
      </summary>
      <form method="post" action="#weigh" className="cb form">
        <input type="hidden" name="version" value={version} />
        {mine && <Note kind="block">{mine.sentence}</Note>}
        <div className="sco-wf">
          {SCORE_COMPONENTS.map((name) => {
            const error = mine?.errors[name];
            return (
              <div key={name} className="fld">
                <label className="lb" htmlFor={`w-${name}`}>
                  {SCORE_COMPONENT_WORDS[name]}
                  <span className="hint">默认 {DEFAULT_SCORE_WEIGHTS[name]}</span>
                </label>
                <input
                  className="in num"
                  id={`w-${name}`}
                  name={name}
                  inputMode="numeric"
                  required
                  maxLength={5}
                  defaultValue={mine?.typed[name] ?? weights[name]}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error ? `w-${name}-err` : undefined}
                />
                <FieldErrors id={`w-${name}-err`} errors={error ? [error] : undefined} />
              </div>
            );
          })}
        </div>
        <div className="row">
          <button className="btn btn-p" name="intent" value="weigh">
            保存权重
          </button>
        </div>
      </form>
    </details>
  );
}
