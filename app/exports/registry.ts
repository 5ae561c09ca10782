/**
 * What can be downloaded as a table: name → whom it is for and how it is made. A name that is not here authorises
 * nothing, and a paper cannot be had without passing through its permission.
 */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import { readCaseFilter } from "#app/domain/case-filter.ts";
import { readMeetingFilter } from "#app/domain/meeting-filter.ts";
import type { Plan } from "#app/domain/plan.ts";
import { readQueryFilter } from "#app/domain/query-filter.ts";
import { done, refuse, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { PREVIEW_WORD } from "#app/wording/scoreboard.ts";
import { PLAN_LISTS } from "./plan-requests.ts";
import { ANNEXES } from "./annex-requests.ts";
import { casesPaper } from "./cases.ts";
import { COMPARISON, readComparison } from "./comparison-request.ts";
import { FOLLOW_UP } from "./follow-up-requests.ts";
import { HALF_YEAR_LISTS } from "./half-year-requests.ts";
import { meetingsPaper } from "./meetings.ts";
import type { Paper } from "./paper.ts";
import { queriesPaper } from "./queries.ts";
import { mayOf, noSuchFile, type Exports } from "./request.ts";
import { askedScoreboard, isReleased, scoreboardPaper } from "./scoreboard.ts";

const CASES = "典型案例清单";
const MEETINGS = "会议决定清单";
const QUERIES = "疑点清单";
const SCOREBOARD = "红白榜";

const LEADERSHIP: Exports = [
  [
    "queries",
    {
      title: QUERIES,
      read: (plan, query, today, _, actor) =>
        done({
          action: "plan.read",
          nameParts: [QUERIES],
          build: () => queriesPaper(plan, readQueryFilter(query, plan, true), actor, today),
        }),
    },
  ],
  [
    "cases",
    {
      title: CASES,
      read: (plan, query, today) =>
        done({
          action: "plan.read",
          nameParts: [CASES],
          build: () => casesPaper(plan, readCaseFilter(query, plan), today),
        }),
    },
  ],
  [
    "meetings",
    {
      title: MEETINGS,
      read: (plan, query, today) =>
        done({
          action: "meeting.read",
          nameParts: [MEETINGS],
          build: () => meetingsPaper(plan, readMeetingFilter(query, plan), today),
        }),
    },
  ],
  [
    "scoreboard",
    {
      title: SCOREBOARD,
      read: (plan, query, today, may) => {
        const asked = askedScoreboard(plan, query, today, may);
        if (!asked.ok) return asked;
        return done({
          action: "plan.read",
          nameParts: [SCOREBOARD, asked.value.halfYear.label, ...(isReleased(asked.value.shown) ? [] : [PREVIEW_WORD])],
          build: () => scoreboardPaper(plan, asked.value, today),
        });
      },
    },
  ],
  ["comparison", { title: COMPARISON, read: readComparison }],
];

export const EXPORTS = new Map([...ANNEXES, ...PLAN_LISTS, ...HALF_YEAR_LISTS, ...FOLLOW_UP, ...LEADERSHIP]);

export type Download = { readonly paper: Paper; readonly nameParts: readonly string[] };

/** The paper `name` asks for, made for someone who may do what `may` says; refused otherwise. */
export function openExport(
  name: string,
  plan: Plan,
  query: URLSearchParams,
  today: CalendarDate,
  actor: Actor,
): Result<Download> {
  const may = mayOf(actor);
  const wanted = EXPORTS.get(name);
  if (!wanted) return noSuchFile();
  const request = wanted.read(plan, query, today, may, actor);
  if (!request.ok) return request;
  const { action, subject, nameParts, build } = request.value;
  if (!may(action, subject)) return refuse("not-permitted");
  return done({ paper: build(may), nameParts });
}
