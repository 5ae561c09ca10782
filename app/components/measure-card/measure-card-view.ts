/** A measure's card: the version asked for, what it changed, and who said that they count by it. */
import { dayOf, shortDay, type CalendarDate } from "#app/domain/calendar-date.ts";
import { confirmationsOf } from "#app/domain/counting-confirmation.ts";
import { changedTerms, type TermName } from "#app/domain/definition-changes.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { definitionIn, halfYearsOfVersion } from "#app/domain/measure-definition.ts";
import type { MeasureDefinition } from "#app/domain/measure-versions.ts";
import { termsOf, type MeasureTerms } from "#app/domain/measure-terms.ts";
import type { Indicator, Measure } from "#app/domain/measure.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { textChanges, type TextChange } from "#app/domain/row-changes.ts";
import { paths } from "#app/paths.ts";
import { OWN_RULE, TERM_WORDS } from "#app/wording/definitions.ts";
import { measureFacts, rejectedFacts, targetWords, type FactView, type TermSources } from "./measure-facts.ts";

export type VersionView = { version: number; href: string; shown: boolean; speaks: string };
export type ChangeView = { term: string; changes: TextChange[] };
export type CardView = {
  key: string;
  label: string;
  companion: boolean;
  version: number;
  versions: VersionView[];
  /** null for what was shipped. */
  revision: { reason: string; basis: string; by: string; on: string } | null;
  changes: ChangeView[];
  facts: FactView[];
  rejected: string[];
  /** 已按口径统计, one a department that answers for it. */
  countings: { department: string; said: string | null }[];
};

/**
 * @param asked the version of the address; that of the half-year people work on where it is none
 */
export function measureCard(
  plan: Plan,
  indicator: Indicator,
  measure: Measure,
  halfYear: HalfYearId,
  asked: number | null,
  day: CalendarDate,
): CardView {
  const versions = plan.definitionsByKey.get(measure.key) ?? [];
  const shown = versions.find(({ version }) => version === asked) ?? definitionIn(plan, measure.key, halfYear);
  const before = versions[versions.indexOf(shown) - 1];
  const confirmed = confirmationsOf(plan, measure.key, shown.version);
  const { revision } = shown;
  return {
    key: measure.key,
    label: measure.label,
    companion: measure.companion,
    version: shown.version,
    versions: versions.map((each) => ({
      version: each.version,
      href: `${paths.indicator(indicator.no, { card: `${measure.key}.${each.version}` })}#d-${measure.key}`,
      shown: each === shown,
      speaks: speaksWords(plan, measure.key, each),
    })),
    revision: revision && {
      reason: revision.reason,
      basis: revision.basis,
      by: revision.revisedBy,
      on: shortDay(dayOf(revision.revisedAt), day),
    },
    changes: before ? changeViews(before.measure, shown.measure) : [],
    facts: [...measureFacts(shown.measure, sourcesOf(versions, shown.version)), ownersFact(plan, indicator)],
    rejected: rejectedFacts(measure),
    countings: indicator.departmentCodes.map((code) => {
      const said = confirmed.find(({ departmentCode }) => departmentCode === code);
      return {
        department: departmentName(plan, code),
        said: said ? `${said.confirmedBy} ${shortDay(dayOf(said.confirmedAt), day)}` : null,
      };
    }),
  };
}

/** On what each part rests that a revision up to this version has changed. */
function sourcesOf(versions: readonly MeasureDefinition[], until: number): TermSources {
  const sources: TermSources = {};
  for (const [index, { version, measure, revision }] of versions.entries()) {
    const before = versions[index - 1];
    if (!before || !revision || version > until) continue;
    for (const name of changedTerms(termsOf(before.measure), termsOf(measure)))
      sources[name] = revision.basis || OWN_RULE;
  }
  return sources;
}

/** 「2023年上半年—2024年下半年」, 「2025年上半年起」, 「没有用过」 */
function speaksWords(plan: Plan, measureKey: string, { version, revision }: MeasureDefinition): string {
  const halfYears = halfYearsOfVersion(plan, measureKey, version);
  const [first] = halfYears;
  const last = halfYears.at(-1);
  const label = (id: HalfYearId) => plan.halfYearById.get(id)?.label ?? id;
  if (!first || !last) return "已被后一版取代，没有用过";
  if (last === plan.halfYears.at(-1)?.id) return revision ? `${label(first)}起` : "方案下发起";
  return first === last ? label(first) : `${label(first)}—${label(last)}`;
}

function ownersFact(plan: Plan, { departmentCodes }: Indicator): FactView {
  const [first = "", ...others] = departmentCodes.map((code) => departmentName(plan, code));
  const line = others.length > 0 ? `${first}（填报）、${others.join("、")}` : first;
  return { term: "责任科室", lines: [line], missing: "", tag: null, notes: [], source: "本院方案 附件3" };
}

/** What a version changed, word by word. */
export function changeViews(before: Measure, after: Measure): ChangeView[] {
  const [was, is] = [termsOf(before), termsOf(after)];
  return changedTerms(was, is).map((name) => ({
    term: TERM_WORDS[name],
    changes: textChanges(termText(was, name), termText(is, name)),
  }));
}

/** One part of a definition as one text. */
export function termText(terms: MeasureTerms, name: TermName): string {
  if (name === "target") return targetWords(terms.target);
  const term = terms[name];
  return (typeof term === "string" ? term : (term ?? []).join("\n")) || "（空）";
}
