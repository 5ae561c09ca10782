import { DAY_NAMES, dayFaults, daysOf, mayMoveDays, sameDays, withDays } from "#app/domain/half-year-days.ts";
import type { HalfYearDays } from "#app/domain/half-year-change.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse, type Refusal } from "#app/domain/result.ts";
import { dayFaultSentence } from "#app/wording/half-years.ts";
import { writeHalfYearDays } from "#db/half-years.ts";
import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";

type Input = {
  readonly halfYear: HalfYearId;
  readonly days: HalfYearDays;
  readonly reason: string;
  /** The one the writer read. */
  readonly version: number;
};

/** Why the days cannot be moved so; null when they can. The preview asks the same. */
export function refusalOfDays(plan: Plan, { halfYear: id, days, reason, version }: Input): Refusal | null {
  const halfYear = plan.halfYearById.get(id);
  if (!halfYear) return { code: "not-found" };
  if (!mayMoveDays(plan, id)) return { code: "frozen" };
  if (halfYear.version !== version) return { code: "stale", theirs: daysOf(halfYear) };
  const faults = dayFaults(plan, halfYear, days);
  const fields = Object.fromEntries(
    DAY_NAMES.flatMap((name) => {
      const fault = faults[name];
      return fault ? [[name, dayFaultSentence(fault)] as const] : [];
    }),
  );
  if (Object.keys(fields).length > 0) return { code: "day-invalid", fields };
  if (sameDays(halfYear, days)) return { code: "days-unchanged" };
  const length = inkLength(reason);
  return length < REASON_MIN_LENGTH ? { code: "reason-too-short", details: { length } } : null;
}

/**
 * Moves the days of a half-year. Everything that asks for timeliness reads them from the plan; what is kept of it, the
 * 疑点 on cells that were due and empty, is brought in line here. Ratings stay as they were given.
 */
export const setHalfYearDays: Command<Input> = {
  name: "set-half-year-days",
  action: "half-year.schedule",
  subject: (plan, { halfYear }) => (plan.halfYearById.has(halfYear) ? {} : null),
  run(context, input) {
    const { plan, writer, actor, now } = context;
    const halfYear = plan.halfYearById.get(input.halfYear);
    const refusal = refusalOfDays(plan, input);
    if (refusal) return { ok: false, refusal };
    if (!halfYear) return refuse("not-found");
    const before = daysOf(halfYear);
    const after = daysOf(input.days);
    const reason = input.reason.trim();
    const change = { halfYear: halfYear.id, before, after, reason, changedAt: now, changedBy: actor.name };
    writeHalfYearDays(writer, change, halfYear.version + 1);
    return accomplished(
      undefined,
      { subject: `half-year/${halfYear.id}`, before, after: { ...after, reason } },
      ...keepQueries(context, withDays(plan, halfYear.id, after)),
    );
  },
};
