/** 已按口径统计: on first use a department says that it counted by the definition, and again when that has changed. */
import type { HalfYearId } from "./half-year.ts";
import { definitionIn } from "./measure-definition.ts";
import { planOf, type Plan } from "./plan.ts";
import type { CountingConfirmation } from "./counting-record.ts";

/** The confirmations of one version, by whoever of its departments. */
export function confirmationsOf(plan: Plan, measureKey: string, version: number): CountingConfirmation[] {
  return plan.countings.filter((each) => each.measureKey === measureKey && each.version === version);
}

/** The department's confirmation of the definition that speaks for the half-year; null while it has not said so. */
export function confirmationIn(
  plan: Plan,
  measureKey: string,
  halfYear: HalfYearId,
  departmentCode: string,
): CountingConfirmation | null {
  const { version } = definitionIn(plan, measureKey, halfYear);
  const own = confirmationsOf(plan, measureKey, version).find((each) => each.departmentCode === departmentCode);
  return own ?? null;
}

/** True when some department has confirmed the definition that speaks for the half-year. */
export function isCountingConfirmed(plan: Plan, measureKey: string, halfYear: HalfYearId): boolean {
  return confirmationsOf(plan, measureKey, definitionIn(plan, measureKey, halfYear).version).length > 0;
}

/** The plan with one confirmation more. */
export function withConfirmation(plan: Plan, confirmation: CountingConfirmation): Plan {
  return planOf({ ...plan, countings: [...plan.countings, confirmation] });
}
