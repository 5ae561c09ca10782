/** Words for the places where the plan's text is unclear. */
import type { ConsistencyState } from "#app/domain/consistency.ts";
import type { MapRow } from "#app/domain/consistency-lists.ts";

export const CONSISTENCY_STATE_WORDS: Record<ConsistencyState, string> = {
  awaiting: "待院办明确",
  confirmed: "已确认",
};

type Mapped = Pick<MapRow["tasks"][number], "rating" | "contradicts">;

/** Whether a task's rating goes with the answer of its indicator; 「—」 where one of them is missing. */
export function contradictionWords({ rating, contradicts }: Mapped, answer: MapRow["answer"]): string {
  if (contradicts) return "相互矛盾";
  return answer !== null && rating ? "未见矛盾" : "—";
}
