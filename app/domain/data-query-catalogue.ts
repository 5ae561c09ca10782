/** All rules of domain.md §4 in one list: where each is applied, how severe it is, and the function that decides. */
import { nothingEntered } from "./data-query-completeness.ts";
import type { QueryCode, QuerySeverity } from "./query-codes.ts";
import { annualOutOfHalves, enteredBySame } from "./data-query-process.ts";
import { QUERY_RULES } from "./data-query-rules.ts";
import { ENTRY_RULES } from "./value-checks.ts";

/** Those that open a 疑点, and those that refuse at once. */
export type RuleCode = QueryCode | (typeof ENTRY_RULES)[number]["code"] | "DQ-D06" | "DQ-G05";

/**
 * entry: refuses the value at its cell · figure: found on a stored figure · absence: found on an empty cell · annual: on
 * an official annual value · step: refuses a step in the life of a 疑点.
 */
export type RulePlace = "entry" | "figure" | "absence" | "annual" | "step";

export type CataloguedRule = {
  readonly code: RuleCode;
  readonly severity: QuerySeverity;
  readonly where: RulePlace;
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
  { code: "DQ-A01" as const, severity: "QUERY" as const, where: "absence" as const, decides: nothingEntered },
  { code: "DQ-D06" as const, severity: "BLOCK" as const, where: "annual" as const, decides: annualOutOfHalves },
  { code: "DQ-G05" as const, severity: "BLOCK" as const, where: "step" as const, decides: enteredBySame },
].sort((a, b) => a.code.localeCompare(b.code));
