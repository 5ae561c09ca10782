import { CELL_STATUS_WORDS } from "#app/domain/cell-text.ts";
import { givenCells, type Completeness } from "#app/domain/completeness.ts";
import type { CellStatus } from "#app/domain/measure-value.ts";
import { paths } from "#app/paths.ts";

export type CompletenessLine = {
  code: string;
  name: string;
  /** null while the reader may not see the department's cells yet. */
  counts: Completeness | null;
};

type Props = {
  lines: readonly CompletenessLine[];
  /** Of the lines that can be seen. */
  total: Completeness;
};

/** As the head of the table calls them; 实报 is what counts as reported for good. */
const COLUMNS: readonly { status: CellStatus; word: string }[] = [
  { status: "reported", word: "实报" },
  { status: "provisional", word: CELL_STATUS_WORDS.provisional },
  { status: "not_applicable", word: CELL_STATUS_WORDS.not_applicable },
  { status: "not_traceable", word: CELL_STATUS_WORDS.not_traceable },
  { status: "missing", word: CELL_STATUS_WORDS.missing },
  { status: "not_due", word: CELL_STATUS_WORDS.not_due },
];

/** What each department owes of annex 3 in one half-year, and what it gave. */
export function CompletenessTable({ lines, total }: Props) {
  const seen = lines.filter(({ counts }) => counts !== null).length;
  return (
    <div className="tw">
      <table className="tbl compact comp-t">
        <thead>
          <tr>
            <th scope="col">责任科室</th>
            <th scope="col" className="num">
              应报
            </th>
            {COLUMNS.map(({ status, word }) => (
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
                <Counts counts={counts} />
              ) : (
                <td colSpan={COLUMNS.length + 3} className="t3">
                  未公布
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="grp">
            <th scope="row">{seen === lines.length ? "合计" : `可见的 ${seen} 个科室合计`}</th>
            <Counts counts={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Counts({ counts }: { counts: Completeness }) {
  const { required, byStatus, doubted } = counts;
  const given = givenCells(counts);
  return (
    <>
      <td className="num">{required}</td>
      {COLUMNS.map(({ status }) => (
        <td key={status} className={status === "missing" && byStatus.missing > 0 ? "num bad b" : "num"}>
          {byStatus[status] === 0 ? <span className="t3">0</span> : byStatus[status]}
        </td>
      ))}
      <td className="num">{doubted === 0 ? <span className="t3">0</span> : <b className="comp-q">{doubted}</b>}</td>
      <td className="num nw">
        {given === required && required > 0 ? "齐 " : ""}
        {given}/{required}
      </td>
    </>
  );
}
