/** Numbers: rounds through the whole plan, `DC-03`; walk-throughs by half-year, `TY-2025H1-02`. */
import type { HalfYearId } from "./half-year.ts";
import type { Inspection, InspectionKind } from "./inspection.ts";

type Numbered = Pick<Inspection, "kind" | "halfYear" | "serial">;

export function inspectionId({ kind, halfYear, serial }: Numbered): string {
  const number = String(serial).padStart(2, "0");
  return kind === "round" ? `DC-${number}` : `TY-${halfYear.replace("-", "")}-${number}`;
}

/** 「第3轮督查」, 「第2次体验就医」: of its half-year, which stands beside it. */
export function inspectionOrdinal({ kind, serial }: Pick<Inspection, "kind" | "serial">): string {
  return kind === "round" ? `第${serial}轮督查` : `第${serial}次体验就医`;
}

/** The next number; called-off ones keep theirs. */
export function nextInspectionSerial(
  inspections: readonly Numbered[],
  kind: InspectionKind,
  halfYear: HalfYearId,
): number {
  const taken = inspections.filter((each) => each.kind === kind && (kind === "round" || each.halfYear === halfYear));
  return Math.max(0, ...taken.map(({ serial }) => serial)) + 1;
}
