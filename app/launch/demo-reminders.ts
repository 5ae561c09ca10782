/** Reminders and 催办 of the demonstration world, sent by the real commands on their days. Nothing leaves the building. */
import { chaseItems } from "#app/commands/chase-items.ts";
import type { Command } from "#app/commands/command.ts";
import { issueReminders } from "#app/commands/issue-reminders.ts";
import { dayOf, type Instant } from "#app/domain/calendar-date.ts";
import { keyOfItem } from "#app/domain/matter.ts";
import type { Plan } from "#app/domain/plan.ts";
import { supervisionItems, type SupervisionItem } from "#app/domain/supervision-items.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "#db/demo/happening.ts";
import { loadPlan } from "#db/load-plan.server.ts";

const DELIVERY = { channels: [], address: "", machineTime: 0 } as const;
const SCHEDULER = "定时任务";

const REMINDED_AT = ["2025-06-26 08:30", "2025-07-07 08:30"] as const;

const CHASES = [
  {
    at: "2025-07-07 14:20",
    username: "quality",
    note: "7月10日截止，月底院长办公会要看各科进度，请本周内先把草稿写完。",
    isChosen: ({ tile, departmentCode }: SupervisionItem) => tile === "due_soon" && departmentCode === "information",
  },
  {
    at: "2025-07-07 16:05",
    username: "leader.li-guohua",
    note: "",
    isChosen: ({ tile, departmentCode }: SupervisionItem) =>
      tile === "due_soon" && departmentCode === "western-pharmacy",
  },
  {
    at: "2025-07-08 08:40",
    username: "quality",
    note: "请报整改完成，并附现场照片。",
    isChosen: ({ tile }: SupervisionItem) => tile === "finding_overdue",
  },
] as const;

export function reminderHappenings(world: WorldInTheMaking): Happening[] {
  return [
    ...REMINDED_AT.map((time) => happening(world, instantOf(time), null, issueReminders, () => DELIVERY)),
    ...CHASES.map(({ at, username, note, isChosen }) =>
      happening(world, instantOf(at), username, chaseItems, (plan) => {
        const items = supervisionItems(plan, dayOf(instantOf(at))).filter(isChosen);
        return { matters: items.map(keyOfItem), note, delivery: DELIVERY };
      }),
    ),
  ];
}

/** One command of one person, or of the clock. */
function happening<Input>(
  world: WorldInTheMaking,
  now: Instant,
  username: string | null,
  command: Command<Input, unknown>,
  inputOn: (plan: Plan) => Input,
): Happening {
  return {
    at: now,
    write() {
      const { writer } = world;
      const plan = loadPlan(writer);
      const person = plan.people.find((each) => each.username === username);
      const { id = 0, name = SCHEDULER, assignments = [] } = person ?? {};
      const actor = { userId: id, username: username ?? "", name, assignments };
      const result = command.run({ writer, plan, actor, today: dayOf(now), now }, inputOn(plan));
      if (!result.ok) throw new Error(`${command.name} at ${now}: ${result.refusal.code}`);
      for (const line of result.value.audit) auditDeed(world, now, name, { command: command.name, ...line });
    },
  };
}
