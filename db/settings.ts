/** What was set otherwise than the app would have it. */
import { eq } from "drizzle-orm";
import { queryThresholds, type QueryThresholds } from "#app/domain/data-query-thresholds.ts";
import type { PlanSettings } from "#app/domain/plan.ts";
import { DEFAULT_SCORE_WEIGHTS, SCORE_COMPONENTS, type ScoreWeights } from "#app/domain/scoreboard-weights.ts";
import type { Writer } from "./connection.server.ts";
import { setting } from "./schema.server.ts";

/** The name under which they are kept, and in the same object how often they were set. */
const QUERY_THRESHOLDS = "query_thresholds";

export function loadQueryThresholds(db: Writer): Pick<PlanSettings, "queryThresholds" | "queryThresholdsVersion"> {
  const set = db.select().from(setting).where(eq(setting.name, QUERY_THRESHOLDS)).get()?.value ?? {};
  const { version } = set;
  return {
    queryThresholds: queryThresholds(set),
    queryThresholdsVersion: typeof version === "number" ? version : 0,
  };
}

/** @param own those that differ from the defaults; the others follow the app */
export function writeQueryThresholds(writer: Writer, own: Partial<QueryThresholds>, version: number): void {
  writeSetting(writer, QUERY_THRESHOLDS, { ...own, version });
}

const SCORE_WEIGHTS = "score_weights";

export function loadScoreWeights(db: Writer): Pick<PlanSettings, "scoreWeights" | "scoreWeightsVersion"> {
  const set = db.select().from(setting).where(eq(setting.name, SCORE_WEIGHTS)).get()?.value ?? {};
  const { version } = set;
  const own = SCORE_COMPONENTS.map((name) => {
    const weight = set[name];
    return [name, typeof weight === "number" ? weight : DEFAULT_SCORE_WEIGHTS[name]] as const;
  });
  return {
    scoreWeights: { ...DEFAULT_SCORE_WEIGHTS, ...Object.fromEntries(own) },
    scoreWeightsVersion: typeof version === "number" ? version : 0,
  };
}

/** All of them are kept, the defaults too: they only make a hundred together. */
export function writeScoreWeights(writer: Writer, weights: ScoreWeights, version: number): void {
  writeSetting(writer, SCORE_WEIGHTS, { ...weights, version });
}

function writeSetting(writer: Writer, name: string, value: Record<string, number>): void {
  writer.insert(setting).values({ name, value }).onConflictDoUpdate({ target: setting.name, set: { value } }).run();
}
