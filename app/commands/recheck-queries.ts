import { accomplished, type Command } from "./command.ts";
import { keepQueries } from "./keep-queries.ts";

/** 汇总时重跑: all rules over the whole table, also those that depend on the day or on how tasks were rated. */
export const recheckQueries: Command<Record<string, never>, { moved: number }> = {
  name: "recheck-queries",
  action: "query.recheck",
  subject: () => ({}),
  run(context) {
    const moved = keepQueries(context, context.plan, () => true);
    return accomplished(
      { moved: moved.length },
      { subject: "query/all", after: { moved: moved.length, day: context.today } },
      ...moved,
    );
  },
};
