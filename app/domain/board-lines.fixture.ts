/** The board as lines of text that can be compared, worked out both ways: by the rules and by hand. */
import { owedByHand, type Owed } from "./owed-by-hand.fixture.ts";
import type { Plan } from "./plan.ts";
import { supervisionItems } from "./supervision-items.ts";

const NINE = [
  ...["unreported", "due_soon", "overdue", "returned", "review_overdue"],
  ...["reopened", "indicator_missing", "query_open", "finding_overdue"],
];

function lineOf(owed: Owed): string {
  const { tile, department, leader, halfYear, subject, dueOn, daysLate } = owed;
  return [tile, halfYear, department, leader ?? "—", subject, dueOn, daysLate].join(" ");
}

export function boardByHand(plan: Plan, day: string): string[] {
  return owedByHand(plan, day).map(lineOf).sort();
}

export function boardByTheRules(plan: Plan, day: string): string[] {
  return supervisionItems(plan, day)
    .filter(({ tile }) => NINE.includes(tile))
    .map((item) => {
      const { tile, halfYear, departmentCode: department, leaderCode: leader, dueOn, daysLate } = item;
      const value = item.queryCode === null ? item.measureKey : `${item.measureKey}/${item.queryCode}`;
      const subject = item.findingId ?? value ?? (item.taskNo === null ? "整表" : `任务${item.taskNo}`);
      return lineOf({ tile, department, leader, halfYear, subject, dueOn, daysLate });
    })
    .sort();
}
