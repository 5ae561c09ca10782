import type { HalfYearId } from "#app/domain/half-year.ts";
import { changedTerms } from "#app/domain/definition-changes.ts";
import { termsFaults } from "#app/domain/definition-terms.ts";
import { definitionIn, settledFrom } from "#app/domain/measure-definition.ts";
import type { MeasureRevision } from "#app/domain/measure-versions.ts";
import { termsOf, type MeasureTerms } from "#app/domain/measure-terms.ts";
import { planOf } from "#app/domain/plan.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { termsFaultSentence } from "#app/wording/definitions.ts";
import { insertRevision } from "#db/measure-definitions.ts";
import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";

type Input = {
  readonly measureKey: string;
  /** The last version the writer saw. */
  readonly version: number;
  readonly fromHalfYear: HalfYearId;
  readonly terms: MeasureTerms;
  /** The document the revision rests on; empty for 本院自定. */
  readonly basis: string;
  readonly reason: string;
};

/**
 * Adds a version to a measure's definition. It speaks from a half-year on that is neither closed nor adopted; the
 * versions before it stay and go on speaking for what is closed. The rules run again, for the target may have moved.
 */
export const reviseDefinition: Command<Input, { version: number }> = {
  name: "revise-definition",
  action: "definition.revise",
  subject: (plan, { measureKey, fromHalfYear }) =>
    plan.measureByKey.has(measureKey) && plan.halfYearById.has(fromHalfYear) ? {} : null,
  run(context, { measureKey, version, fromHalfYear, terms, basis, reason }) {
    const { plan, writer, actor, now, today } = context;
    const latest = plan.definitionsByKey.get(measureKey)?.at(-1);
    if (!latest) return refuse("not-found");
    if (latest.version !== version) return refuse("stale", { theirs: latest.revision });
    const settled = settledFrom(plan, fromHalfYear, today);
    if (settled)
      return refuse("definition-settled", { details: { halfYear: plan.halfYearById.get(settled)?.label ?? "" } });
    const length = inkLength(reason);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const faults = termsFaults(latest.measure, terms);
    if (faults.length > 0) {
      const fields = Object.fromEntries(faults.map(({ part, code }) => [part, termsFaultSentence(code)]));
      return refuse("value-invalid", { fields });
    }
    const speaking = definitionIn(plan, measureKey, fromHalfYear);
    const sameWords = changedTerms(termsOf(speaking.measure), terms).length === 0;
    const overtaken = plan.halfYears.some(
      ({ id }) => id > fromHalfYear && definitionIn(plan, measureKey, id).version !== speaking.version,
    );
    if (sameWords && !overtaken) return refuse("definition-unchanged");
    const revision: MeasureRevision = {
      measureKey,
      version: version + 1,
      fromHalfYear,
      terms,
      basis: basis.trim(),
      reason: reason.trim(),
      revisedAt: now,
      revisedBy: actor.name,
    };
    insertRevision(writer, revision);
    const queries = keepQueries(context, planOf({ ...plan, revisions: [...plan.revisions, revision] }));
    return accomplished(
      { version: revision.version },
      {
        subject: `definition/${measureKey}`,
        before: { version: speaking.version, terms: termsOf(speaking.measure) },
        after: { version: revision.version, fromHalfYear, terms, basis: revision.basis, reason: revision.reason },
      },
      ...queries,
    );
  },
};
