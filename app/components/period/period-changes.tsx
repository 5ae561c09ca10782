import type { ChangeLine } from "./period-view.ts";

/** Who moved which day, when, from what to what, and why. Newest first. */
export function PeriodChanges({ lines, withHalfYear }: { lines: readonly ChangeLine[]; withHalfYear: boolean }) {
  return (
    <section className="card per-log" id="changes">
      <header>
        <h2>改动记录</h2>
        <span className="t3">{lines.length > 0 ? `${lines.length} 次` : "还没有改过，都是系统给的建议日期"}</span>
      </header>
      {lines.length > 0 && (
        <ol className="cb f13 stack">
          {lines.map(({ label, by, at, moves, reason }, index) => (
            <li key={index}>
              {withHalfYear && <b>{label} </b>}
              <span className="num">{moves.join("；")}</span>
              <div className="t2">
                {at} {by}：{reason}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
