import { Icon, type IconName } from "#app/components/icon.tsx";
import type { CaseState } from "#app/domain/exemplary-case.ts";
import { CASE_STATE_WORDS } from "#app/wording/cases.ts";

const LOOKS: Record<CaseState, readonly [icon: IconName, style: string]> = {
  draft: ["pen", "draft"],
  submitted: ["up", "submitted"],
  reviewed: ["check", "rated"],
  reported: ["check2", "adopted"],
  withdrawn: ["x", "none"],
};

/** Shape + text + colour. */
export function CaseBadge({ state }: { state: CaseState }) {
  const [icon, style] = LOOKS[state];
  return (
    <span className={`st st-${style}`}>
      <Icon name={icon} />
      {CASE_STATE_WORDS[state]}
    </span>
  );
}
