import type { HistoryView, PeriodView } from "./indicator-history-view.ts";
import { Formula } from "./formula.tsx";
import { IndicatorVerdict } from "./indicator-verdict.tsx";
import { Icon } from "#app/components/icon.tsx";

/** All periods of one measure; years are grey because nobody types them. */
export function IndicatorHistory({ history, rollup }: { history: HistoryView; rollup: string }) {
  return (
    <section className="card" id={`m-${history.key}`}>
      <header>
        <h2>{history.label}</h2>
        <span className="t3">年度：{rollup}，系统计算</span>
      </header>
      <div className="tw flat">
        <table className="tbl compact ind-h">
          <thead>
            <tr>
              <th scope="col">期</th>
              <th scope="col" className="num">
                值
              </th>
              {history.detailHead && (
                <th scope="col" className={history.detailHead === "清单" ? undefined : "num"}>
                  {history.detailHead}
                </th>
              )}
              <th scope="col" className="num">
                较上期
              </th>
              {history.judged && <th scope="col">对目标</th>}
              <th scope="col">状态</th>
            </tr>
          </thead>
          <tbody>
            {history.periods.map((period) => (
              <Period key={period.key} period={period} history={history} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Period({ period, history }: { period: PeriodView; history: HistoryView }) {
  return (
    <tr className={period.annual ? "an" : undefined}>
      <th scope="row" className={period.annual ? "b nw" : "nw"}>
        {period.label}
      </th>
      <td className="num">
        <Value period={period} />
      </td>
      {history.detailHead && (
        <td className={history.detailHead === "清单" ? "t2" : "num t2 nw"}>{period.detail ?? <Nothing />}</td>
      )}
      <td className="num t2 nw">{period.change ?? <Nothing />}</td>
      {history.judged && (
        <td>
          {period.verdict ? (
            <IndicatorVerdict {...period.verdict} full />
          ) : (
            <span className="t3">{period.isFigure && period.baseline ? "基线" : ""}</span>
          )}
        </td>
      )}
      <td className="t3 f12">
        {period.doubted && (
          <span className="st st-query">
            <Icon name="query" />
            疑点
          </span>
        )}{" "}
        {period.formula ? <Formula formula={period.formula}>{period.state}</Formula> : period.state}
      </td>
    </tr>
  );
}

function Value({ period: { main, isFigure, doubted, annual } }: { period: PeriodView }) {
  if (doubted) return <span className="qcell hatch">{main}</span>;
  if (isFigure) return <span className="b">{main}</span>;
  if (main === "待填")
    return (
      <span className="st st-none">
        <Icon name="dash" />
        待填
      </span>
    );
  if (main === "缺报" && !annual)
    return (
      <span className="bad b nw">
        <Icon name="alarm" size="s" />
        缺报
      </span>
    );
  return <span className="t3">{main}</span>;
}

function Nothing() {
  return <span className="t3">—</span>;
}
