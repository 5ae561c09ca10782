import { refuse } from "#app/domain/result.ts";
import { deleteSessionsOf } from "#db/sessions.ts";
import { accountForStep, accountSubject, changeAccount, isLastAdmin, type AccountRef } from "./account-step.ts";
import { accomplished, type Command } from "./command.ts";

/** Closes an account: nobody signs in with it any more, and who is signed in is out at once. What they did stays. */
export const disableUser: Command<AccountRef> = {
  name: "disable-user",
  action: "user.manage",
  subject: () => ({}),
  run({ writer, actor, now }, ref) {
    const found = accountForStep(writer, ref);
    if (!found.ok) return found;
    const user = found.value;
    if (user.disabledAt !== null) return refuse("wrong-state");
    if (isLastAdmin(writer, user.id)) return refuse("last-admin");
    if (user.id === actor.userId) return refuse("own-account");
    changeAccount(writer, user, { disabledAt: now });
    deleteSessionsOf(writer, user.id);
    return accomplished(undefined, {
      subject: accountSubject(user),
      before: { disabled: false },
      after: { disabled: true },
    });
  },
};
