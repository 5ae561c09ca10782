import type { ReactNode } from "react";
import type { HistoryView, OfficialView, PeriodView } from "#app/wording/indicator-history.ts";
import { Formula } from "./formula.tsx";
import { IndicatorVerdict } from "./indicator-verdict.tsx";
import { Icon } from "#app/components/icon.tsx";
import { CopyGap } from "#app/components/copied.tsx";

type Props = {
  history: HistoryView;
  rollup: string;
  /** Where the official value of a year is stated; null for those who may not, and for years without a figure. */
  officialPath: (year: string) => string | null;
  /** The form of the year that is being stated. */
  children?: ReactNode;
};

/** All periods of one measure; years are grey because nobody types them. */
export function IndicatorHistory({ history, rollup, officialPath, children }: Props) {
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
              <Period
                key={period.key}
                period={period}
                history={history}
                official={period.annual ? officialPath(period.key) : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </section>
  );
}

type PeriodProps = { period: PeriodView; history: HistoryView; official: string | null };

function Period({ period, history, official }: PeriodProps) {
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
        {period.official && <Official official={period.official} />}
        {official && (
          <a className="nw off-a" href={official} aria-label={`${period.label}官方值：${history.label}`}>
            <CopyGap />
            {period.official ? "改官方值" : "登记官方值"}
          </a>
        )}
      </td>
    </tr>
  );
}

function Value({ period: { main, isFigure, doubted, annual, official } }: { period: PeriodView }) {
  if (official && !official.silent)
    return (
      <>
        <span className="b">{official.text}</span>
        <small className="off-c">
          <CopyGap />
          官方值
        </small>
        <small className="off-c">
          <CopyGap />
          计算 {main}
        </small>
      </>
    );
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

/** Where an official value is from, and why it is used; or that it is not. */
function Official({ official: { text, source, reason, stated, silent } }: { official: OfficialView }) {
  return (
    <p className="offi">
      <CopyGap />
      {silent && <b>官方值 {text} 与两个半年值不符或缺半年值，暂不采用（DQ-D06）。</b>}
      官方值来源：{source}；理由：{reason}（{stated}）
    </p>
  );
}

function Nothing() {
  return <span className="t3">—</span>;
}
