import {
  DEFAULT_QUERY_THRESHOLDS,
  type QueryThresholdName,
  type QueryThresholds,
} from "#app/domain/data-query-thresholds.ts";
import { planOf } from "#app/domain/plan.ts";
import { thresholdFaults, thresholdNames } from "#app/domain/query-threshold-limits.ts";
import { refuse } from "#app/domain/result.ts";
import { thresholdFaultSentence } from "#app/wording/query-thresholds.ts";
import { writeQueryThresholds } from "#db/settings.ts";
import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";

type Input = {
  readonly thresholds: QueryThresholds;
  /** The one the writer read; 0 before they were ever set. */
  readonly version: number;
};

/**
 * Sets when the 疑点 rules fire, all numbers at once, and runs the rules with them. What is as the app would have it is
 * not kept, so that it follows the app.
 */
export const setQueryThresholds: Command<Input, { moved: number }> = {
  name: "set-query-thresholds",
  action: "query.configure",
  subject: () => ({}),
  run(context, { thresholds, version }) {
    const { plan, writer } = context;
    const { queryThresholds: before, queryThresholdsVersion } = plan.settings;
    if (queryThresholdsVersion !== version) return refuse("stale", { theirs: before });
    const faults = thresholdFaults(thresholds);
    const fields = Object.fromEntries(
      thresholdNames().flatMap((name) => {
        const fault = faults[name];
        return fault ? [[name, thresholdFaultSentence(name, fault)] as const] : [];
      }),
    );
    if (Object.keys(fields).length > 0) return refuse("threshold-invalid", { fields });
    const own = thresholdNames().filter((name) => thresholds[name] !== DEFAULT_QUERY_THRESHOLDS[name]);
    const changed = thresholdNames().filter((name) => thresholds[name] !== before[name]);
    writeQueryThresholds(writer, pick(thresholds, own), version + 1);
    const settings = { ...plan.settings, queryThresholds: thresholds, queryThresholdsVersion: version + 1 };
    const moved = keepQueries(context, planOf({ ...plan, settings }));
    return accomplished(
      { moved: moved.length },
      { subject: "setting/query_thresholds", before: pick(before, changed), after: pick(thresholds, changed) },
      ...moved,
    );
  },
};

function pick(thresholds: QueryThresholds, names: readonly QueryThresholdName[]): Partial<QueryThresholds> {
  return Object.fromEntries(names.map((name) => [name, thresholds[name]]));
}
