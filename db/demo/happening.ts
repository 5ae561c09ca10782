/** Something that happened in the demonstration world, and the writes it led to. */
import type { Instant } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { recordAudit } from "../audit-log.ts";
import type { Writer } from "../connection.server.ts";
import type { StoryTime } from "./row-story.ts";

/** The world while it is being written: the plan as shipped, and the accounts by the name of their owner. */
export type WorldInTheMaking = {
  readonly writer: Writer;
  readonly plan: Plan;
  readonly accountIds: ReadonlyMap<string, number>;
};

export type Happening = { readonly at: Instant; readonly write: () => void };

type Deed = { command: string; subject: string; before?: unknown; after?: unknown };

/** `2024-07-05 16:20` → `2024-07-05T16:20:00+08:00` */
export function instantOf(time: StoryTime): Instant {
  return `${time.replace(" ", "T")}:00+08:00`;
}

/** The audit entry the command would have written. */
export function auditDeed({ writer, accountIds }: WorldInTheMaking, at: Instant, actorName: string, deed: Deed): void {
  recordAudit(writer, { at, actorName, actorId: accountIds.get(actorName) ?? null, ...deed });
}
