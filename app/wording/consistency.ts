/** Words for the places where the plan's text is unclear. */
import type { ConsistencyState } from "#app/domain/consistency.ts";

export const CONSISTENCY_STATE_WORDS: Record<ConsistencyState, string> = {
  awaiting: "待院办明确",
  confirmed: "已确认",
};
