/** Until when a 疑点 is to be answered (docs/decisions/0031). */
import { dayOf, type CalendarDate } from "./calendar-date.ts";
import type { DataQuery } from "./data-queries.ts";
import { valueKey } from "./measure-value.ts";
import type { Plan } from "./plan.ts";
import { queryKey } from "./query-record.ts";

/** Due with its sheet or, when it was asked later, on the day it was asked, as of `day`. */
export function queryDueOn(plan: Plan, query: DataQuery, sheetDueOn: CalendarDate, day: CalendarDate): CalendarDate {
  const asked = askedOn(plan, query, day);
  return asked !== null && asked > sheetDueOn ? asked : sheetDueOn;
}

/** The last time the department was asked: opened, opened again, or confirmed to be an error. */
function askedOn(plan: Plan, query: DataQuery, day: CalendarDate): CalendarDate | null {
  const record = plan.queryRecordByKey.get(queryKey(query));
  const last = record?.events.findLast(({ at }) => dayOf(at) <= day);
  const at = last?.at ?? plan.valueByKey.get(valueKey(query.halfYear, query.measureKey))?.firstEnteredAt;
  return at === undefined ? null : dayOf(at);
}
