import { withValue } from "#app/domain/plan.ts";
import { accomplished, type Command } from "./command.ts";
import { decideEntry, writeEntry, type ValueEntry } from "./enter-value.ts";
import { keepQueries } from "./keep-queries.ts";
import { subjectOfCell } from "./measure-entry.ts";

/**
 * Enters the value of one measure in one half-year, whole. What cannot be is refused with a sentence per part and
 * nothing is written.
 */
export const saveMeasureValue: Command<ValueEntry, { version: number }> = {
  name: "save-measure-value",
  action: "indicator.enter",
  subject: subjectOfCell,
  run(context, input) {
    const decided = decideEntry(context, input);
    if (!decided.ok) return decided;
    const { entered } = decided.value;
    const line = writeEntry(context, decided.value);
    const queries = keepQueries(context, withValue(context.plan, entered));
    return accomplished({ version: entered.version }, line, ...queries);
  },
};
