import { confirmationIn, withConfirmation } from "#app/domain/counting-confirmation.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { definitionIn } from "#app/domain/measure-definition.ts";
import { refuse } from "#app/domain/result.ts";
import { insertConfirmation } from "#db/measure-definitions.ts";
import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";

type Input = {
  /** Names the definition: the one that speaks for it. */
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly measureKey: string;
  /** The version that was read. */
  readonly version: number;
};

/** 已按口径统计: the department has read the definition and counted by it. DQ-A07 asks no more. */
export const confirmCounting: Command<Input> = {
  name: "confirm-counting",
  action: "counting.confirm",
  subject(plan, { halfYear, departmentCode, measureKey }) {
    const measure = plan.measureByKey.get(measureKey);
    const indicator = measure && plan.indicatorByNo.get(measure.indicatorNo);
    if (!plan.halfYearById.has(halfYear) || !indicator?.departmentCodes.includes(departmentCode)) return null;
    return { departmentCodes: [departmentCode] };
  },
  run(context, { halfYear, departmentCode, measureKey, version }) {
    const { plan, writer, actor, now } = context;
    const definition = definitionIn(plan, measureKey, halfYear);
    if (definition.version !== version) return refuse("stale", { theirs: definition.revision });
    if (confirmationIn(plan, measureKey, halfYear, departmentCode)) return refuse("already-confirmed");
    const confirmation = { measureKey, version, departmentCode, confirmedAt: now, confirmedBy: actor.name };
    insertConfirmation(writer, confirmation);
    const queries = keepQueries(context, withConfirmation(plan, confirmation));
    return accomplished(
      undefined,
      { subject: `counting/${measureKey}/${departmentCode}`, after: { version, counted: true } },
      ...queries,
    );
  },
};
