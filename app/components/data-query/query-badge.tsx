import { Icon, type IconName } from "#app/components/icon.tsx";
import type { QueryState } from "#app/domain/query-record.ts";
import { QUERY_STATE_WORDS } from "#app/wording/queries.ts";

const LOOKS: Record<QueryState, { style: string; icon: IconName }> = {
  open: { style: "query", icon: "query" },
  explained: { style: "submitted", icon: "send" },
  corrected: { style: "approved", icon: "pen" },
  accepted: { style: "adopted", icon: "check2" },
  confirmed_error: { style: "returned", icon: "undo" },
  closed: { style: "rated", icon: "lock" },
};

/** Where a 疑点 stands: 「待处理」. */
export function QueryBadge({ state }: { state: QueryState }) {
  const { style, icon } = LOOKS[state];
  return (
    <span className={`st st-${style}`}>
      <Icon name={icon} />
      {QUERY_STATE_WORDS[state]}
    </span>
  );
}
