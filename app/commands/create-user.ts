import { assignmentKey, settledAssignments } from "#app/domain/assignment.ts";
import { refuse } from "#app/domain/result.ts";
import type { Assignment } from "#app/domain/role.ts";
import { findUserByName, insertUser, replaceAssignments } from "#db/people.ts";
import { accountSubject } from "./account-step.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  readonly username: string;
  readonly name: string;
  /** Of the provisional password, to be changed at the first sign-in. */
  readonly passwordHash: string;
  readonly assignments: readonly Assignment[];
};

/** Opens an account. Answers its id. */
export const createUser: Command<Input, { userId: number }> = {
  name: "create-user",
  action: "user.manage",
  subject: () => ({}),
  run({ writer, plan, now }, { username, name, passwordHash, assignments }) {
    if (findUserByName(writer, username)) return refuse("username-taken");
    const settled = settledAssignments(plan, assignments);
    if (!settled) return refuse("assignment-required");
    const userId = insertUser(writer, { username, name, passwordHash, mustChangePassword: true, createdAt: now });
    replaceAssignments(writer, userId, settled);
    return accomplished(
      { userId },
      { subject: accountSubject({ username }), after: { username, name, assignments: settled.map(assignmentKey) } },
    );
  },
};
