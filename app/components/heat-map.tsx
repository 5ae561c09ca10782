import { shortHalfYear, type HalfYearId } from "../domain/half-year.ts";
import type { TaskCell } from "../domain/task-overview.ts";
import { paths } from "../paths.ts";
import { TaskCellMark } from "./task-cell.tsx";

export type HeatRow = { no: number; title: string; leader: string; cells: readonly TaskCell[] };
export type HeatGroup = { name: string; rows: readonly HeatRow[] };

type Props = {
  halfYears: readonly HalfYearId[];
  /** The half-year under review. */
  period: HalfYearId;
  groups: readonly HeatGroup[];
};

/** Half-years before the one under review that a phone has room for. */
const EARLIER_ON_PHONES = 2;

type Column = { id: HalfYearId; index: number; className: string };

/** A column nobody is rated in is narrow; the one under review is wide and marked. */
function columnsOf({ halfYears, period, groups }: Props): Column[] {
  const cells = (index: number) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells[index] ?? []));
  const at = halfYears.indexOf(period);
  return halfYears.map((id, index) => {
    if (id === period) return { id, index, className: "h4 now" };
    if (cells(index).every(({ kind }) => kind === "none" || kind === "upcoming")) return { id, index, className: "h0" };
    const fits = index < at && index >= at - EARLIER_ON_PHONES;
    return { id, index, className: fits ? "h2" : "h2 ph-hide" };
  });
}

/** Tasks × half-years. States are outlined, ratings filled, so that the two are never confused. */
export function HeatMap(props: Props) {
  const { period, groups } = props;
  const columns = columnsOf(props);
  return (
    <table className="heat">
      <thead>
        <tr>
          <th className="cat ph-hide">评价项目</th>
          <th>任务</th>
          <th className="ld ph-hide">领导</th>
          {columns.map(({ id, className }) => (
            <th key={id} className={`c ${className}`}>
              {shortHalfYear(id)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr className="only-ph gr">
            <th colSpan={columns.length + 1} scope="rowgroup">
              {group.name}
            </th>
          </tr>
          {group.rows.map((row, index) => (
            <tr key={row.no} className={index === 0 ? "f" : undefined}>
              {index === 0 && (
                <th className="cat ph-hide" rowSpan={group.rows.length} scope="rowgroup">
                  {group.name}
                </th>
              )}
              <Cells row={row} columns={columns} period={period} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cells({ row, columns, period }: { row: HeatRow; columns: readonly Column[]; period: HalfYearId }) {
  return (
    <>
      <th scope="row">
        <a className="lk" href={paths.task(row.no)} title={row.title}>
          <i>{row.no}</i>
          <span>{row.title}</span>
        </a>
      </th>
      <td className="ld ph-hide">{row.leader}</td>
      {columns.map(({ id, index, className }) => (
        <td key={id} className={className}>
          <TaskCellMark cell={row.cells[index] ?? { kind: "none" }} current={id === period} />
        </td>
      ))}
    </>
  );
}
