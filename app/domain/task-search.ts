/** Finding tasks by any part of their words. */
import { departmentName, leaderName, type Plan, type Task } from "./plan.ts";

/** Text as the search sees it: full-width letters are half-width ones, capitals small ones, spaces nothing. */
export function foldedText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Everything a task can be found by: number, title, official text, leader, lead departments. */
export function searchableText(plan: Plan, task: Task): string {
  return [
    String(task.no),
    task.title,
    task.content,
    leaderName(plan, task.leaderCode),
    ...task.departmentCodes.map((code) => departmentName(plan, code)),
  ]
    .map(foldedText)
    .join("\n");
}

/** True when every word of `asked`, parted by spaces, occurs somewhere; nothing asked matches everything. */
export function matchesSearch(searchable: string, asked: string): boolean {
  return asked
    .split(/\s+/)
    .map(foldedText)
    .every((word) => searchable.includes(word));
}
