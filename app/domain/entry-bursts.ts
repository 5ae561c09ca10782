/** Values of several half-years that one person entered within minutes (DQ-G04). */
import { minutesBetween, type Instant } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import { valueKey, type MeasureValue, type ValueKey } from "./measure-value.ts";
import type { QueryThresholds } from "./data-query-thresholds.ts";

type Limits = Pick<QueryThresholds, "burstMeasures" | "burstHalfYears" | "burstMinutes">;
type Entry = { readonly key: ValueKey; readonly halfYear: HalfYearId; readonly minute: number };

const EPOCH: Instant = "2020-01-01T00:00:00+08:00";

/** The cells of every such burst. */
export function entryBursts(values: readonly MeasureValue[], limits: Limits): ReadonlySet<ValueKey> {
  const byPerson = new Map<string | number, Entry[]>();
  for (const { halfYear, measureKey, enteredAt, enteredBy, enteredById } of values) {
    const entry = { key: valueKey(halfYear, measureKey), halfYear, minute: minutesBetween(EPOCH, enteredAt) };
    const person = enteredById ?? enteredBy;
    const own = byPerson.get(person);
    if (own) own.push(entry);
    else byPerson.set(person, [entry]);
  }
  return new Set([...byPerson.values()].flatMap((own) => burstsOf(own, limits)));
}

/** One walk over a person's entries: a window of minutes, with how many of each half-year stand in it. */
function burstsOf(own: Entry[], { burstMeasures, burstHalfYears, burstMinutes }: Limits): ValueKey[] {
  if (own.length < burstMeasures) return [];
  own.sort((a, b) => a.minute - b.minute);
  const keys: ValueKey[] = [];
  const within = new Map<HalfYearId, number>();
  let from = 0;
  let told = 0;
  for (const [index, { minute, halfYear }] of own.entries()) {
    within.set(halfYear, (within.get(halfYear) ?? 0) + 1);
    for (let first = own[from]; first && minute - first.minute > burstMinutes; first = own[from]) {
      const left = (within.get(first.halfYear) ?? 0) - 1;
      if (left > 0) within.set(first.halfYear, left);
      else within.delete(first.halfYear);
      from += 1;
    }
    if (index - from + 1 < burstMeasures || within.size < burstHalfYears) continue;
    told = Math.max(told, from);
    keys.push(...own.slice(told, index + 1).map(({ key }) => key));
    told = index + 1;
  }
  return keys;
}
