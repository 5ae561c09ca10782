import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { blockingQueries } from "#app/domain/data-queries.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import { adoptingMeetings } from "#app/domain/meeting.ts";
import { departmentName, type Plan } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { queriesInWords } from "#app/wording/queries.ts";
import { recordAdoption } from "#db/half-years.ts";
import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";
import { takeStep } from "./row-step.ts";

type Typed = { readonly meetingId?: null; readonly meetingOn: CalendarDate; readonly minutesNo: string };
/** Day and number of the minutes are those of the recorded meeting. */
type Referring = { readonly meetingId: string };
export type AdoptionInput = { readonly halfYear: HalfYearId } & (Typed | Referring);

/** Rows named in a refusal; more would not help. */
const NAMED_ROWS = 5;

/**
 * Records that 院长办公会 passed the half-year. Every row must be rated and no figure contradict another; all are frozen
 * from then on. The rules run a last time, so that what is still asked about stands on record.
 */
export const adoptHalfYear: Command<AdoptionInput> = {
  name: "adopt-half-year",
  action: "half-year.adopt",
  subject: (plan, { halfYear }) => (plan.halfYearById.get(halfYear)?.progressReport === "required" ? {} : null),
  run(context, { halfYear, ...input }) {
    const { plan, writer, actor, today, now } = context;
    if (plan.adoptionByHalfYear.has(halfYear)) return refuse("already-adopted");
    const endsOn = plan.halfYearById.get(halfYear)?.endsOn ?? today;
    const passed = typeof input.meetingId === "string" ? passedAt(plan, input.meetingId, endsOn) : input;
    if (!passed)
      return refuse("day-invalid", {
        details: { why: `引用的须是 ${endsOn} 之后召开、纪要已定稿的院长办公会` },
        fields: { meetingId: `请选 ${endsOn} 之后召开、纪要已定稿的院长办公会，或手工填写。` },
      });
    const { meetingOn, minutesNo } = passed;
    const meetingId = input.meetingId ?? null;
    if (meetingOn > today) return refuse("day-invalid", { details: { why: "会议日期不能晚于今天" } });
    if (meetingOn <= endsOn) return refuse("day-invalid", { details: { why: `会议应在 ${endsOn} 之后` } });
    const rows = plan.rows.filter((row) => row.halfYear === halfYear);
    const open = rows.filter((row) => row.state !== "rated");
    if (open.length > 0) {
      const named = open
        .slice(0, NAMED_ROWS)
        .map((row) => `${departmentName(plan, row.departmentCode)} 任务 ${row.taskNo}`);
      const more = open.length > NAMED_ROWS ? "等" : "";
      return refuse("not-all-rated", { details: { count: open.length, rows: `${named.join("、")}${more}` } });
    }
    const blocking = blockingQueries(plan, halfYear, null);
    if (blocking.length > 0) {
      return refuse("blocked-by-query", { details: { step: "登记通过", what: queriesInWords(plan, blocking) } });
    }
    recordAdoption(writer, { halfYear, meetingOn, minutesNo, meetingId, adoptedAt: now, adoptedBy: actor.name });
    const lines = rows.map((row) => takeStep(context, row, "adopted"));
    return accomplished(
      undefined,
      { subject: `half-year/${halfYear}`, after: { meetingOn, minutesNo, meetingId, rows: lines.length } },
      ...lines,
      ...keepQueries(context, plan, (id) => id.halfYear === halfYear),
    );
  },
};

/** Day and minutes of a meeting that can have passed a half-year; null for any other. */
function passedAt(plan: Plan, meetingId: string, endsOn: CalendarDate) {
  const meeting = adoptingMeetings(plan, { endsOn }).find(({ id }) => id === meetingId);
  return meeting ? { meetingOn: meeting.heldOn, minutesNo: meeting.minutesNo } : null;
}
