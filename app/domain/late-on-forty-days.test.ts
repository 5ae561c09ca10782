/** Who is late with what, worked out twice: by the board and by hand (`owed-by-hand.fixture.ts`). */
import { expect, test } from "vitest";
import { openDemoDatabase } from "#db/demo/demo-database.ts";
import { loadPlan } from "#db/load-plan.server.ts";
import { boardByHand, boardByTheRules } from "./board-lines.fixture.ts";
import { daysFrom, isWorked, workedAfter, workedBetween } from "./holidays.fixture.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";

const demo = loadPlan(openDemoDatabase());

const FORTY_DAYS: readonly (readonly [day: string, what: string])[] = [
  ["2024-06-19", "the day before 2024-H1 opens; 2023 owes nothing"],
  ["2024-06-20", "2024-H1 opens"],
  ["2024-07-04", "four working days left"],
  ["2024-07-05", "three working days left"],
  ["2024-07-08", "a Monday with a return"],
  ["2024-07-10", "2024-H1 is due"],
  ["2024-07-11", "the day after"],
  ["2024-07-13", "a Saturday with corrections out"],
  ["2024-07-16", "a correction comes late"],
  ["2024-07-18", "a row returned after approval"],
  ["2024-07-22", "疑点 asked after the due day have been explained"],
  ["2024-07-24", "2024-H1 closes and is rated"],
  ["2024-07-25", "the day after closing"],
  ["2024-09-14", "Saturday worked for 中秋"],
  ["2024-12-19", "the day before 2024-H2 opens"],
  ["2024-12-20", "2024-H2 opens"],
  ["2025-01-01", "元旦"],
  ["2025-01-07", "three working days left after 元旦"],
  ["2025-01-09", "returns, and a 疑点 confirmed wrong"],
  ["2025-01-10", "2024-H2 is due, a Friday"],
  ["2025-01-12", "the Sunday after: late by no working day"],
  ["2025-01-13", "the Monday after"],
  ["2025-01-19", "a Sunday, a finding's due day on the Saturday before"],
  ["2025-01-26", "Sunday worked before 春节"],
  ["2025-02-01", "春节"],
  ["2025-02-08", "Saturday worked after 春节"],
  ["2025-05-03", "五一"],
  ["2025-06-01", "端午, a finding due on Friday 05-30"],
  ["2025-06-20", "2025-H1 opens; a finding comes up again"],
  ["2025-07-04", "补报授权, returns and a withdrawal"],
  ["2025-07-06", "a Sunday in the last week"],
  ["2025-07-08", "the day of the demonstration"],
  ["2025-07-10", "2025-H1 is due"],
  ["2025-07-11", "the day after"],
  ["2025-07-15", "the last day of the 补报授权"],
  ["2025-07-16", "it has ended"],
  ["2025-07-25", "the day after closing"],
  ["2025-10-11", "Saturday worked after 国庆; 2025-H2 opened on a holiday"],
  ["2025-12-16", "the day after 2025-H2 was due"],
  ["2026-01-04", "Sunday worked for 元旦; a finding carried to 12-31 is due again"],
];

test("the notices of the State Council and the library agree on every day", () => {
  for (const day of daysFrom("2023-01-01", "2026-12-31"))
    expect([day, isWorkingDay(day)]).toEqual([day, isWorked(day)]);
  for (const day of daysFrom("2024-01-20", "2026-02-28")) {
    expect([day, addWorkingDays(day, 3)]).toEqual([day, workedAfter(day, 3)]);
    expect([day, workingDaysBetween("2025-01-25", day)]).toEqual([day, workedBetween("2025-01-25", day)]);
  }
});

test("forty different days", () => expect(new Set(FORTY_DAYS.map(([day]) => day)).size).toBe(40));

test.each(FORTY_DAYS)("%s: %s", (day) => {
  expect(boardByTheRules(demo, day)).toEqual(boardByHand(demo, day));
});

test("every day of the plan, one after the other", () => {
  for (const day of daysFrom("2023-12-01", "2026-03-31")) {
    expect([day, ...boardByTheRules(demo, day)]).toEqual([day, ...boardByHand(demo, day)]);
  }
});
