import { refuse } from "#app/domain/result.ts";
import { deleteSessionsOf } from "#db/sessions.ts";
import { accountForStep, accountSubject, changeAccount, type AccountRef } from "./account-step.ts";
import { accomplished, type Command } from "./command.ts";

type Input = AccountRef & { readonly passwordHash: string };

/** Puts a provisional password in place, to be changed at the next sign-in; lifts a lock and ends every session. */
export const resetPassword: Command<Input> = {
  name: "reset-password",
  action: "user.manage",
  subject: () => ({}),
  run({ writer, actor }, { passwordHash, ...ref }) {
    const found = accountForStep(writer, ref);
    if (!found.ok) return found;
    const user = found.value;
    if (user.id === actor.userId) return refuse("own-account");
    changeAccount(writer, user, { passwordHash, mustChangePassword: true, failedAttempts: 0, lockedUntil: null });
    deleteSessionsOf(writer, user.id);
    return accomplished(undefined, { subject: accountSubject(user), after: { mustChangePassword: true } });
  },
};
