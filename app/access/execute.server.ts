/** The writing door: permission, one transaction, the command, the audit line. */
import type { Command } from "#app/commands/command.ts";
import { can } from "#app/domain/permissions.ts";
import type { Result } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { perform } from "./perform.server.ts";

/**
 * Runs one command for one person, with the roles they hold at that moment: who was disabled or reassigned since the
 * request came in is refused.
 */
export function execute<Input, Output>(actor: Actor, command: Command<Input, Output>, input: Input): Result<Output> {
  return perform(
    ({ people }) => {
      const person = people.find(({ id }) => id === actor.userId);
      if (!person || person.disabled) return null;
      const { id, username, name, assignments } = person;
      return {
        actor: { userId: id, username, name, assignments },
        accountId: id,
        may: (action, subject) => action === "self" || can(person, action, subject),
      };
    },
    command,
    input,
  );
}
