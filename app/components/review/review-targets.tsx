import type { TargetVerdict } from "#app/domain/target-verdict.ts";
import { paths } from "#app/paths.ts";
import { IndicatorVerdict } from "#app/components/indicator/indicator-verdict.tsx";
import { ListNo } from "#app/components/copied.tsx";

/** 94.11% and （2236/2376） */
type Shown = { quantity: string; detail: string | null };

export type TargetFacts = {
  key: string;
  indicatorNo: number;
  name: string;
  department: string;
  previous: Shown | null;
  value: Shown | null;
  target: string;
  source: string;
  verdict: TargetVerdict | null;
};

/** The indicators that a target of the plan or the nation judges, this half-year against the last. */
export function ReviewTargets({ targets }: { targets: readonly TargetFacts[] }) {
  if (targets.length === 0) return null;
  return (
    <section className="card rv-targets" id="targets">
      <header>
        <h2>有方案或国家目标的指标</h2>
        <span className="t3">其余指标没有目标，只看方向</span>
        <a className="more" href={paths.indicators()}>
          全部指标
        </a>
      </header>
      <div className="tw flat">
        <table className="tbl compact">
          <thead>
            <tr>
              <th>指标</th>
              <th className="ph-hide">责任科室</th>
              <th className="num ph-hide">上期</th>
              <th className="num">本期</th>
              <th>目标</th>
              <th>对目标</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ key, indicatorNo, name, department, previous, value, target, source, verdict }, index) => (
              <tr key={key}>
                <td>
                  <a className="lk nm" href={paths.indicator(indicatorNo)}>
                    <ListNo no={targets[index - 1]?.indicatorNo === indicatorNo ? null : indicatorNo} />
                    <span>{name}</span>
                  </a>
                </td>
                <td className="ph-hide t2 nw">{department}</td>
                <td className="num t2 ph-hide">
                  <Value shown={previous} otherwise="—" />
                </td>
                <td className="num">
                  <Value shown={value} otherwise="未报" />
                </td>
                <td className={target.length < 10 ? "nw" : undefined} title={source}>
                  {target}
                </td>
                <td>{verdict ? <IndicatorVerdict {...verdict} full /> : <span className="t3">—</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Value({ shown, otherwise }: { shown: Shown | null; otherwise: string }) {
  if (!shown) return <span className="t3">{otherwise}</span>;
  return (
    <>
      <span className="nw">{shown.quantity}</span>
      {shown.detail && <span className="nw ph-hide">（{shown.detail}）</span>}
    </>
  );
}
