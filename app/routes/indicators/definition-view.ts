/** What the page for revising a definition shows: the terms in force, what may not be changed, and from when. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { operatorsFor } from "#app/domain/definition-terms.ts";
import { revisableFrom } from "#app/domain/measure-definition.ts";
import { termsOf } from "#app/domain/measure-terms.ts";
import { shownUnit, type Indicator, type Measure } from "#app/domain/measure.ts";
import { isFigure, valueKey } from "#app/domain/measure-value.ts";
import type { Plan } from "#app/domain/plan.ts";
import { fieldsOfTerms } from "#app/forms/definition-form.ts";
import { INPUT_MODE_WORDS } from "#app/wording/definitions.ts";
import { ROLLUP_WORDS } from "#app/wording/values.ts";

/** The form starts from the last version written, whether it speaks already or only from later on. */
export function definitionPage(plan: Plan, indicator: Indicator, measure: Measure, today: CalendarDate) {
  const latest = plan.definitionsByKey.get(measure.key)?.at(-1);
  const terms = termsOf(latest?.measure ?? measure);
  const halfYears = revisableFrom(plan, today).flatMap((id) => {
    const halfYear = plan.halfYearById.get(id);
    return halfYear ? [{ id, label: halfYear.label }] : [];
  });
  const entered = halfYears.filter(({ id }) => isFigure(plan.valueByKey.get(valueKey(id, measure.key))));
  const { inputMode, numerator, denominator } = measure;
  return {
    no: indicator.no,
    key: measure.key,
    label: measure.label,
    version: latest?.version ?? 1,
    terms: fieldsOfTerms(terms),
    halfYears,
    fixed: `填法（${INPUT_MODE_WORDS[inputMode]}）、年度汇总（${ROLLUP_WORDS[measure.rollup]}）、编号和名称不能改：已报的数都按它们存。`,
    entered:
      entered.length > 0
        ? `${entered.map(({ label }) => label).join("、")}已经填报，是按原口径统计的。从那时起修订的，请通知责任科室核对更正，并重新确认“已按口径统计”。`
        : null,
    shape: {
      operators: operatorsFor(measure),
      counted: inputMode === "numerator_denominator" || numerator !== null || denominator !== null,
      sampled: inputMode === "mean_with_n" || inputMode === "score_with_n",
      yesNo: inputMode === "boolean",
      unit: inputMode === "list" ? "" : shownUnit(measure),
    },
  };
}
