import { Fragment } from "react";
import { Icon, type IconName } from "#app/components/icon.tsx";
import type { HeatKind } from "#app/domain/chart-heat.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { CopyGap } from "#app/components/copied.tsx";

export type HeatCellView = {
  kind: HeatKind;
  /** The figure of an indicator with one measure; what several have in common stands in the word. */
  value: string | null;
  /** 1/2: how many measures stand like that, where not all do. */
  share: string | null;
  doubted: boolean;
  /** A yes or a no that stays as it was needs no word beside it. */
  plain: boolean;
};
export type HeatRowView = { no: number; name: string; department: string; cells: HeatCellView[] };
export type HeatGroupView = { dimension: string; rows: HeatRowView[] };

const KINDS: Record<HeatKind, { word: string; icon: IconName | null; tone: string }> = {
  hit: { word: "达标", icon: "check", tone: "k-hit" },
  improving: { word: "向好", icon: "up", tone: "k-up" },
  worse: { word: "变差", icon: "dn", tone: "k-down" },
  flat_missed: { word: "未达标", icon: "x", tone: "k-miss" },
  awaiting_query: { word: "待核", icon: "query", tone: "k-query" },
  rising: { word: "向好", icon: "up", tone: "k-none" },
  falling: { word: "变差", icon: "dn", tone: "k-none" },
  level: { word: "持平", icon: "minus", tone: "k-none" },
  first: { word: "首报", icon: null, tone: "k-none" },
  baseline: { word: "基线", icon: null, tone: "ih-base" },
  missing: { word: "缺报", icon: "alarm", tone: "ih-miss" },
  to_fill: { word: "待填", icon: "dash", tone: "ih-todo" },
  hidden: { word: "未公布", icon: "lock", tone: "ih-off" },
  not_applicable: { word: "不适用", icon: null, tone: "ih-off" },
  not_traceable: { word: "无法追溯", icon: null, tone: "ih-off" },
  not_due: { word: "未到期", icon: null, tone: "ih-off" },
};

/** Half-years before the one under review that a phone has room for. */
const EARLIER_ON_PHONES = 1;

type Props = {
  halfYears: readonly HalfYearId[];
  /** The half-year under review. */
  period: HalfYearId;
  groups: readonly HeatGroupView[];
};

/** Indicators × half-years: in every cell a word and a shape, the colour only where a target judges. */
export function IndicatorHeat({ halfYears, period, groups }: Props) {
  const at = halfYears.indexOf(period);
  // Where nothing has fallen due yet there is nothing to print.
  const isEmpty = (index: number) =>
    groups.every(({ rows }) => rows.every(({ cells }) => cells[index]?.kind === "not_due"));
  const classes = halfYears.map((_, index) =>
    [index === at && "now", isEmpty(index) && "none", (index > at || index < at - EARLIER_ON_PHONES) && "ph-hide"]
      .filter(Boolean)
      .join(" "),
  );
  const classOf = (index: number) => classes[index] ?? "";
  const indicators = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (indicators === 0) return null;
  return (
    <section className="card rv-ih" id="ih">
      <header>
        <h2>
          {indicators} 项指标 × {halfYears.length} 个半年
        </h2>
        <span className="t3">绿、蓝、橙只用于有方案或国家目标的指标，灰色只看方向</span>
      </header>
      <table className="heat iheat">
        <thead>
          <tr>
            <th scope="col" className="cat ph-hide">
              维度
            </th>
            <th scope="col">指标</th>
            <th scope="col" className="ld ph-hide">
              责任科室
            </th>
            {halfYears.map((id, index) => (
              <th key={id} scope="col" className={`c ${classOf(index)}`}>
                {shortHalfYear(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ dimension, rows }) => (
            <Fragment key={dimension}>
              <tr className="only-ph gr">
                <th colSpan={2 + EARLIER_ON_PHONES} scope="rowgroup">
                  {dimension}
                </th>
              </tr>
              {rows.map((row, index) => (
                <tr key={row.no} className={index === 0 ? "f" : undefined}>
                  {index === 0 && (
                    <th className="cat ph-hide" rowSpan={rows.length} scope="rowgroup">
                      {dimension}
                    </th>
                  )}
                  <th scope="row">
                    <a className="lk" href={paths.indicator(row.no)} title={row.name}>
                      <i>
                        {row.no}
                        <CopyGap />
                      </i>
                      <span>{row.name}</span>
                    </a>
                  </th>
                  <td className="ld ph-hide">{row.department}</td>
                  {row.cells.map((cell, column) => (
                    <td key={halfYears[column]} className={classOf(column) || undefined}>
                      <Cell cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="t3 f12 cb">
        基线期不判断；“首报”是没有上期可比。一格有几个测量项的，按最要紧的一项显示，1/2 表示 2 项中有 1
        项如此。斜纹为有疑点。
      </p>
    </section>
  );
}

function Cell({ cell: { kind, value, share, doubted, plain } }: { cell: HeatCellView }) {
  const { word, icon, tone } = KINDS[kind];
  return (
    <span className={`ih ${tone}${doubted ? " hatch ih-q" : ""}`}>
      {icon && !plain && <Icon name={icon} />}
      {!(plain && value) && (
        <span>
          {word}
          <CopyGap />
        </span>
      )}
      {share && (
        <sup>
          {share}
          <CopyGap />
        </sup>
      )}
      {value && <b>{value}</b>}
      {doubted && kind !== "awaiting_query" && <span className="vh">，有疑点</span>}
    </span>
  );
}
