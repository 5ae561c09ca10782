/** Numbers by calendar year and kind: 工作例会 `LH-2025-01`, 院长办公会 `YB-2025-01`. */
import type { Meeting, MeetingKind } from "./meeting.ts";

type Numbered = Pick<Meeting, "kind" | "heldOn" | "serial">;

const PREFIXES: Record<MeetingKind, string> = { work: "LH", president: "YB" };

export function meetingId({ kind, heldOn, serial }: Numbered): string {
  return `${PREFIXES[kind]}-${yearOf(heldOn)}-${String(serial).padStart(2, "0")}`;
}

/** The next number of the year its day lies in; it stays when the day is moved, and called-off ones keep theirs. */
export function nextMeetingSerial(
  meetings: readonly Pick<Meeting, "id" | "serial">[],
  kind: MeetingKind,
  heldOn: string,
): number {
  const series = `${PREFIXES[kind]}-${yearOf(heldOn)}-`;
  return Math.max(0, ...meetings.filter(({ id }) => id.startsWith(series)).map(({ serial }) => serial)) + 1;
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
