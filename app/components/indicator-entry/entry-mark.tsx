import { Icon } from "#app/components/icon.tsx";
import type { EntryCell } from "./entry-view.ts";
import { isTouched, type HeldCell } from "./held-cells.ts";

/** Whether what stands in the row is safe. */
export function EntryMark({ cell: { saved, status, locked }, held }: { cell: EntryCell; held: HeldCell }) {
  const { outcome, saving } = held;
  if (saving) {
    return (
      <span className="save">
        <span className="spin" />
        正在保存
      </span>
    );
  }
  if (isTouched(held)) {
    const failed = outcome !== undefined && outcome.kind !== "settled";
    return (
      <span className={failed ? "save fail" : "save eg-new"}>
        <Icon name={failed ? "alarm" : "pen"} size="s" />
        {failed ? "没有存上" : "未保存"}
      </span>
    );
  }
  if (saved) {
    return (
      <span className="save ok" title={`${saved} 保存`}>
        <Icon name={locked ? "lock" : "check"} size="s" />
        <span className="vh">已保存</span>
        {saved.replace(/^(\d{4}-\S+) .*|(?<=\d) \D+$/, "$1")}
      </span>
    );
  }
  const isCleared = outcome?.kind === "settled" && outcome.how === "cleared";
  if (status === "missing") return <span className="save fail">{isCleared ? "已清空，缺报" : "缺报"}</span>;
  return <span className="save">{isCleared ? "已清空" : "未填"}</span>;
}
