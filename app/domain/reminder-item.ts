/** One thing somebody is to be reminded of on a day. */
import type { CalendarDate } from "./calendar-date.ts";
import type { QueryCode } from "./query-codes.ts";
import type { HalfYearId } from "./half-year.ts";
import type { ReminderKind, Rung } from "./reminder-rungs.ts";

export type ReminderItem = {
  readonly kind: ReminderKind;
  readonly halfYear: HalfYearId;
  /** Who owes it; for a review the department whose row or finding waits. */
  readonly departmentCode: string;
  /** null where no leader answers for it: an indicator without a task. */
  readonly leaderCode: string | null;
  readonly taskNo: number | null;
  readonly measureKey: string | null;
  readonly queryCode: QueryCode | null;
  /** Number without suffix. */
  readonly findingId: string | null;
  /** Of `order` only. */
  readonly orderId?: string;
  /** The day the ladder is counted from. */
  readonly dueOn: CalendarDate;
  /** The due day is that of a 补报授权. */
  readonly reopened: boolean;
  readonly rung: Rung;
};

/** Owed, whether or not a rung falls today. */
export type Owed = Omit<ReminderItem, "rung">;
