/** The state and weight of a finding: shape + text + colour. */
import { Icon, type IconName } from "#app/components/icon.tsx";
import type { FindingSeverity, FindingState } from "#app/domain/finding.ts";
import { FINDING_SEVERITY_WORDS, FINDING_STATE_WORDS } from "#app/wording/findings.ts";

const ICONS: Record<FindingState, IconName> = {
  found: "issue",
  assigned: "send",
  rectifying: "pen",
  pending_review: "clock",
  closed: "check2",
};
const CLASSES: Record<FindingState, string> = {
  found: "none",
  assigned: "submitted",
  rectifying: "draft",
  pending_review: "soon",
  closed: "adopted",
};

export function FindingBadge({ state }: { state: FindingState }) {
  return (
    <span className={`st st-${CLASSES[state]}`}>
      <Icon name={ICONS[state]} />
      {FINDING_STATE_WORDS[state]}
    </span>
  );
}

/** 一般 needs no mark of its own. */
export function SeverityTag({ severity }: { severity: FindingSeverity }) {
  return <span className={severity === "minor" ? "tag" : "tag fnd-heavy"}>{FINDING_SEVERITY_WORDS[severity]}</span>;
}

export function OverdueBadge() {
  return (
    <span className="st st-overdue">
      <Icon name="alarm" />
      逾期
    </span>
  );
}
