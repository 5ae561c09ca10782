import type { Tile } from "#app/domain/supervision-items.ts";
import type { IconName } from "#app/components/icon.tsx";

export const TILE_ICONS: Record<Tile, IconName> = {
  unreported: "dash",
  due_soon: "clock",
  overdue: "alarm",
  returned: "undo",
  review_overdue: "send",
  reopened: "lock",
  indicator_missing: "chart",
  query_open: "query",
  finding_overdue: "issue",
  order_overdue: "order",
};
