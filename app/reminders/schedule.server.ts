/** What happens by the clock: reminders at 08:30 on working days, and the outbox every ten seconds. */
import { Cron } from "croner";
import { executeAsScheduler } from "#app/access/execute-as-scheduler.server.ts";
import { issuingFacts, nothingToRemind } from "#app/access/outbox.server.ts";
import type { Runtime } from "#app/access/runtime.server.ts";
import { issueReminders } from "#app/commands/issue-reminders.ts";
import { timeOfDay } from "#app/domain/calendar-date.ts";
import { remindedSince } from "#app/domain/reminded-days.ts";
import { reminderDigests } from "#app/domain/reminder-digests.ts";
import { isWorkingDay } from "#app/domain/working-days.ts";
import { deliverDue } from "./deliver.server.ts";

const ISSUING_TIME = "08:30";

type Facts = Pick<Runtime, "env" | "clock" | "readPlan" | "log">;

/** Issues the reminders of the day, and of days that were missed, when there are any; who has theirs gets nothing. */
export function issueToday({ clock, readPlan }: Pick<Facts, "clock" | "readPlan">): void {
  const plan = readPlan();
  const today = clock.today();
  const digests = reminderDigests(plan, plan.people, today, remindedSince(plan.remindedDays, today));
  if (digests.length > 0) executeAsScheduler(issueReminders, issuingFacts());
  // On a day off nothing goes out, and what is made up for waits for the next working day.
  else if (isWorkingDay(today) && plan.remindedDays?.last !== today) nothingToRemind(today);
}

/** True when the reminders of the day should be out: a start after 08:30 makes up for what was missed. */
export function isIssuingTimePast({ clock }: Pick<Facts, "clock">): boolean {
  return timeOfDay(clock.now()) >= ISSUING_TIME;
}

/**
 * Starts the clockwork; the answer stops it and waits for the message that is being sent. On a fixed day, where time
 * stands still, reminders are issued on demand only.
 */
export function startSchedule(facts: Facts): () => Promise<void> {
  const { env, clock, log } = facts;
  let running = Promise.resolve();
  const catching = (what: string) => (error: unknown) => log.error({ error }, what);
  const issuing = () => {
    try {
      issueToday(facts);
    } catch (error) {
      catching("提醒没有生成")(error);
    }
  };
  const [hour, minute] = ISSUING_TIME.split(":");
  const jobs = [
    new Cron("*/10 * * * * *", { protect: true }, () => {
      running = deliverDue(env, () => clock.machineTime()).catch(catching("发件箱出错"));
      return running;
    }),
  ];
  if (!env.FIXED_TODAY) {
    jobs.push(new Cron(`${Number(minute)} ${Number(hour)} * * *`, { timezone: env.TIME_ZONE }, issuing));
    if (isIssuingTimePast(facts)) issuing();
  }
  return async () => {
    for (const job of jobs) job.stop();
    await running;
  };
}
