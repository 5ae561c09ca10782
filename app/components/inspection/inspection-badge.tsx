/** State of a record and mark of an observation: shape + text + colour. */
import { Icon, type IconName } from "#app/components/icon.tsx";
import type { InspectionState } from "#app/domain/inspection.ts";
import type { ObservationMark } from "#app/domain/observation.ts";
import { INSPECTION_STATE_WORDS, OBSERVATION_MARK_WORDS } from "#app/wording/inspections.ts";

const STATE_ICONS: Record<InspectionState, IconName> = { planned: "cal", concluded: "check2", called_off: "x" };
const STATE_CLASSES: Record<InspectionState, string> = {
  planned: "submitted",
  concluded: "adopted",
  called_off: "none",
};

export function InspectionBadge({ state }: { state: InspectionState }) {
  return (
    <span className={`st st-${STATE_CLASSES[state]}`}>
      <Icon name={STATE_ICONS[state]} />
      {INSPECTION_STATE_WORDS[state]}
    </span>
  );
}

export const MARK_ICONS: Record<ObservationMark, IconName> = { good: "ribbon", plain: "check", problem: "issue" };
const MARK_CLASSES: Record<ObservationMark, string> = { good: "adopted", plain: "draft", problem: "returned" };

export function MarkBadge({ mark }: { mark: ObservationMark }) {
  return (
    <span className={`st st-${MARK_CLASSES[mark]}`}>
      <Icon name={MARK_ICONS[mark]} />
      {OBSERVATION_MARK_WORDS[mark]}
    </span>
  );
}
