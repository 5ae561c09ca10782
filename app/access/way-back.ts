/** From the half-year review to one row and back: where a reviewer came from stands in the row's address. */
import { safeNext } from "./safe-next.ts";

export type Decided = "approve" | "return" | "rate";
export type Decision = { readonly done: Decided; readonly taskNo: number; readonly departmentCode: string };

const DECIDED: readonly Decided[] = ["approve", "return", "rate"];

/** The review the row was opened from, as `?back=` names it; null for any other address. */
export function wayBack(url: URL): string | null {
  const back = safeNext(url.searchParams.get("back"));
  return /^\/review\/\d{4}-H[12](\?|$)/.test(back) ? back : null;
}

/** The same address saying what was done with which row. */
export function backAfter(back: string, { done, taskNo, departmentCode }: Decision): string {
  const [path = "", query = ""] = back.split("?");
  const search = new URLSearchParams(query);
  search.set("done", done);
  search.set("row", `${taskNo}-${departmentCode}`);
  return `${path}?${search}`;
}

/** What `backAfter` wrote; null where it says nothing of ours. */
export function readDecision(search: URLSearchParams): Decision | null {
  const done = DECIDED.find((each) => each === search.get("done"));
  const [, taskNo, departmentCode] = /^([1-9]\d{0,3})-(.+)$/.exec(search.get("row") ?? "") ?? [];
  if (!done || taskNo === undefined || departmentCode === undefined) return null;
  return { done, taskNo: Number(taskNo), departmentCode };
}
