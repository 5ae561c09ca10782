import { refuse } from "#app/domain/result.ts";
import { accountForStep, accountSubject, changeAccount, type AccountRef } from "./account-step.ts";
import { accomplished, type Command } from "./command.ts";

/** Opens a disabled account again, with the password and the roles it had. */
export const enableUser: Command<AccountRef> = {
  name: "enable-user",
  action: "user.manage",
  subject: () => ({}),
  run({ writer }, ref) {
    const found = accountForStep(writer, ref);
    if (!found.ok) return found;
    const user = found.value;
    if (user.disabledAt === null) return refuse("wrong-state");
    changeAccount(writer, user, { disabledAt: null, failedAttempts: 0, lockedUntil: null });
    return accomplished(undefined, {
      subject: accountSubject(user),
      before: { disabled: true },
      after: { disabled: false },
    });
  },
};
