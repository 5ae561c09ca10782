import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { recordGrant } from "#db/half-years.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly until: CalendarDate;
  readonly reason: string;
};

/** 补报授权: one department may write a closed half-year until a day; it ends by itself. */
export const reopenReport: Command<Input> = {
  name: "reopen-report",
  action: "window.reopen",
  subject: (plan, { halfYear, departmentCode }) =>
    plan.halfYearById.has(halfYear) && plan.departmentByCode.has(departmentCode)
      ? { departmentCodes: [departmentCode] }
      : null,
  run({ writer, plan, actor, today, now }, { halfYear, departmentCode, until, reason }) {
    const closesOn = plan.halfYearById.get(halfYear)?.closesOn ?? today;
    if (today <= closesOn)
      return refuse("day-invalid", { details: { why: `窗口 ${closesOn} 才关闭，现在不需要授权` } });
    if (until < today) return refuse("day-invalid", { details: { why: "授权至少要到今天" } });
    const length = inkLength(reason);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const grant = { halfYear, departmentCode, until, reason: reason.trim(), grantedAt: now, grantedBy: actor.name };
    recordGrant(writer, { kind: "reopening", ...grant });
    return accomplished(undefined, { subject: `window/${halfYear}/${departmentCode}`, after: grant });
  },
};
