import { Icon, type IconName } from "#app/components/icon.tsx";
import type { MeetingState } from "#app/domain/meeting.ts";
import { MEETING_STATE_WORDS } from "#app/wording/meetings.ts";

const ICONS: Record<MeetingState, IconName> = { planned: "cal", held: "check2", called_off: "x" };
const CLASSES: Record<MeetingState, string> = { planned: "submitted", held: "adopted", called_off: "none" };

/** Shape + text + colour. */
export function MeetingBadge({ state }: { state: MeetingState }) {
  return (
    <span className={`st st-${CLASSES[state]}`}>
      <Icon name={ICONS[state]} />
      {MEETING_STATE_WORDS[state]}
    </span>
  );
}
