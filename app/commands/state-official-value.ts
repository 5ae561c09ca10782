import { annualCellOn } from "#app/domain/annual-rollup.ts";
import {
  contradictsHalves,
  mayBeOverridden,
  officialFault,
  overrideOf,
  SOURCE_MIN_LENGTH,
} from "#app/domain/annual-override.ts";
import type { AnnualOverride } from "#app/domain/annual-override-record.ts";
import { yearOf } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { officialFaultSentence } from "#app/wording/definitions.ts";
import { writeOverride } from "#db/annual-overrides.ts";
import { accomplished, type Command } from "./command.ts";

/** Names a year of a measure and the version the person saw: 0 before the first. */
export type OfficialRef = { readonly measureKey: string; readonly year: number; readonly version: number };

type Input = OfficialRef & {
  /** As published, in the unit of the measure. */
  readonly value: number | boolean;
  readonly source: string;
  readonly reason: string;
};

/** The measures and years an official value can be stated for. */
export function subjectOfOfficial(plan: Plan, { measureKey, year }: OfficialRef) {
  const measure = plan.measureByKey.get(measureKey);
  return measure && mayBeOverridden(measure) && plan.halfYears.some(({ id }) => yearOf(id) === year) ? {} : null;
}

/**
 * States an official annual value beside the computed one, or another in its place. It must be possible for the measure
 * and must not contradict the half-years (DQ-D06); the roll-up stays as computed.
 */
export const stateOfficialValue: Command<Input> = {
  name: "state-official-value",
  action: "annual.override",
  subject: subjectOfOfficial,
  run({ plan, writer, actor, now, today }, { measureKey, year, version, value, source, reason }) {
    const measure = plan.measureByKey.get(measureKey);
    if (!measure) return refuse("not-found");
    const stored = overrideOf(plan, measureKey, year);
    if ((stored?.version ?? 0) !== version) return refuse("stale", { theirs: stored });
    if (annualCellOn(plan, measure, year, today).status !== "complete")
      return refuse("year-incomplete", { details: { year } });
    const fault = officialFault(measure, value);
    if (fault) return refuse("value-invalid", { fields: { value: officialFaultSentence(measure, fault) } });
    const contradiction = contradictsHalves(plan, measure, year, value, today);
    if (contradiction) return refuse("official-contradicts", { details: contradiction });
    if (inkLength(source) < SOURCE_MIN_LENGTH)
      return refuse("source-too-short", { details: { length: inkLength(source) } });
    if (inkLength(reason) < REASON_MIN_LENGTH)
      return refuse("reason-too-short", { details: { length: inkLength(reason) } });
    const said = { value, source: source.trim(), reason: reason.trim() };
    const stated = { statedAt: now, statedBy: actor.name, withdrawnAt: null, withdrawnBy: null, withdrawReason: null };
    writeOverride(writer, { measureKey, year, ...said, ...stated }, version);
    return accomplished(undefined, {
      subject: `official/${measureKey}/${year}`,
      before: stored && contentOfOverride(stored),
      after: said,
    });
  },
};

/** What people said, for the audit log. */
export function contentOfOverride({ value, source, reason, withdrawnAt, withdrawReason }: AnnualOverride) {
  return withdrawnAt === null ? { value, source, reason } : { value, source, reason, withdrawReason };
}
