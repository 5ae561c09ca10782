import type { CellOutcome } from "#app/forms/measure-typed-cell.ts";
import { Icon } from "#app/components/icon.tsx";
import type { EntryIndicator } from "./measure-entry-view.ts";

type Props = {
  indicators: readonly EntryIndicator[];
  outcomes: Readonly<Record<string, CellOutcome>>;
  busy: boolean;
};

/** The bar at the foot of the form: what became of the last save, what is still owed, and the one button. */
export function MeasureBar({ indicators, outcomes, busy }: Props) {
  const owed = indicators.filter(({ cells }) => cells.some((cell) => cell.owed));
  const open = owed.filter(({ cells }) => cells.some((cell) => cell.owed && cell.saved === null));
  const failed = indicators.flatMap(({ no, cells }) =>
    cells.flatMap(({ measure: { key } }) => {
      const outcome = outcomes[key];
      return outcome && outcome.kind !== "settled" ? [{ no, key }] : [];
    }),
  );
  const saved = Object.values(outcomes).filter(({ kind }) => kind === "settled").length;
  return (
    <div className="bar ent-bar">
      <div className="bar-in">
        <div className="bar-l" role="status">
          {failed.length > 0 ? (
            <>
              <b>
                {saved > 0 && `存上 ${saved} 格，`}
                {failed.length} 格没有存上
              </b>
              <span>
                {failed.map(({ no, key }) => (
                  <a key={key} href={`#m-${key}`}>
                    第 {no} 项
                  </a>
                ))}
              </span>
            </>
          ) : open.length > 0 ? (
            <>
              <b>
                已填 {owed.length - open.length} / {owed.length} 项
              </b>
              <span>
                还差指标{" "}
                {open.map(({ no }) => (
                  <a key={no} href={`#i${no}`}>
                    {no}
                  </a>
                ))}
              </span>
            </>
          ) : (
            <span className="good b">{owed.length > 0 ? `${owed.length} 项都已填写` : "本科室没有必填的项"}</span>
          )}
        </div>
        {saved > 0 && failed.length === 0 && (
          <span className="save ok">
            <Icon name="check" />
            已存 {saved} 格
          </span>
        )}
        <button className="btn btn-p" name="save" value="all" disabled={busy}>
          <Icon name="check" />
          保存全部改动
        </button>
      </div>
    </div>
  );
}
