import { expect, test } from "vitest";
import { reminderDay, REMINDER_KINDS, rungOn } from "./reminder-rungs.ts";
import { addDays } from "./calendar-date.ts";
import { isWorkingDay } from "./working-days.ts";

test.each([
  ["2025-07-10", -10, "2025-06-26", "an ordinary Thursday"],
  ["2025-07-10", 0, "2025-07-10", "on the due day itself"],
  ["2025-07-11", 1, "2025-07-14", "a Friday: the Monday after"],
  ["2025-07-12", 0, "2025-07-11", "due on a Saturday: told on the Friday"],
  ["2025-07-12", 1, "2025-07-14", "due on a Saturday: late on the Monday"],
  ["2025-10-01", 0, "2025-09-30", "due on 国庆: told on the last working day"],
  ["2025-10-01", -3, "2025-09-28", "Sunday 09-28 is worked"],
  ["2025-10-01", 1, "2025-10-09", "the holiday lasts until 10-08"],
  ["2025-10-01", 3, "2025-10-11", "Saturday 10-11 is worked"],
  ["2025-01-26", 0, "2025-01-26", "due on a worked Sunday"],
  ["2025-01-27", 1, "2025-02-05", "the day before 春节"],
  ["2024-05-10", 1, "2024-05-11", "the Saturday after is worked"],
  ["2026-01-15", -10, "2025-12-31", "over 元旦 2026: Sunday 01-04 is worked"],
])("due %s, step %i: %s (%s)", (dueOn, step, day) => {
  expect(reminderDay(dueOn, step)).toBe(day);
});

test.each([
  ["row", "-10 -3 0 1 3 7"],
  ["value", "-10 -3 0 1 3 7"],
  ["correction", "-2 0 1 3 7"],
  ["query", "-3 0 1 3"],
  ["review", "1 3 7"],
  ["finding", "-10 -3 0 1 3 7"],
  ["finding_review", "1 3 7"],
  ["finding_endorsement", "1 3 7"],
  ["order", "-1 0 1 3 7"],
] as const)("the rungs of a %s: %s", (kind, steps) => {
  const found: number[] = [];
  for (let day = "2025-06-01"; day < "2025-08-31"; day = addDays(day, 1)) {
    const rung = rungOn(kind, "2025-07-10", day);
    if (rung) found.push(rung.step);
  }
  expect(found.join(" ")).toBe(steps);
});

test("for every due day of a year each rung falls once, on a working day", () => {
  for (let dueOn = "2025-01-15"; dueOn < "2026-01-15"; dueOn = addDays(dueOn, 1)) {
    for (const kind of REMINDER_KINDS) {
      const days = [-10, -3, -2, 0, 1, 3, 7].map((step) => reminderDay(dueOn, step));
      const steps = [...new Set(days)].flatMap((day) => rungOn(kind, dueOn, day)?.step ?? []);
      expect(steps, `${kind} ${dueOn}`).toEqual([...new Set(steps)]);
    }
    for (const step of [-3, 0, 1]) expect(isWorkingDay(reminderDay(dueOn, step)), `${dueOn} ${step}`).toBe(true);
  }
});

test("where the day before and the due day are told on one day, the due day is said", () => {
  expect(rungOn("order", "2025-07-12", "2025-07-11")).toMatchObject({ step: 0 });
  expect(rungOn("order", "2025-07-12", "2025-07-10")).toBeNull();
});
