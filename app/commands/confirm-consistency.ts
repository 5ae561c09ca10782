import type { ConsistencyNote, ConsistencyState } from "#app/domain/consistency.ts";
import { consistencyPoint } from "#app/domain/consistency-points.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { writeConsistencyNote } from "#db/consistency.ts";
import { accomplished, type Command } from "./command.ts";

type Input = {
  readonly code: string;
  readonly state: ConsistencyState;
  readonly note: string;
  /** The one the writer read; 0 before the first note. */
  readonly version: number;
};

/**
 * Writes down what 院办 said to a place where the plan's text is unclear, or takes it back to 待院办明确. Who confirms
 * says what was decided; the plan's text and the tables stay as they are.
 */
export const confirmConsistency: Command<Input> = {
  name: "confirm-consistency",
  action: "consistency.confirm",
  subject: (_plan, { code }) => (consistencyPoint(code) ? {} : null),
  run({ plan, writer, actor, now }, { code, state, note, version }) {
    const stored = plan.consistencyNotes.find((each) => each.code === code);
    if ((stored?.version ?? 0) !== version) return refuse("stale", { theirs: stored });
    const length = inkLength(note);
    if (state === "confirmed" && length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const said = { state, note: note.trim() };
    writeConsistencyNote(writer, { code, ...said, notedAt: now, notedBy: actor.name }, version);
    return accomplished(undefined, {
      subject: `consistency/${code}`,
      before: stored && contentOf(stored),
      after: said,
    });
  },
};

function contentOf({ state, note }: ConsistencyNote) {
  return { state, note };
}
