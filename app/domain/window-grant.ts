/** Which 补报授权 and 延期 hold: of several for one department and half-year the one granted last, be it shorter. */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import type { Plan, WindowGrant } from "./plan.ts";

type GrantSubject = Pick<WindowGrant, "kind" | "halfYear" | "departmentCode">;

/** The one that holds as of `day`, ended or not; null where none was granted by then. */
export function lastGrant(
  { grants }: Pick<Plan, "grants">,
  subject: GrantSubject,
  day: CalendarDate,
): WindowGrant | null {
  return grants.findLast((grant) => isAbout(grant, subject) && dayOf(grant.grantedAt) <= day) ?? null;
}

/** Those that hold on `day` and have not ended, in the order they were granted. */
export function standingGrants(plan: Pick<Plan, "grants">, day: CalendarDate): WindowGrant[] {
  return plan.grants.filter((grant) => grant.until >= day && lastGrant(plan, grant, day) === grant);
}

function isAbout(grant: WindowGrant, { kind, halfYear, departmentCode }: GrantSubject): boolean {
  return grant.kind === kind && grant.halfYear === halfYear && grant.departmentCode === departmentCode;
}
