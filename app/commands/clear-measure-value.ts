import { withoutValue } from "#app/domain/plan.ts";
import { refuse } from "#app/domain/result.ts";
import { deleteMeasureValue } from "#db/measure-values.ts";
import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";
import { cellForEntry, cellSubject, contentOfValue, subjectOfCell, type CellRef } from "./measure-entry.ts";

/** Takes a value away: the cell is empty again, as before its first entry. The audit log keeps what stood there. */
export const clearMeasureValue: Command<CellRef> = {
  name: "clear-measure-value",
  action: "indicator.enter",
  subject: subjectOfCell,
  run(context, input) {
    const found = cellForEntry(context, input);
    if (!found.ok) return found;
    const { stored } = found;
    if (!stored) return refuse("not-found");
    deleteMeasureValue(context.writer, stored);
    return accomplished(
      undefined,
      { subject: cellSubject(input), before: contentOfValue(stored) },
      ...keepQueries(
        context,
        withoutValue(context.plan, stored),
        ({ halfYear, measureKey }) => halfYear === stored.halfYear && measureKey === stored.measureKey,
      ),
    );
  },
};
