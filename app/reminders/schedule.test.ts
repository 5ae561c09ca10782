import { afterEach, expect, test } from "vitest";
import { installTestRuntime } from "#app/access/test-runtime.ts";
import { runtime } from "#app/access/runtime.server.ts";
import { holds } from "#app/commands/test-world.ts";
import { notificationsOf } from "#db/notifications.ts";
import { auditEntry } from "#db/schema.server.ts";
import { isIssuingTimePast, issueToday, startSchedule } from "./schedule.server.ts";

let stop: (() => Promise<void>) | null = null;
afterEach(async () => {
  await stop?.();
  stop = null;
});

const DAY = 24 * 60;

/** At nine on 2025-07-08, moved on by so many minutes. */
async function siteAfter(minutes: number, variables: Record<string, string> = {}) {
  const site = installTestRuntime(variables);
  const roles = [holds("reporter", "nursing"), holds("department_head", "nursing")];
  const reporter = await site.account("reporter", roles);
  site.passMinutes(minutes);
  return {
    passMinutes: site.passMinutes,
    days: () => notificationsOf(site.db, reporter, 9).map(({ day }) => day),
    deeds: () => site.db.select().from(auditEntry).all(),
  };
}

test("the reminders of the day go out once, in the name of the clock", async () => {
  const { days, deeds } = await siteAfter(2 * DAY);
  issueToday(runtime());
  issueToday(runtime());
  expect(days()).toEqual(["2025-07-10"]);
  expect(deeds().map(({ actorName, command }) => `${actorName} ${command}`)[0]).toBe("定时任务 issue-reminders");
});

test("a day without reminders leaves nothing behind", async () => {
  const { days, deeds } = await siteAfter(5 * DAY);
  issueToday(runtime());
  expect([days(), deeds()]).toEqual([[], []]);
});

test("a day the program did not run is made up for, one it ran without anything to say is not", async () => {
  const away = await siteAfter(1 * DAY);
  issueToday(runtime());
  expect(away.days()).toEqual([]);
  away.passMinutes(3 * DAY);
  issueToday(runtime());
  expect(away.days()).toEqual([]);
  away.passMinutes(2 * DAY);
  issueToday(runtime());
  expect(away.days()).toEqual(["2025-07-14"]);
});

test.each([
  [-31, false],
  [-30, true],
  [600, true],
])("%i minutes from nine the time of issuing is past: %s", async (minutes, past) => {
  await siteAfter(minutes);
  expect(isIssuingTimePast(runtime())).toBe(past);
});

test("a start later that day makes up for half past eight, one before it waits", async () => {
  const late = await siteAfter(2 * DAY);
  stop = startSchedule(runtime());
  expect(late.days()).toEqual(["2025-07-10"]);
  await stop();
  const early = await siteAfter(2 * DAY - 60);
  stop = startSchedule(runtime());
  expect(early.days()).toEqual([]);
});

test("on a fixed day nothing is issued by itself", async () => {
  const { days } = await siteAfter(2 * DAY, { FIXED_TODAY: "2025-07-10" });
  stop = startSchedule(runtime());
  expect(days()).toEqual([]);
});
