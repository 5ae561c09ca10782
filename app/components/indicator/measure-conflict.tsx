import type { CellOutcome } from "#app/forms/measure-typed-cell.ts";
import { Icon } from "#app/components/icon.tsx";

type Props = {
  measureKey: string;
  label: string;
  mine: string;
  theirs: Extract<CellOutcome, { kind: "stale" }>["theirs"];
};

/** Two people wrote the same cell: both values side by side, and the choice between them. */
export function MeasureConflict({ measureKey, label, mine, theirs }: Props) {
  return (
    <div className="ent-both" role="alert">
      <p>
        <Icon name="alarm" size="s" />
        您打开之后，别人改过这一格。请选一个：
      </p>
      <input type="hidden" name={`${measureKey}.theirs`} value={theirs.version} />
      <div>
        <section>
          <h4>您写的</h4>
          <p>{mine || "（空）"}</p>
          <button
            className="btn"
            name="overwrite"
            value={measureKey}
            formAction={`#m-${measureKey}`}
            aria-label={`用我的覆盖：${label}`}
          >
            用我的覆盖
          </button>
        </section>
        <section>
          <h4>现在的（{theirs.by}）</h4>
          <p>{theirs.text || "（空，已被清空）"}</p>
          <button
            className="btn"
            name="keep"
            value={measureKey}
            formAction={`#m-${measureKey}`}
            aria-label={`保留现在的：${label}`}
          >
            保留现在的
          </button>
        </section>
      </div>
    </div>
  );
}
