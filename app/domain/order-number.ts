/** Numbers of follow-up orders, counted per calendar year of issue: `2025-003` in addresses, 「督办〔2025〕3号」 in print. */
import type { CalendarDate } from "./calendar-date.ts";
import type { FollowUpOrder } from "./follow-up-order.ts";

export type OrderNumber = Pick<FollowUpOrder, "id" | "year" | "serial">;

/** The next number of the year `day` lies in. Numbers of withdrawn orders stay taken. */
export function nextOrderNumber(
  orders: readonly Pick<FollowUpOrder, "year" | "serial">[],
  day: CalendarDate,
): OrderNumber {
  const year = Number(day.slice(0, 4));
  const taken = orders.filter((order) => order.year === year).map(({ serial }) => serial);
  const serial = Math.max(0, ...taken) + 1;
  return { id: `${year}-${String(serial).padStart(3, "0")}`, year, serial };
}

/** 「督办〔2025〕3号」 */
export function orderNo({ year, serial }: Pick<FollowUpOrder, "year" | "serial">): string {
  return `督办〔${year}〕${serial}号`;
}
