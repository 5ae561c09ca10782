/** What the address asks of the board. What cannot be is left out and said, so that an old link still opens. */
import { isCalendarDate, type CalendarDate } from "./calendar-date.ts";
import type { Plan } from "./plan.ts";
import { boardDays } from "./supervision-days.ts";

/** By whom the lines stand together. */
export const GROUPINGS = ["leader", "department", "category"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type BoardQuery = {
  readonly day: CalendarDate;
  readonly leaderCode: string | null;
  readonly departmentCode: string | null;
  readonly grouping: Grouping;
  /** Sentences about what was left out. */
  readonly ignored: readonly string[];
};

/** `departmentCodes` are those the person may choose from. */
export function readBoardQuery(
  search: URLSearchParams,
  plan: Plan,
  departmentCodes: readonly string[],
  today: CalendarDate,
): BoardQuery {
  const ignored: string[] = [];
  const { first, last } = boardDays(plan);
  const asked = (name: string) => search.get(name)?.trim() || null;
  const asOf = asked("asOf");
  const isDay = asOf !== null && isCalendarDate(asOf) && asOf >= first && asOf <= last;
  if (asOf !== null && !isDay) ignored.push(`日期“${asOf}”不能用，可选 ${first} 至 ${last}；现按今天计算。`);
  const leader = asked("leader");
  const leaderCode = leader !== null && plan.leaderByCode.has(leader) ? leader : null;
  if (leader !== leaderCode) ignored.push(`没有分管领导“${leader}”，现显示全部领导。`);
  const department = asked("department");
  const departmentCode = department !== null && departmentCodes.includes(department) ? department : null;
  if (department !== departmentCode) ignored.push(`没有您可以看的科室“${department}”，现显示全部科室。`);
  const grouping = GROUPINGS.find((each) => each === asked("group")) ?? "leader";
  return { day: isDay ? asOf : today, leaderCode, departmentCode, grouping, ignored };
}
