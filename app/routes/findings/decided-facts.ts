/** What a decision of a meeting says about the finding it is to become. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { findAgendaItem, mayBecomeFinding } from "#app/domain/meeting.ts";
import type { Plan } from "#app/domain/plan.ts";
import { paths } from "#app/paths.ts";

/** As the form takes. */
const MAX_TITLE = 60;

/** For `?decision=<id>`; null where none is asked for, or none is to be seen. `given` only counts while it has no finding. */
export function decidedFacts(plan: Plan, search: URLSearchParams, today: CalendarDate) {
  const found = findAgendaItem(plan, Number(search.get("decision")));
  if (!found) return null;
  const { meeting, item } = found;
  const { id, title, background, decision, taskNo, departmentCode, leaderCode, dueOn, findingId } = item;
  const isKept = meeting.state === "held";
  if (findingId === null && isKept && !mayBecomeFinding(meeting, item)) return null;
  return {
    id,
    findingId,
    /** The minutes; before, nothing is linked to what they will say. */
    isKept,
    words: meeting.title,
    to: paths.meeting(meeting.id, {}, `i${id}`),
    given: {
      source: "meeting" as const,
      taskNo: taskNo?.toString(),
      departmentCode: departmentCode ?? undefined,
      leaderCode: leaderCode ?? undefined,
      title: title.length <= MAX_TITLE ? title : undefined,
      description: [title, background].filter(Boolean).join("。\n"),
      measures: decision,
      dueOn: dueOn !== null && dueOn >= today ? dueOn : undefined,
      foundOn: meeting.heldOn > today ? today : meeting.heldOn,
    },
  };
}
