import type { CalendarDate } from "./calendar-date.ts";
import { completenessOf, totalCompleteness, type Completeness } from "./completeness.ts";
import { parseHalfYear, type HalfYearId } from "./half-year.ts";
import { currentHalfYear, departmentName, type HalfYear, type Plan } from "./plan.ts";
import type { Actor } from "./role.ts";
import { seesDepartment } from "./visible-plan.ts";

export type CompletenessLine = {
  readonly code: string;
  readonly name: string;
  /** null while the reader may not see the department's cells yet. */
  readonly counts: Completeness | null;
};

/** The half-year of an address; the current one where it names none that has opened. */
export function askedHalfYear(plan: Plan, asked: string | null, today: CalendarDate): HalfYear {
  const id = parseHalfYear(asked ?? "");
  const found = id === null ? undefined : plan.halfYearById.get(id);
  return found && found.opensOn <= today ? found : currentHalfYear(plan, today);
}

/** What every department owes and gave in one half-year, and all together that the reader may see. */
export function readableCompleteness(
  plan: Plan,
  actor: Pick<Actor, "assignments">,
  halfYear: HalfYearId,
  today: CalendarDate,
): { lines: CompletenessLine[]; total: Completeness } {
  const opened = today >= (plan.halfYearById.get(halfYear)?.opensOn ?? today);
  const isSeen = (code: string) => !opened || seesDepartment(plan, actor, halfYear, [code], today);
  const lines = completenessOf(plan, halfYear, today).map(({ departmentCode: code, ...counts }) => ({
    code,
    name: departmentName(plan, code),
    counts: isSeen(code) ? counts : null,
  }));
  return { lines, total: totalCompleteness(lines.flatMap(({ counts }) => counts ?? [])) };
}
