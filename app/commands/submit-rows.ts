import { blockingQueries, ownerOf } from "#app/domain/data-queries.ts";
import { contentOf, firstSubmission, missingParts, type MissingPart } from "#app/domain/report-row.ts";
import { refuse } from "#app/domain/result.ts";
import { queriesInWords } from "#app/wording/queries.ts";
import { accomplished, type AuditLine, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";
import { rowForStep, subjectsOfRows, takeStep, type RowRef } from "./row-step.ts";

type Input = { readonly rows: readonly RowRef[] };

/** A row that is not finished: which task, and what is missing. */
export type IncompleteRow = { readonly taskNo: number; readonly missing: readonly MissingPart[] };

/**
 * The head hands in finished rows, one or many; all of them or none. Figures of the department that contradict one
 * another stop it, and the rules run over what is handed in. Answers which.
 */
export const submitRows: Command<Input, { submitted: readonly number[] }> = {
  name: "submit-rows",
  action: "report.submit",
  subject: (plan, { rows }) => subjectsOfRows(plan, rows),
  run(context, { rows }) {
    const audit: (() => AuditLine)[] = [];
    const incomplete: IncompleteRow[] = [];
    for (const ref of rows) {
      const found = rowForStep(context, ref, "submitted");
      if (!found.ok) return found;
      const { row } = found;
      const missing = missingParts(row);
      if (missing.length > 0) incomplete.push({ taskNo: row.taskNo, missing });
      const change = { firstSubmittedAt: firstSubmission(row.events) ?? context.now };
      audit.push(() => takeStep(context, row, "submitted", { content: contentOf(row), change }));
    }
    if (incomplete.length > 0) return refuse("incomplete", { theirs: incomplete });
    const sheets = [...new Map(rows.map((row) => [`${row.halfYear}|${row.departmentCode}`, row])).values()];
    const blocking = sheets.flatMap(({ halfYear, departmentCode }) =>
      blockingQueries(context.plan, halfYear, departmentCode),
    );
    if (blocking.length > 0)
      return refuse("blocked-by-query", { details: { what: queriesInWords(context.plan, blocking) } });
    const [first, ...rest] = audit.map((write) => write());
    if (!first) return refuse("not-found");
    const queries = keepQueries(context, context.plan, ({ halfYear, measureKey }) =>
      sheets.some((sheet) => sheet.halfYear === halfYear && ownerOf(context.plan, measureKey) === sheet.departmentCode),
    );
    return accomplished({ submitted: rows.map(({ taskNo }) => taskNo) }, first, ...rest, ...queries);
  },
};
