/** `/api/v1/reminders`: what the supervision board shows on a day. */
import type { CalendarDate } from "./calendar-date.ts";
import type { HalfYearId } from "./half-year.ts";
import type { Plan } from "./plan.ts";
import { countsOf, supervisionItems, type SupervisionFilter, type Tile } from "./supervision-items.ts";
import { subjectOf, subjectText } from "./supervision-subject.ts";

export type ApiReminder = {
  readonly tile: Tile;
  /** Code of the department that owes it. */
  readonly department: string;
  /** Code; null where no single leader answers for it. */
  readonly leader: string | null;
  /** 「任务 18 加强院后随访管理」 */
  readonly subject: string;
  readonly period: HalfYearId;
  readonly dueOn: CalendarDate;
  /** Working days; negative while there is time. */
  readonly daysLate: number;
};

export type ApiReminders = { readonly counts: Readonly<Record<Tile, number>>; readonly items: readonly ApiReminder[] };

export function apiReminders(plan: Plan, day: CalendarDate, filter: SupervisionFilter): ApiReminders {
  const items = supervisionItems(plan, day, filter);
  return {
    counts: countsOf(items),
    items: items.map((item) => ({
      tile: item.tile,
      department: item.departmentCode,
      leader: item.leaderCode,
      subject: subjectText(subjectOf(plan, item)),
      period: item.halfYear,
      dueOn: item.dueOn,
      daysLate: item.daysLate,
    })),
  };
}
