import { useSyncExternalStore } from "react";
import { countShown, SHOWN, type Shown } from "./entry-table.ts";
import type { EntryCell } from "./entry-view.ts";

const WORDS: Record<Shown, string> = { all: "全部", todo: "未填", query: "有疑点" };

type Props = { cells: readonly EntryCell[]; shown: Shown; onShow: (shown: Shown) => void; writable: boolean };

/** Which rows one wants to see. Links without scripts; with them nothing that is typed is lost. */
export function ShownChoice({ cells, shown, onShow, writable }: Props) {
  const counts = countShown(cells);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div className="eg-head">
      <nav className="seg" aria-label="显示">
        {SHOWN.map((one) => (
          <a
            key={one}
            href={one === "all" ? "?" : `?show=${one}`}
            aria-current={one === shown || undefined}
            onClick={(event) => {
              event.preventDefault();
              onShow(one);
            }}
          >
            {WORDS[one]} <span className="t3">{counts[one]}</span>
          </a>
        ))}
      </nav>
      {isLive && writable && (
        <p className="t3 f12 eg-help">
          回车或方向键换格，离开一行即保存；Ctrl+回车看详情；可从 Excel、WPS 整块粘贴；是否格按 1 为是、0 为否。
        </p>
      )}
    </div>
  );
}

/** Whether scripts run does not change once they do. */
function never() {
  return () => undefined;
}
