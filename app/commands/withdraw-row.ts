import { firstSubmission } from "#app/domain/report-row.ts";
import { accomplished, type Command } from "./command.ts";
import { rowForStep, subjectOfRow, takeStep, type RowRef } from "./row-step.ts";

/** The head takes a row back before its leader has acted; its timeliness is decided anew when it comes again. */
export const withdrawRow: Command<RowRef> = {
  name: "withdraw-row",
  action: "report.submit",
  subject: subjectOfRow,
  run(context, ref) {
    const found = rowForStep(context, ref, "withdrawn");
    if (!found.ok) return found;
    const { row } = found;
    const event = { kind: "withdrawn", at: context.now, actorName: "", comment: null, content: null } as const;
    const change = { firstSubmittedAt: firstSubmission([...row.events, event]) };
    return accomplished(undefined, takeStep(context, row, "withdrawn", { change }));
  },
};
