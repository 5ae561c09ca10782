/** The posted thresholds: texts as typed, and the numbers they say. The command checks them. */
import type { QueryThresholds } from "../domain/data-query-thresholds.ts";
import { DEFAULT_QUERY_THRESHOLDS } from "../domain/data-query-thresholds.ts";
import { thresholdNames } from "../domain/query-threshold-limits.ts";
import { typedThreshold } from "#app/wording/query-thresholds.ts";

/** What was typed, by name; a field that is not there is empty. */
export function typedThresholds(form: FormData): Record<string, string> {
  return Object.fromEntries(
    thresholdNames().map((name) => {
      const typed = form.get(name);
      return [name, typeof typed === "string" ? typed.slice(0, 20) : ""];
    }),
  );
}

/** NaN where no number was typed. */
export function readThresholds(form: FormData): QueryThresholds {
  const typed = typedThresholds(form);
  const numbers = thresholdNames().map((name) => [name, typedThreshold(name, typed[name] ?? "")] as const);
  return { ...DEFAULT_QUERY_THRESHOLDS, ...Object.fromEntries(numbers) };
}
