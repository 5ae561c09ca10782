import { refuse } from "#app/domain/result.ts";
import { accomplished, type AuditLine, type Command } from "./command.ts";
import { rowForStep, subjectsOfRows, takeStep, type RowRef } from "./row-step.ts";

type Input = { readonly rows: readonly RowRef[] };

/** The task's leader approves rows, one or many; all of them or none. Answers how many. */
export const approveRows: Command<Input, { approved: number }> = {
  name: "approve-rows",
  action: "report.approve",
  subject: (plan, { rows }) => subjectsOfRows(plan, rows),
  run(context, { rows }) {
    const steps: (() => AuditLine)[] = [];
    for (const ref of rows) {
      const found = rowForStep(context, ref, "approved");
      if (!found.ok) return found;
      steps.push(() => takeStep(context, found.row, "approved"));
    }
    const [first, ...rest] = steps.map((write) => write());
    return first ? accomplished({ approved: rows.length }, first, ...rest) : refuse("not-found");
  },
};
