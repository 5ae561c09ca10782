import type { Completeness } from "#app/domain/completeness.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { IndicatorListView } from "#app/domain/indicator-list.ts";
import type { CompletenessLine } from "#app/domain/readable-completeness.ts";
import { paths } from "#app/paths.ts";
import { COMPLETENESS_COLUMNS, completenessTotalWords, givenWords } from "#app/wording/completeness.ts";

type Props = {
  period: HalfYearId;
  lines: readonly CompletenessLine[];
  /** Of the lines that can be seen. */
  total: Completeness;
};

/** What each department owes of annex 3 in one half-year, and what it gave. */
export function CompletenessTable({ period, lines, total }: Props) {
  return (
    <div className="tw">
      <table className="tbl compact comp-t">
        <thead>
          <tr>
            <th scope="col">责任科室</th>
            <th scope="col" className="num">
              应报
            </th>
            {COMPLETENESS_COLUMNS.map(({ status, word }) => (
              <th key={status} scope="col" className="num">
                {word}
              </th>
            ))}
            <th scope="col" className="num">
              疑点
            </th>
            <th scope="col" className="num">
              已填
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, counts }) => (
            <tr key={code}>
              <th scope="row">
                <a className="lk" href={paths.indicators({ department: code })}>
                  {name}
                </a>
              </th>
              {counts ? (
                <Counts counts={counts} to={(show) => paths.indicatorList({ period, show, owes: code })} />
              ) : (
                <td colSpan={COMPLETENESS_COLUMNS.length + 3} className="t3">
                  未公布
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="grp">
            <th scope="row">{completenessTotalWords(lines)}</th>
            <Counts counts={total} to={(show) => paths.indicatorList({ period, show })} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type CountsProps = { counts: Completeness; /** The list a number counts. */ to: (show: IndicatorListView) => string };

function Counts({ counts, to }: CountsProps) {
  const { required, byStatus, doubted } = counts;
  return (
    <>
      <td className="num">
        <Count count={required} to={to("owed")} />
      </td>
      {COMPLETENESS_COLUMNS.map(({ status }) => (
        <td key={status} className={status === "missing" && byStatus.missing > 0 ? "num bad b" : "num"}>
          <Count count={byStatus[status]} to={to(status)} />
        </td>
      ))}
      <td className={doubted > 0 ? "num comp-q b" : "num"}>
        <Count count={doubted} to={to("doubted")} />
      </td>
      <td className="num nw">{givenWords(counts)}</td>
    </>
  );
}

function Count({ count, to }: { count: number; to: string }) {
  if (count === 0) return <span className="t3">0</span>;
  return (
    <a className="lk" href={to}>
      {count}
    </a>
  );
}
