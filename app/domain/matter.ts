/**
 * What a reminder or a chase is about, whichever tile of the board it stands on today: a row that was 临期 yesterday and
 * is 逾期 now is the same matter; the same row waiting for its review is another one.
 */
import type { HalfYearId } from "./half-year.ts";
import { leaderOfIndicator, type Plan } from "./plan.ts";
import type { ReminderKind } from "./reminder-rungs.ts";
import { leadersOfSheet, type Tile } from "./supervision-items.ts";

/** What the ladder reminds of, and a whole sheet let in again. */
export type MatterKind = ReminderKind | "sheet";

export type Matter = {
  readonly halfYear: HalfYearId;
  readonly departmentCode: string;
  readonly taskNo: number | null;
  readonly measureKey: string | null;
  readonly queryCode: string | null;
  readonly findingId: string | null;
  readonly orderId?: string | null;
};

const KINDS: Readonly<Record<Tile, MatterKind>> = {
  unreported: "row",
  due_soon: "row",
  overdue: "row",
  returned: "correction",
  review_overdue: "review",
  reopened: "sheet",
  indicator_missing: "value",
  query_open: "query",
  finding_overdue: "finding",
  order_overdue: "order",
};

export function matterKindOf(tile: Tile): MatterKind {
  return KINDS[tile];
}

/** `row|2025-H1|nursing|15||||` */
export function matterKey(kind: MatterKind, matter: Matter): string {
  const { halfYear, departmentCode, taskNo, measureKey, queryCode, findingId, orderId } = matter;
  return [kind, halfYear, departmentCode, taskNo, measureKey, queryCode, findingId, orderId]
    .map((part) => part ?? "")
    .join("|");
}

/** The key of an item of the board. */
export function keyOfItem({ tile, ...matter }: Matter & { readonly tile: Tile }): string {
  return matterKey(KINDS[tile], matter);
}

/** Whom a matter's permission is asked about: its department, and the leaders who answer for it. */
export function concernOfKey(plan: Plan, key: string): { departmentCodes: string[]; leaderCodes: string[] } | null {
  const [, , department = "", task = "", measure = "", , finding = "", order = ""] = key.split("|");
  if (!plan.departmentByCode.has(department)) return null;
  return { departmentCodes: [department], leaderCodes: leadersOf() };

  function leadersOf(): string[] {
    const indicator = plan.indicatorByNo.get(plan.measureByKey.get(measure)?.indicatorNo ?? 0);
    const leader =
      plan.orderById.get(order)?.leaderCode ??
      plan.findingById.get(finding)?.leaderCode ??
      plan.taskByNo.get(Number(task))?.leaderCode ??
      (indicator && leaderOfIndicator(plan, indicator));
    if (leader) return [leader];
    return finding || order || task || measure ? [] : leadersOfSheet(plan, department);
  }
}
