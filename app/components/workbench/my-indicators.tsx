/** The department's indicators: last half-year's value beside this one's, empty cells first. */
import { ListNo } from "#app/components/copied.tsx";
export type MyIndicator = {
  no: number;
  name: string;
  to: string;
  before: string;
  now: string | null;
  doubted: boolean;
};

type Props = { indicators: readonly MyIndicator[]; owed: number; filled: number; entryLink: string };

export function MyIndicators({ indicators, owed, filled, entryLink }: Props) {
  return (
    <section className="card">
      <header>
        <h2>要填的指标</h2>
        <span className="t3">
          {owed} 项，已填 {filled}
          {indicators.length > owed && `；另 ${indicators.length - owed} 项由主责科室填`}
        </span>
        <a className="more" href={entryLink}>
          填指标
        </a>
      </header>
      <div className="tw flat">
        <table className="tbl compact">
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col" className="num">
                上期
              </th>
              <th scope="col" className="num">
                本期
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <tr key={indicator.no}>
                <td>
                  <a className="lk nm" href={indicator.to}>
                    <ListNo no={indicator.no} />
                    <span>{indicator.name}</span>
                  </a>
                </td>
                <td className="num t2 nw">{indicator.before}</td>
                <td className="num nw">
                  {indicator.now === null ? (
                    <span className="st st-none">待填</span>
                  ) : indicator.doubted ? (
                    <span className="qcell hatch" title="有疑点待答">
                      {indicator.now}
                      <span className="vh">（疑点）</span>
                    </span>
                  ) : (
                    indicator.now
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
