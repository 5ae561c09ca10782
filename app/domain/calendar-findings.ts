/** The days of findings in a person's calendar: until when to rectify, until when to review (domain.md §8). */
import type { CalendarEvent } from "./calendar-event.ts";
import type { Finding } from "./finding.ts";
import { findingDeadline } from "./finding-deadlines.ts";
import { findingNo } from "./finding-number.ts";
import { missingSides } from "./finding-steps.ts";
import { sidesOf } from "./finding-turn.ts";
import type { Plan } from "./plan.ts";
import { departmentsOf, type Actor } from "./role.ts";

type Reader = Pick<Actor, "assignments">;

/** What the person's department answers for, and what waits for their review. */
export function findingEvents(plan: Plan, person: Reader): CalendarEvent[] {
  const own = departmentsOf(person);
  return plan.findings.flatMap((finding) => {
    const deadline = findingDeadline(finding);
    if (!deadline || deadline.of === "assigning") return [];
    const isReview = deadline.of === "review";
    if (isReview ? !awaitsReviewOf(finding, person) : !own.includes(finding.departmentCode)) return [];
    const title = `问题${isReview ? "复核" : "整改"}到期：${findingNo(finding)} ${finding.title}`;
    return { uid: `finding.${finding.id}.${deadline.of}`, day: deadline.dueOn, title };
  });
}

function awaitsReviewOf(finding: Finding, person: Reader): boolean {
  const missing = missingSides(finding);
  return sidesOf(person, finding).some((side) => missing.includes(side));
}
