import { CORRECTION_WORKING_DAYS } from "#app/domain/deadlines.ts";
import { can } from "#app/domain/permissions.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { addWorkingDays } from "#app/domain/working-days.ts";
import { accomplished, type Command } from "./command.ts";
import { rowForStep, subjectOfRow, takeStep, type RowRef } from "./row-step.ts";

type Input = RowRef & { readonly reason: string };

/** Hands a row back with a reason the department reads word for word. A rating is the last reviewer's to take back. */
export const returnRow: Command<Input> = {
  name: "return-row",
  action: "report.return",
  subject: subjectOfRow,
  run(context, { reason, ...ref }) {
    const found = rowForStep(context, ref, "returned");
    if (!found.ok) return found;
    const { row } = found;
    const departmentCodes = [row.departmentCode];
    if (row.state === "rated" && !can(context.actor, "report.rate", { departmentCodes })) return refuse("wrong-state");
    const length = inkLength(reason);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const correctionDueOn = addWorkingDays(context.today, CORRECTION_WORKING_DAYS);
    const change = { correctionDueOn, rating: null, ratingProposed: null, ratingReason: null };
    return accomplished(undefined, takeStep(context, row, "returned", { comment: reason.trim(), change }));
  },
};
