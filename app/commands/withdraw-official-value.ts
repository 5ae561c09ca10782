import { overrideOf } from "#app/domain/annual-override.ts";
import { inkLength, REASON_MIN_LENGTH } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { writeOverride } from "#db/annual-overrides.ts";
import { accomplished, type Command } from "./command.ts";
import { contentOfOverride, subjectOfOfficial, type OfficialRef } from "./state-official-value.ts";

/** Takes an official annual value back: the computed one stands alone again. The row stays and says why. */
export const withdrawOfficialValue: Command<OfficialRef & { readonly reason: string }> = {
  name: "withdraw-official-value",
  action: "annual.override",
  subject: subjectOfOfficial,
  run({ plan, writer, actor, now }, { measureKey, year, version, reason }) {
    const stored = overrideOf(plan, measureKey, year);
    if (!stored) return refuse("not-found");
    if (stored.version !== version) return refuse("stale", { theirs: stored });
    if (stored.withdrawnAt !== null) return refuse("wrong-state");
    const length = inkLength(reason);
    if (length < REASON_MIN_LENGTH) return refuse("reason-too-short", { details: { length } });
    const withdrawn = { ...stored, withdrawnAt: now, withdrawnBy: actor.name, withdrawReason: reason.trim() };
    writeOverride(writer, withdrawn, version);
    return accomplished(undefined, {
      subject: `official/${measureKey}/${year}`,
      before: contentOfOverride(stored),
      after: contentOfOverride(withdrawn),
    });
  },
};
