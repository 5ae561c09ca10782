import { expect, test } from "vitest";
import {
  addDays,
  dayOf,
  dayWithWeekday,
  daysBetween,
  instantAt,
  isCalendarDate,
  isTimeZone,
  longDay,
  shortDay,
  shortInstant,
  weekdayOf,
} from "./calendar-date.ts";

test.each(["2025-07-10", "2024-02-29", "2000-02-29", "2025-12-31", "2025-01-01"])("%s is a day", (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each([
  "2025-02-29",
  "2025-02-30",
  "1900-02-29",
  "2025-13-01",
  "2025-00-10",
  "2025-06-31",
  "2025-6-3",
  "20250603",
  "2025-06-03T00:00:00",
  " 2025-06-03",
  "",
  "today",
])("%j is not a day", (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test.each([
  ["2025-02-28", 1, "2025-03-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-12-31", 1, "2025-01-01"],
  ["2025-01-01", -1, "2024-12-31"],
  ["2025-03-30", 1, "2025-03-31"],
  ["2025-07-10", 0, "2025-07-10"],
  ["2024-02-29", 366, "2025-03-01"],
])("%s + %d days is %s", (day, count, result) => {
  expect(addDays(day, count)).toBe(result);
  expect(daysBetween(day, result)).toBe(count);
});

test.each([
  ["2025-07-10", "周四"],
  ["2025-07-12", "周六"],
  ["2025-07-13", "周日"],
  ["2024-02-29", "周四"],
])("%s is a %s", (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  ["2025-06-30T15:59:59.999Z", "2025-06-30T23:59:59+08:00", "2025-06-30"],
  ["2025-06-30T16:00:00Z", "2025-07-01T00:00:00+08:00", "2025-07-01"],
  ["2024-12-31T16:00:00Z", "2025-01-01T00:00:00+08:00", "2025-01-01"],
])("%s is %s in Shanghai", (utc, instant, day) => {
  expect(instantAt(Date.parse(utc), "Asia/Shanghai")).toBe(instant);
  expect(dayOf(instant)).toBe(day);
});

test("time zones", () => {
  expect(instantAt(0, "UTC")).toBe("1970-01-01T00:00:00+00:00");
  expect(["Asia/Shanghai", "UTC", "Asia/Atlantis", ""].map(isTimeZone)).toEqual([true, true, false, false]);
});

test("days and moments as people read them; the year only when it is another one", () => {
  expect(shortDay("2025-07-10")).toBe("07-10");
  expect(shortDay("2024-12-31", "2025-01-01")).toBe("2024-12-31");
  expect(dayWithWeekday("2025-07-10")).toBe("07-10 周四");
  expect(dayWithWeekday("2026-01-12", "2025-12-30")).toBe("2026-01-12 周一");
  expect(shortInstant("2025-07-03T10:20:00+08:00")).toBe("07-03 10:20");
  expect(shortInstant("2024-07-03T10:20:00+08:00", "2025-07-03")).toBe("2024-07-03 10:20");
  expect(longDay("2025-07-08")).toBe("2025年7月8日");
});
