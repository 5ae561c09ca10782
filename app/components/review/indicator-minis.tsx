import { Sparkline, type SparkView } from "#app/components/chart/sparkline.tsx";
import { IndicatorVerdict } from "#app/components/indicator/indicator-verdict.tsx";
import type { Verdict } from "#app/domain/target-verdict.ts";
import type { Trend } from "#app/domain/trend.ts";
import { paths } from "#app/paths.ts";
import { UnfoldLabel, UnfoldTick } from "./unfold-on-phones.tsx";

export type MiniView = {
  key: string;
  no: number;
  name: string;
  /** The last figure, and its half-year where that is not the one under review. */
  value: string;
  period: string | null;
  /** Every half-year in words, for those who do not see the line. */
  sentence: string;
  spark: SparkView;
  verdict: Verdict;
  trend: Trend | null;
  target: string | null;
};

/** A dozen lines to look at: first those with a target, then what is getting worse. */
export function IndicatorMinis({ minis, total }: { minis: readonly MiniView[]; total: number }) {
  if (minis.length === 0) return null;
  return (
    <section className="card rv-minis">
      <UnfoldTick id="minis-unfold" />
      <header>
        <h2>指标走势</h2>
        <span className="t3 ph-hide">先列有方案或国家目标的，再列变差的；绿虚线为目标，菱形为疑点</span>
        <UnfoldLabel id="minis-unfold" />
      </header>
      <div className="minis">
        {minis.map(({ key, no, name, value, period, sentence, spark, verdict, trend, target }) => (
          <a key={key} className="mini" href={paths.indicator(no)}>
            <span className="mt">
              <i>{no}</i>
              {name}
            </span>
            <span className="mv">
              <b>{value}</b>
              {period && <small>{period}</small>}
            </span>
            <Sparkline spark={spark} width={152} height={36} />
            <span className="vh">{sentence}</span>
            <span className="mk">
              <IndicatorVerdict verdict={verdict} trend={trend} />
              <small className="t3">{target ? `目标 ${target}` : "未设目标"}</small>
            </span>
          </a>
        ))}
      </div>
      <p className="f12 rv-all">
        <a href={paths.indicators({ view: "trends" })}>看全部 {total} 项指标的走势</a>
      </p>
    </section>
  );
}
