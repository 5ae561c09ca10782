import { refuse } from "#app/domain/result.ts";
import { sameWeights, weightFaults, type ScoreWeights } from "#app/domain/scoreboard-weights.ts";
import { weightFaultFields, weightFaultSentence } from "#app/wording/scoreboard.ts";
import { writeScoreWeights } from "#db/settings.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  readonly weights: ScoreWeights;
  /** The one the writer read; 0 before they were ever set. */
  readonly version: number;
};

/** Sets what each component weighs from now on; boards already proposed or released keep theirs. */
export const setScoreWeights: Command<Input> = {
  name: "set-score-weights",
  action: "scoreboard.weigh",
  subject: () => ({}),
  run({ plan, writer }, { weights, version }) {
    const { scoreWeights: before, scoreWeightsVersion } = plan.settings;
    if (scoreWeightsVersion !== version) return refuse("stale", { theirs: before });
    const faults = weightFaults(weights);
    if (faults)
      return refuse("weights-invalid", {
        details: { why: weightFaultSentence(faults) },
        fields: weightFaultFields(faults),
      });
    if (sameWeights(before, weights)) return refuse("weights-invalid", { details: { why: "五项权重都没有变。" } });
    writeScoreWeights(writer, weights, version + 1);
    return accomplished(undefined, { subject: "setting/score_weights", before, after: weights });
  },
};
