/** 账号 as the administrator's page lists them. The plan knows no passwords; none can get here. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import { ACCOUNT_STATE_WORDS, userLines } from "#app/wording/accounts.ts";
import { listPaper, textRow, type ListColumn } from "./list-paper.ts";
import type { Paper } from "./paper.ts";

const COLUMNS: readonly ListColumn[] = [
  { head: "姓名", width: 35, align: "left" },
  { head: "账号", width: 65, align: "left" },
  { head: "角色", width: 105, align: "left" },
  { head: "状态", width: 30, align: "center" },
  { head: "最近登录", width: 38, align: "center" },
];

/** @param text what is looked for */
export function accountsPaper(plan: Plan, text: string, today: CalendarDate): Paper {
  const lines = userLines(plan, text);
  return listPaper(plan, today, {
    label: "账号清单",
    title: "账号清单",
    columns: COLUMNS,
    rows: lines.map(({ name, username, roles, state, lastSeenOn }) =>
      textRow([name, username, roles.join("、"), ACCOUNT_STATE_WORDS[state], lastSeenOn ?? "从未登录"]),
    ),
    footnotes: [`共 ${lines.length} 个账号${text === "" ? "" : `（查找 ${text}）`}。`],
  });
}
