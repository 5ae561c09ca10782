import { Fragment } from "react";
import { Sparkline, type SparkView } from "#app/components/chart/sparkline.tsx";
import { paths } from "#app/paths.ts";
import { IndicatorGridCell } from "./indicator-grid-cell.tsx";
import type { ColumnView, RowView } from "#app/wording/indicator-grid.ts";
import { CopyGap, ListNo } from "#app/components/copied.tsx";
import { IndicatorVerdict } from "./indicator-verdict.tsx";

/** A row with the line at its end; null where there is nothing to draw. */
export type GridRowView = RowView & { spark: SparkView | null };

type Props = {
  columns: readonly ColumnView[];
  groups: readonly { dimension: string; rows: readonly GridRowView[] }[];
  years: readonly { year: number; baseline: boolean; columns: number }[];
  /** The half-year people work on now, and the one before: all a phone has room for. */
  current: string;
  previous: string;
  /** Every column on a phone too, pushed sideways. */
  wide: boolean;
};

/** Annex 3 as printed: a two-level head, a group a dimension; the annual columns are computed. */
export function IndicatorGrid({ columns, groups, years, current, previous, wide }: Props) {
  const onPhone = (key: string) => wide || key === current || key === previous;
  const classOf = (column: ColumnView) =>
    [
      column.firstOfYear && "y",
      column.key === current && "now",
      column.annual && "an",
      !onPhone(column.key) && "ph-hide",
    ]
      .filter(Boolean)
      .join(" ");
  const shown = columns.filter(({ key }) => onPhone(key));
  return (
    <div className={wide ? "tw gridwrap ig-wide" : "tw gridwrap"}>
      <table className="tbl igrid">
        <thead>
          <tr className={wide ? undefined : "ph-hide"}>
            <th rowSpan={2} className="s1" scope="col">
              指标
            </th>
            <th rowSpan={2} className="s2" scope="col">
              责任科室
            </th>
            {years.map(({ year, baseline, columns: span }) => (
              <th key={year} colSpan={span} className="c y" scope="colgroup">
                {year}年{baseline && <span className="t3"> 基线</span>}
              </th>
            ))}
            <th rowSpan={2} className="y" scope="col">
              走势与判定
            </th>
          </tr>
          <tr className={wide ? undefined : "ph-hide"}>
            {columns.map((column) => (
              <th key={column.key} className={`num ${classOf(column).replace("ph-hide", "")}`} scope="col">
                {column.word}
              </th>
            ))}
          </tr>
          {!wide && (
            <tr className="only-ph">
              <th className="s1" scope="col">
                指标
              </th>
              {shown.map(({ key, short }) => (
                <th key={key} className={key === current ? "num now" : "num"} scope="col">
                  {short}
                </th>
              ))}
              <th scope="col">判定</th>
            </tr>
          )}
        </thead>
        <tbody>
          {groups.map(({ dimension, rows }) => (
            <Fragment key={dimension}>
              <tr className="grp">
                <th colSpan={columns.length + 3} scope="rowgroup">
                  {dimension}
                  <span className="t3">　{rows.length} 项</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.no} row={row} columns={columns} classOf={classOf} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { row: GridRowView; columns: readonly ColumnView[]; classOf: (column: ColumnView) => string };

function Row({ row, columns, classOf }: RowProps) {
  return (
    <tr id={`i${row.no}`}>
      <th scope="row" className="s1">
        <a className="lk" href={paths.indicator(row.no)}>
          <ListNo no={row.no} />
          <span>{row.name}</span>
          {row.mark && <span className="t3">{row.mark}</span>}
        </a>
        {row.target && (
          <small className="t3">
            <CopyGap />
            {row.target}
          </small>
        )}
      </th>
      <td className="s2 t2 ph-hide">
        {row.departments.map((name) => (
          <span key={name} className="ig-d">
            {name}
            <CopyGap />
          </span>
        ))}
      </td>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        return column && <IndicatorGridCell key={column.key} cell={cell} className={classOf(column)} />;
      })}
      <td className="y sp">
        {row.spark && <Sparkline spark={row.spark} width={70} height={20} />}
        {row.verdicts.map((view) => (
          <IndicatorVerdict key={view.label} {...view} />
        ))}
      </td>
    </tr>
  );
}
