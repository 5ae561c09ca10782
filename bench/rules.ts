/** 疑点 rules over the whole evaluation table, as every save and every new snapshot runs them. No server takes part. */
import { performance } from "node:perf_hooks";
import { findingsOf, queriesOf } from "#app/domain/data-queries.ts";
import { planOf } from "#app/domain/plan.ts";
import { openDatabase } from "#db/connection.server.ts";
import { DEMO_TODAY } from "#db/demo/demo-facts.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { median, percentile } from "./statistics.ts";

const WARM_UP = 100;
const TIMED = 300;

const hundredths = (milliseconds: number) => Math.round(milliseconds * 100) / 100;

export type RulesTime = {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
  /** Processor time per run, on average. */
  readonly processor: number;
};

/** Milliseconds per run over a snapshot that nobody has asked before, after a warm-up that is not counted. */
export function timeRules(databaseFile: string): { readonly values: number; readonly runs: readonly RulesTime[] } {
  const db = openDatabase(databaseFile);
  const plan = loadPlan(db);
  db.$client.close();
  return {
    values: plan.values.length,
    runs: [
      timed("保存一个值（全部规则，含空格）", () => findingsOf(planOf(plan), DEMO_TODAY)),
      timed("新快照首次读取（全部规则）", () => queriesOf(planOf(plan))),
    ],
  };
}

function timed(what: string, run: () => unknown): RulesTime {
  for (let count = 0; count < WARM_UP; count += 1) run();
  const figures: number[] = [];
  const before = process.cpuUsage();
  while (figures.length < TIMED) {
    const startedAt = performance.now();
    run();
    figures.push(performance.now() - startedAt);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    what,
    median: hundredths(median(figures)),
    p95: hundredths(percentile(figures, 95)),
    processor: hundredths((user + system) / 1000 / TIMED),
  };
}
