import { Icon } from "#app/components/icon.tsx";
import type { CellOutcome } from "#app/forms/measure-typed-cell.ts";

type Props = {
  measureKey: string;
  label: string;
  mine: string;
  outcome: Extract<CellOutcome, { kind: "stale" }>;
};

/** Two people wrote the same cell: both values, what both began from, and the choice. */
export function EntryConflict({ measureKey, label, mine, outcome: { theirs, base } }: Props) {
  return (
    <div className="eg-both" role="alert">
      <p>
        <Icon name="alarm" size="s" />
        您打开之后，别人改过这一格。请选一个：
      </p>
      <input type="hidden" name={`${measureKey}.theirs`} value={theirs.version} />
      <div>
        <section>
          <h4>您写的</h4>
          <p>{mine || "（空）"}</p>
          <button className="btn" name="overwrite" value={measureKey} aria-label={`用我的覆盖：${label}`}>
            用我的覆盖
          </button>
        </section>
        <section>
          <h4>现在的（{theirs.by}）</h4>
          <p>{theirs.text || "（空，已被清空）"}</p>
          <button className="btn" name="keep" value={measureKey} aria-label={`保留现在的：${label}`}>
            保留现在的
          </button>
        </section>
        <section>
          <h4>您打开时的</h4>
          <p>{base || "（空）"}</p>
        </section>
      </div>
    </div>
  );
}
