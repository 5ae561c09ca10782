/** Values of several half-years that one person entered within minutes (DQ-G04). */
import { minutesBetween } from "./calendar-date.ts";
import { valueKey, type MeasureValue, type ValueKey } from "./measure-value.ts";
import type { QueryThresholds } from "./data-query-thresholds.ts";

type Limits = Pick<QueryThresholds, "burstMeasures" | "burstHalfYears" | "burstMinutes">;

/** The cells of every such burst. */
export function entryBursts(values: readonly MeasureValue[], limits: Limits): ReadonlySet<ValueKey> {
  const cells = new Set<ValueKey>();
  const byPerson = new Map<string, MeasureValue[]>();
  for (const value of values) {
    const person = value.enteredById === null ? value.enteredBy : `#${value.enteredById}`;
    const own = byPerson.get(person);
    if (own) own.push(value);
    else byPerson.set(person, [value]);
  }
  for (const own of byPerson.values()) {
    own.sort((a, b) => (a.enteredAt < b.enteredAt ? -1 : a.enteredAt > b.enteredAt ? 1 : 0));
    let from = 0;
    for (const [index, last] of own.entries()) {
      while (minutesBetween(own[from]?.enteredAt ?? last.enteredAt, last.enteredAt) > limits.burstMinutes) from += 1;
      const burst = own.slice(from, index + 1);
      if (burst.length < limits.burstMeasures) continue;
      if (new Set(burst.map(({ halfYear }) => halfYear)).size < limits.burstHalfYears) continue;
      for (const { halfYear, measureKey } of burst) cells.add(valueKey(halfYear, measureKey));
    }
  }
  return cells;
}
