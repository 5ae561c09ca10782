/** Days and half-years as forms post them. */
import { z } from "zod";
import { isCalendarDate } from "../domain/calendar-date.ts";
import { parseHalfYear } from "../domain/half-year.ts";

export const day = z.string("请选日期。").refine(isCalendarDate, "日期写成 年-月-日，例如 2025-07-15。");

export const halfYearId = z.string("请选半年。").transform((text, context) => {
  const id = parseHalfYear(text);
  if (id) return id;
  context.addIssue("请选半年。");
  return z.NEVER;
});
