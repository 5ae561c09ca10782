/**
 * The years 2023–2026 held against the State Council's rules and against each other. 《全国年节及纪念日放假办法》 gives 11
 * statutory days a year until 2024 and 13 from 2025 (one more at 春节, one at 劳动节). Weekends next to them are exchanged
 * for workdays, never given: a year works as many weekend days as it gives weekdays beyond the statutory ones.
 */
import { expect, test } from "vitest";
import { addDays, dayOf, instantAt, weekdayOf } from "./calendar-date.ts";
import { isWorkingDay } from "./working-days.ts";

const STATUTORY: Record<number, number> = { 2023: 11, 2024: 11, 2025: 13, 2026: 13 };
const YEARS = Object.keys(STATUTORY).map(Number);

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}
const isWeekend = (day: string) => ["周六", "周日"].includes(weekdayOf(day));
const weekdaysOff = (year: number) => daysOf(year).filter((day) => !isWeekend(day) && !isWorkingDay(day));
const weekendsWorked = (year: number) => daysOf(year).filter((day) => isWeekend(day) && isWorkingDay(day));

/** The statutory days themselves. 元旦, 劳动节 and 国庆节 are fixed. The others follow sun or moon: their days by year. */
const HOLIDAYS: Record<number, readonly string[]> = {
  2023: ["01-01", "01-22", "01-23", "01-24", "04-05", "05-01", "06-22", "09-29", "10-01", "10-02", "10-03"],
  2024: ["01-01", "02-10", "02-11", "02-12", "04-04", "05-01", "06-10", "09-17", "10-01", "10-02", "10-03"],
  2025: [
    ...["01-01", "01-28", "01-29", "01-30", "01-31", "04-04", "05-01", "05-02", "05-31"],
    ...["10-01", "10-02", "10-03", "10-06"],
  ],
  2026: [
    ...["01-01", "02-16", "02-17", "02-18", "02-19", "04-05", "05-01", "05-02", "06-19"],
    ...["09-25", "10-01", "10-02", "10-03"],
  ],
};

test.each(YEARS)("%i has its statutory holidays, and all of them are off", (year) => {
  const days = (HOLIDAYS[year] ?? []).map((day) => `${year}-${day}`);
  expect(days).toHaveLength(STATUTORY[year] ?? 0);
  expect(days.filter(isWorkingDay)).toEqual([]);
});

test.each(YEARS)("%i is there: it is not just weekdays and weekends", (year) => {
  expect(weekdaysOff(year).length).toBeGreaterThan(5);
  expect(weekendsWorked(year).length).toBeGreaterThan(3);
});

/** Days that are worked in exchange lie within three weeks of the holiday they were exchanged for. */
test.each(YEARS)("%i: every 调休 day is a weekend day near a holiday", (year) => {
  for (const day of weekendsWorked(year)) {
    expect(["周六", "周日"]).toContain(weekdayOf(day));
    const near = Array.from({ length: 43 }, (_, index) => addDays(day, index - 21));
    expect(
      near.some((other) => !isWeekend(other) && !isWorkingDay(other)),
      day,
    ).toBe(true);
  }
});

test.each(YEARS)("%i: weekend days nobody was told to work are off", (year) => {
  const worked = new Set(weekendsWorked(year));
  const weekends = daysOf(year).filter(isWeekend);
  expect(worked.size).toBeLessThanOrEqual(8);
  expect(weekends.filter((day) => !worked.has(day)).every((day) => !isWorkingDay(day))).toBe(true);
});

test.each(YEARS)("%i gives as many weekdays as it takes weekend days, and its statutory days on top", (year) => {
  const days = daysOf(year);
  const left = days.length - days.filter(isWeekend).length - (STATUTORY[year] ?? 0);
  expect(days.filter(isWorkingDay)).toHaveLength(left);
});

test("weekdays are off only in the week of a holiday", () => {
  for (const year of YEARS) {
    const off = weekdaysOff(year).filter((day) => {
      const near = Array.from({ length: 17 }, (_, index) => addDays(day, index - 8));
      return !(HOLIDAYS[year] ?? []).some((holiday) => near.includes(`${year}-${holiday}`));
    });
    expect(off, String(year)).toEqual([]);
  }
});

/** A deadline is the end of its day in the hospital's zone, wherever the server stands. */
test.each([
  ["2025-07-10T23:59:59+08:00", "2025-07-10"],
  ["2025-07-11T00:00:00+08:00", "2025-07-11"],
  ["2025-07-10T15:59:59Z", "2025-07-10"],
  ["2025-07-10T16:00:00Z", "2025-07-11"],
])("handed in at %s counts for %s", (moment, day) => {
  expect(dayOf(instantAt(Date.parse(moment), "Asia/Shanghai"))).toBe(day);
});
