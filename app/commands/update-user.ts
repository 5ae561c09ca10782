import { assignmentKey, settledAssignments } from "#app/domain/assignment.ts";
import { refuse } from "#app/domain/result.ts";
import type { Assignment } from "#app/domain/role.ts";
import { assignmentsOf, replaceAssignments } from "#db/people.ts";
import { accountForStep, accountSubject, changeAccount, isLastAdmin, type AccountRef } from "./account-step.ts";
import { accomplished, type Command } from "./command.ts";

type Input = AccountRef & { readonly name: string; readonly assignments: readonly Assignment[] };

/** Renames a person and reassigns them; the new roles hold from their next request on. */
export const updateUser: Command<Input> = {
  name: "update-user",
  action: "user.manage",
  subject: () => ({}),
  run({ writer, plan }, { name, assignments, ...ref }) {
    const found = accountForStep(writer, ref);
    if (!found.ok) return found;
    const user = found.value;
    const settled = settledAssignments(plan, assignments);
    if (!settled) return refuse("assignment-required");
    if (isLastAdmin(writer, user.id) && !settled.some(({ role }) => role === "admin")) return refuse("last-admin");
    const before = { name: user.name, assignments: assignmentsOf(writer, user.id).map(assignmentKey) };
    changeAccount(writer, user, { name });
    replaceAssignments(writer, user.id, settled);
    return accomplished(undefined, {
      subject: accountSubject(user),
      before,
      after: { name, assignments: settled.map(assignmentKey) },
    });
  },
};
