import type { MeasureChange } from "#app/domain/half-year-comparison-indicators.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { Icon, type IconName } from "#app/components/icon.tsx";
import { ListNo } from "#app/components/copied.tsx";

export type ComparedMeasure = {
  key: string;
  no: number;
  name: string;
  department: string;
  lowerIsBetter: boolean;
  /** 94.11% and 2236/2376; null without a figure. */
  from: { quantity: string; detail: string | null } | null;
  to: { quantity: string; detail: string | null } | null;
  change: MeasureChange;
  changeWords: string;
  /** Has a target: only then does a colour say better or worse. */
  isJudged: boolean;
  /** 是 in both half-years. */
  staysYes: boolean;
  difference: string | null;
  notes: readonly string[];
};

const MARKS: Record<MeasureChange, { icon: IconName; tone: string }> = {
  worse: { icon: "dn", tone: "k-down" },
  better: { icon: "up", tone: "k-up" },
  same: { icon: "minus", tone: "k-none" },
  not_comparable: { icon: "query", tone: "k-query" },
  no_figure: { icon: "dash", tone: "k-none" },
};

type Props = { measures: readonly ComparedMeasure[]; from: HalfYearId; to: HalfYearId };

/** One line a printed measure, those that stay 是 together in one: both values, the difference, and what it means in the measure's own direction. */
export function ComparedMeasures({ measures, from, to }: Props) {
  const staying = measures.filter(({ staysYes }) => staysYes);
  return (
    <div className="tw flat">
      <table className="tbl compact cmp">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className="ph-hide">
              责任科室
            </th>
            <th scope="col" className="num">
              {shortHalfYear(from)}
            </th>
            <th scope="col" className="num">
              {shortHalfYear(to)}
            </th>
            <th scope="col" className="num ph-hide">
              差
            </th>
            <th scope="col">变化</th>
            <th scope="col" className="ph-hide">
              说明
            </th>
          </tr>
        </thead>
        <tbody>
          {measures
            .filter(({ staysYes }) => !staysYes)
            .map((line) => (
              <tr key={line.key}>
                <th scope="row">
                  <a className="lk nm" href={paths.indicator(line.no)}>
                    <ListNo no={line.no} />
                    <span>
                      {line.name}
                      {line.lowerIsBetter && <small className="t3">（越低越好）</small>}
                    </span>
                  </a>
                </th>
                <td className="ph-hide t2">{line.department}</td>
                <Value value={line.from} />
                <Value value={line.to} />
                <td className="num nw ph-hide">{line.difference ?? <span className="t3">—</span>}</td>
                <td>
                  <span className={`k ${toneOf(line)}`}>
                    <Icon name={MARKS[line.change].icon} />
                    {line.changeWords}
                  </span>
                  <small className="only-ph t2">{[line.difference, ...line.notes].filter(Boolean).join("；")}</small>
                </td>
                <td className="ph-hide t2">{line.notes.join("；")}</td>
              </tr>
            ))}
          {staying.length > 0 && (
            <tr>
              <td colSpan={7} className="cmp-stay">
                <div>
                  <b>{staying.length} 个是非项两期都是“是”</b>
                  {staying.map(({ key, no, name }) => (
                    <a key={key} href={paths.indicator(no)}>
                      <ListNo no={no} />
                      {name}
                    </a>
                  ))}
                </div>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Without a target up and down are no good or bad news: grey. */
function toneOf({ change, isJudged }: ComparedMeasure): string {
  const isTrend = change === "better" || change === "worse";
  return isTrend && !isJudged ? "k-none" : MARKS[change].tone;
}

function Value({ value }: { value: ComparedMeasure["from"] }) {
  if (!value) return <td className="num t3">—</td>;
  return (
    <td className="num">
      <span className="nw">{value.quantity}</span>
      {value.detail && <span className="t3 nw ph-hide">（{value.detail}）</span>}
    </td>
  );
}
