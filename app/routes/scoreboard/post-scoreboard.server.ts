/** What people do on the page of 红白榜. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { execute } from "#app/access/execute.server.ts";
import { proposeScoreboard } from "#app/commands/propose-scoreboard.ts";
import { releaseScoreboard } from "#app/commands/release-scoreboard.ts";
import { setScoreWeights } from "#app/commands/set-score-weights.ts";
import { withdrawScoreboard } from "#app/commands/withdraw-scoreboard.ts";
import type { ScoreboardAnswer } from "#app/components/scoreboard/scoreboard-steps.tsx";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { SCOREBOARD_INTENTS, ScoreboardForm } from "#app/forms/scoreboard-form.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

export function postScoreboard(formData: FormData, actor: Actor, halfYear: HalfYearId) {
  const submission = parseWithZod(formData, { schema: ScoreboardForm });
  if (submission.status !== "success") {
    const [sentence = "表单不完整，请刷新后再试。"] = Object.values(submission.error ?? {}).flatMap((all) => all ?? []);
    return refused(400, formData, sentence, {});
  }
  const result = take(actor, halfYear, submission.value);
  if (result.ok) return redirect(`${paths.scoreboard(halfYear)}?done=${submission.value.intent}`);
  const { refusal } = result;
  return refused(REFUSALS[refusal.code].status, formData, refusalSentence(refusal), refusal.fields ?? {});
}

function take(actor: Actor, halfYear: HalfYearId, form: z.output<typeof ScoreboardForm>): Result<unknown> {
  const { version } = form;
  switch (form.intent) {
    case "propose":
      return execute(actor, proposeScoreboard, { halfYear, version });
    case "release":
      return execute(actor, releaseScoreboard, { halfYear, version });
    case "withdraw":
      return execute(actor, withdrawScoreboard, { halfYear, version, reason: form.reason });
    case "weigh": {
      const { timeliness, rating, indicator, rectification, data_quality } = form;
      const weights = { timeliness, rating, indicator, rectification, data_quality };
      return execute(actor, setScoreWeights, { weights, version });
    }
  }
}

function refused(status: number, formData: FormData, sentence: string, errors: Readonly<Record<string, string>>) {
  const asked = formData.get("intent");
  const intent = SCOREBOARD_INTENTS.find((each) => each === asked) ?? "propose";
  const typed = Object.fromEntries([...formData].map(([name, value]) => [name, value.toString()]));
  return data({ intent, sentence, typed, errors: { ...errors } } satisfies ScoreboardAnswer, { status });
}
