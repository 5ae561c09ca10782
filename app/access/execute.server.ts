/** The writing door: permission, one transaction, the command, the audit line. */
import type { Command } from "#app/commands/command.ts";
import { can } from "#app/domain/permissions.ts";
import { refuse, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAudit } from "#db/audit-log.ts";
import { inTransaction } from "#db/connection.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { runtime } from "./runtime.server.ts";

/**
 * Runs one command for one person. The plan is read and permission is asked inside the transaction, so nobody can
 * change the ground in between. A refusal leaves nothing behind: commands decide first and write last.
 */
export function execute<Input, Output>(actor: Actor, command: Command<Input, Output>, input: Input): Result<Output> {
  const { db, clock, readPlan } = runtime();
  return inTransaction(db, (writer) => {
    const plan = readPlan();
    const subject = command.subject(plan, input);
    if (subject === null) return refuse("not-found");
    if (command.action !== "self" && !can(actor, command.action, subject)) return refuse("not-permitted");
    const today = clock.today();
    const result = command.run({ writer, plan, actor, today, now: clock.now() }, input);
    if (!result.ok) return result;
    for (const entry of result.value.audit) {
      recordAudit(writer, {
        at: clock.now(),
        actorName: actor.name,
        actorId: actor.userId,
        command: command.name,
        ...entry,
      });
    }
    raiseDataVersion(writer);
    return { ok: true, value: result.value.output };
  });
}
