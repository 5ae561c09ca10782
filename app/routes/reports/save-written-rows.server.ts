/** Saves every changed row of the form, each for itself: one that is refused does not hold up the others. */
import { execute } from "#app/access/execute.server.ts";
import { saveDraft } from "#app/commands/save-draft.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { Plan } from "#app/domain/plan.ts";
import { contentDiffers, contentOf, rowKey, type ReportRow, type RowContent } from "#app/domain/report-row.ts";
import type { Refusal } from "#app/domain/result.ts";
import type { Actor } from "#app/domain/role.ts";
import { contentToSave, readPercent, type WrittenRow } from "#app/forms/report-form.ts";
import { refusalSentence } from "#app/wording/codes.ts";

/** What somebody else saved meanwhile. */
export type TheirRow = { taskNo: number; version: number; savedBy: string | null; content: RowContent };

export type SaveOutcome = {
  /** The versions that stand now, by task. */
  versions: Record<number, number>;
  /** Sentences by task, for rows that could not be saved or only in part. */
  faults: Record<number, { field: "percent" | "row"; sentence: string }>;
  stale: TheirRow[];
};

export function saveWrittenRows(
  actor: Actor,
  plan: Plan,
  sheet: { halfYear: HalfYearId; departmentCode: string },
  rows: readonly WrittenRow[],
): SaveOutcome {
  const outcome: SaveOutcome = { versions: {}, faults: {}, stale: [] };
  for (const written of rows) {
    const { taskNo, version } = written;
    const stored = plan.rowByKey.get(rowKey(sheet.halfYear, taskNo, sheet.departmentCode));
    if (!stored) {
      recordRefusal(outcome, taskNo, { code: "not-found" });
      continue;
    }
    const content = contentToSave(written, stored);
    if (readPercent(written.percent) === undefined)
      outcome.faults[taskNo] = { field: "percent", sentence: "完成程度填 0 到 100 的整数，其余已保存。" };
    outcome.versions[taskNo] = version;
    if (!contentDiffers(stored, content)) {
      outcome.versions[taskNo] = stored.version;
      continue;
    }
    const result = execute(actor, saveDraft, { ...sheet, taskNo, version, content });
    if (result.ok) outcome.versions[taskNo] = result.value.version;
    else recordRefusal(outcome, taskNo, result.refusal);
  }
  return outcome;
}

function recordRefusal(outcome: SaveOutcome, taskNo: number, refusal: Refusal): void {
  outcome.faults[taskNo] = { field: "row", sentence: refusalSentence(refusal) };
  if (refusal.code !== "stale") return;
  const theirs = refusal.theirs as ReportRow;
  outcome.stale.push({ taskNo, version: theirs.version, savedBy: theirs.savedBy, content: contentOf(theirs) });
}
