/** The body of the writing door, entered by `execute` for people and by `executeAsOperator` for the shell. */
import type { Command } from "#app/commands/command.ts";
import type { Subject } from "#app/domain/permissions.ts";
import type { Plan } from "#app/domain/plan.ts";
import { done, refuse, type Refusal, type Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { recordAudits } from "#db/audit-log.ts";
import { inTransaction } from "#db/connection.server.ts";
import { raiseDataVersion } from "#db/meta.ts";
import { runtime } from "./runtime.server.ts";

export type Performer = {
  readonly actor: Actor;
  /** Whose account the audit line names; null when it was nobody's. */
  readonly accountId: number | null;
  readonly may: (action: Command<unknown, unknown>["action"], subject: Subject) => boolean;
};

/** Takes a refusal out of the transaction, so that what a command wrote before it is taken back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Runs one command in one transaction: the plan is read, the performer and their permission are established, and the
 * audit lines are written inside it, so nobody can change the ground in between. A refusal leaves nothing behind.
 */
export function perform<Input, Output>(
  performerIn: (plan: Plan) => Performer | null,
  command: Command<Input, Output>,
  input: Input,
): Result<Output> {
  const { db, clock, readPlan } = runtime();
  try {
    return inTransaction(db, (writer) => {
      const plan = readPlan();
      const performer = performerIn(plan);
      const subjects = [command.subject(plan, input) ?? []].flat();
      if (performer === null) return refuse("not-permitted");
      if (subjects.length === 0) return refuse("not-found");
      if (!subjects.every((subject) => performer.may(command.action, subject))) return refuse("not-permitted");
      const { actor, accountId } = performer;
      const now = clock.now();
      const result = command.run({ writer, plan, actor, today: clock.today(), now }, input);
      if (!result.ok) throw new Refused(result.refusal);
      const facts = { at: now, actorName: actor.name, actorId: accountId, command: command.name };
      recordAudits(
        writer,
        result.value.audit.map((line) => ({ ...facts, ...line })),
      );
      raiseDataVersion(writer);
      return done(result.value.output);
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
