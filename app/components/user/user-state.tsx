import { Icon, type IconName } from "#app/components/icon.tsx";
import { ACCOUNT_STATE_WORDS, type AccountState } from "#app/wording/accounts.ts";

const LOOKS: Record<AccountState, { icon: IconName; className: string }> = {
  usable: { icon: "check", className: "st st-approved" },
  provisional: { icon: "clock", className: "st st-draft" },
  disabled: { icon: "lock", className: "st st-none" },
};

/** Whether an account can be used: shape + text + colour. */
export function UserState({ state }: { state: AccountState }) {
  const { icon, className } = LOOKS[state];
  return (
    <span className={className}>
      <Icon name={icon} />
      {ACCOUNT_STATE_WORDS[state]}
    </span>
  );
}
