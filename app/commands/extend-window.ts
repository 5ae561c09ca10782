import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { extensionFault, subjectOfExtension } from "#app/domain/extension.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { isAdopted } from "#app/domain/plan.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { windowOf } from "#app/domain/window.ts";
import { extensionFaultSentence } from "#app/wording/half-years.ts";
import { recordGrant } from "#db/half-years.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly until: CalendarDate;
  readonly reason: string;
};

/** 延期: moves the due day of one department's half-year before it has come. Ratings go by the new day. */
export const extendWindow: Command<Input> = {
  name: "extend-window",
  action: "window.extend",
  subject: (plan, { halfYear, departmentCode }) =>
    plan.halfYearById.get(halfYear)?.baseline === false && plan.departmentByCode.has(departmentCode)
      ? subjectOfExtension(plan, departmentCode)
      : null,
  run({ writer, plan, actor, today, now }, { halfYear, departmentCode, until, reason }) {
    const window = windowOf(plan, halfYear, departmentCode, today);
    if (!window) return refuse("not-found");
    if (isAdopted(plan, halfYear)) return refuse("frozen");
    const fault = extensionFault(window, until, today);
    if (fault?.code === "past_due") return refuse("past-due", { details: { day: fault.dueOn } });
    if (fault) return refuse("day-invalid", { fields: { until: extensionFaultSentence(fault) } });
    const length = inkLength(reason);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const grant = { halfYear, departmentCode, until, reason: reason.trim(), grantedAt: now, grantedBy: actor.name };
    recordGrant(writer, { kind: "extension", ...grant });
    return accomplished(undefined, {
      subject: `window/${halfYear}/${departmentCode}`,
      before: { dueOn: window.dueOn },
      after: { dueOn: until, ...grant },
    });
  },
};
