/** All rules of domain.md §4 in one list: where each is applied, how severe it is, and the function that decides. */
import { nothingEntered } from "./data-query-completeness.ts";
import type { QuerySeverity } from "./data-query-context.ts";
import { annualOutOfHalves, enteredBySame } from "./data-query-process.ts";
import { QUERY_RULES } from "./data-query-rules.ts";
import { ENTRY_RULES } from "./value-checks.ts";

export type CataloguedRule = {
  readonly code: string;
  readonly severity: QuerySeverity;
  /**
   * entry: refuses the value at its cell · figure: found on a stored figure · absence: found on an empty cell ·
   * annual: on an official annual value · step: refuses a step in the life of a 疑点.
   */
  readonly where: "entry" | "figure" | "absence" | "annual" | "step";
  readonly decides: (...given: never[]) => unknown;
};

/** By code: A01 … G05. */
export const QUERY_CATALOGUE: readonly CataloguedRule[] = [
  ...ENTRY_RULES.map(({ code, decides }): CataloguedRule => ({ code, severity: "BLOCK", where: "entry", decides })),
  ...QUERY_RULES.map(({ code, severity, fires }): CataloguedRule => ({
    code,
    severity,
    where: "figure",
    decides: fires,
  })),
  { code: "DQ-A01", severity: "QUERY" as const, where: "absence" as const, decides: nothingEntered },
  { code: "DQ-D06", severity: "BLOCK" as const, where: "annual" as const, decides: annualOutOfHalves },
  { code: "DQ-G05", severity: "BLOCK" as const, where: "step" as const, decides: enteredBySame },
].sort((a, b) => a.code.localeCompare(b.code));
