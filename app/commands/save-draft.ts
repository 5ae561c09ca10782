import type { RowContent } from "#app/domain/report-row.ts";
import { recordRowEvent, writeRow } from "#db/report-rows.ts";
import { accomplished, type Command } from "./command.ts";
import { draftAudit, rowForStep, subjectOfRow, type RowRef } from "./row-step.ts";

type Input = RowRef & { readonly content: RowContent };

/** Saves what the department has written so far, finished or not. Answers the row's new version. */
export const saveDraft: Command<Input, { version: number }> = {
  name: "save-draft",
  action: "report.edit",
  subject: subjectOfRow,
  run(context, input) {
    const found = rowForStep(context, input, "saved");
    if (!found.ok) return found;
    const { row } = found;
    const { writer, actor, now } = context;
    const { halfYear, taskNo, departmentCode, content } = input;
    const id = { halfYear, taskNo, departmentCode };
    const starts = row.state === "not_started";
    writeRow(writer, id, row.version, {
      ...content,
      savedAt: now,
      savedBy: actor.name,
      ...(starts && { state: "draft" as const }),
    });
    if (starts)
      recordRowEvent(writer, id, { kind: "started", at: now, actorName: actor.name, comment: null, content: null });
    return accomplished({ version: row.version + 1 }, draftAudit(row, content));
  },
};
