import { valueKey } from "#app/domain/measure-value.ts";
import { planOf } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { accomplished, type Command } from "./command.ts";
import { decideEntry, writeEntry, type DecidedEntry, type ValueEntry } from "./enter-value.ts";
import { keepQueries } from "./keep-queries.ts";
import { cellSubject, subjectOfCell } from "./measure-entry.ts";

type Input = {
  /** The name of the file, for the audit log. */
  readonly fileName: string;
  readonly entries: readonly ValueEntry[];
};

/**
 * Enters the values of a filled evaluation table, all or none: one that is locked, was changed meanwhile or cannot be
 * keeps all of them out. The rules run once, over the table as it then stands.
 */
export const importValues: Command<Input, { added: number; changed: number }> = {
  name: "import-values",
  action: "indicator.import",
  subject(plan, { entries }) {
    const subjects = entries.flatMap((entry) => subjectOfCell(plan, entry) ?? []);
    return subjects.length === entries.length ? subjects : null;
  },
  run(context, { fileName, entries }) {
    if (new Set(entries.map(cellSubject)).size < entries.length) return refuse("value-invalid");
    const decided: DecidedEntry[] = [];
    for (const entry of entries) {
      const result = decideEntry(context, entry);
      if (!result.ok) return result;
      decided.push(result.value);
    }
    const lines = decided.map((entry) => writeEntry(context, entry));
    const { plan } = context;
    const values = new Map(plan.values.map((value) => [valueKey(value.halfYear, value.measureKey), value]));
    for (const { entered } of decided) values.set(valueKey(entered.halfYear, entered.measureKey), entered);
    const queries = keepQueries(context, planOf({ ...plan, values: [...values.values()] }));
    const changed = decided.filter(({ stored }) => stored).length;
    const output = { added: decided.length - changed, changed };
    return accomplished(
      output,
      { subject: "import/evaluation-table", after: { fileName, ...output } },
      ...lines,
      ...queries,
    );
  },
};
