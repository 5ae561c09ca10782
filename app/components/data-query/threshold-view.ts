/** The thresholds of the 疑点 rules as their form shows them, and the rules beside them. */
import { QUERY_CATALOGUE } from "#app/domain/data-query-catalogue.ts";
import {
  DEFAULT_QUERY_THRESHOLDS,
  type QueryThresholdName,
  type QueryThresholds,
} from "#app/domain/data-query-thresholds.ts";
import { THRESHOLD_LIMITS, thresholdNames } from "#app/domain/query-threshold-limits.ts";
import { QUERY_SEVERITY_WORDS } from "#app/wording/queries.ts";
import { RULE_MESSAGES, RULE_PLACE_WORDS, RULE_SECTIONS, ruleName } from "#app/wording/query-rules.ts";
import { THRESHOLD_WORDS, thresholdText } from "#app/wording/query-thresholds.ts";

/** What was typed and not taken, by name, with the sentences that say why. */
export type TypedThresholds = {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};

export type ThresholdField = ReturnType<typeof thresholdField>;

function thresholdField(name: QueryThresholdName, set: QueryThresholds, refused: TypedThresholds | undefined) {
  const { label, unit } = THRESHOLD_WORDS[name];
  const { rules, form } = THRESHOLD_LIMITS[name];
  const now = thresholdText(name, set[name]);
  const standard = thresholdText(name, DEFAULT_QUERY_THRESHOLDS[name]);
  const shown = refused?.typed[name] ?? now;
  return {
    name,
    label,
    unit,
    rules,
    whole: form === "whole",
    shown,
    standard,
    isStandard: now === standard,
    /** What stands there, where something else was typed. */
    now: shown === now ? null : now,
    error: refused?.errors[name] ?? null,
  };
}

/** By section of the rules, those with thresholds. */
export function thresholdSections(set: QueryThresholds, refused?: TypedThresholds) {
  const fields = thresholdNames().map((name) => thresholdField(name, set, refused));
  return Object.entries(RULE_SECTIONS)
    .map(([letter, title]) => ({ letter, title, fields: fields.filter(({ rules }) => letterOf(rules[0]) === letter) }))
    .filter((section) => section.fields.length > 0);
}

/** Every rule, by section. */
export function ruleSections() {
  return Object.entries(RULE_SECTIONS).map(([letter, title]) => ({
    letter,
    title,
    rules: QUERY_CATALOGUE.filter(({ code }) => letterOf(code) === letter).map(({ code, severity, where }) => ({
      code,
      severity,
      severityWord: QUERY_SEVERITY_WORDS[severity],
      name: ruleName(code),
      message: RULE_MESSAGES[code],
      where: RULE_PLACE_WORDS[where],
      thresholds: thresholdNames().filter((name) => THRESHOLD_LIMITS[name].rules.includes(code)),
    })),
  }));
}

/** `DQ-A01` → `A` */
function letterOf(code: string): string {
  return code.charAt(3);
}
