/** A compact writing for measure values. Each measure has five: 2023-H1 … 2025-H1; null where nothing was entered. */
import type { HalfYearId } from "#app/domain/half-year.ts";
import { NO_PARTS, type EnteredStatus, type ValueParts } from "#app/domain/measure-value.ts";

export type DemoCell = ValueParts & { readonly status: EnteredStatus; readonly note: string };

export const VALUE_HALF_YEARS = [
  "2023-H1",
  "2023-H2",
  "2024-H1",
  "2024-H2",
  "2025-H1",
] as const satisfies readonly HalfYearId[];

type FiveCells = readonly [DemoCell | null, DemoCell | null, DemoCell | null, DemoCell | null, DemoCell | null];

export type DemoMeasures = Readonly<
  Record<
    string,
    {
      /** How it is counted, written beside the first figure; DQ-A07 asks for it there. */
      readonly counted?: string;
      readonly values: FiveCells;
    }
  >
>;

function reported(parts: Partial<ValueParts>, note = ""): DemoCell {
  return { ...NO_PARTS, ...parts, status: "reported", note };
}

/** A percentage by its parts. */
export function share(numerator: number, denominator: number): DemoCell {
  return reported({ numerator, denominator });
}

/** A mean or a score, and how many cases stand behind it. */
export function mean(amount: number, sample: number): DemoCell {
  return reported({ amount, sample });
}

/** A count or a grade. */
export function amount(value: number): DemoCell {
  return reported({ amount: value });
}

export function list(...items: readonly string[]): DemoCell {
  return reported({ list: items });
}

/** 是; the first time with what shows it. */
export function yes(evidence = ""): DemoCell {
  return reported({ yes: true }, evidence);
}

/** 否 */
export function no(): DemoCell {
  return reported({ yes: false });
}

/** 无法追溯 */
export function notTraceable(reason: string): DemoCell {
  return { ...NO_PARTS, status: "not_traceable", note: reason };
}
