import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";

export const DEMO_WORD = "演示数据";

/** The line that says what a file was made from: 「2025年上半年，制表 2025-07-08，数据版本 37，演示数据」, divided by wide spaces. */
export function colophonOf(plan: Pick<Plan, "demo" | "dataVersion">, today: CalendarDate, subject?: string): string {
  const parts = [`制表 ${today}`, `数据版本 ${plan.dataVersion}`];
  if (subject) parts.unshift(subject);
  if (plan.demo) parts.push(DEMO_WORD);
  return parts.join("　");
}
