import { Fragment } from "react";
import { Icon, type IconName } from "#app/components/icon.tsx";
import type { HeatKind } from "#app/domain/chart-heat.ts";
import { shortHalfYear, type HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { CopyGap } from "#app/components/copied.tsx";
import { UnfoldLabel, UnfoldTick } from "./unfold-on-phones.tsx";

export type HeatCellView = {
  kind: HeatKind;
  /** The figure of an indicator with one measure; what several have in common stands in the word. */
  value: string | null;
  /** Behind the figure, where it is a word; on paper it stands once, beside the name. */
  unit: string | null;
  /** 1/2: how many measures stand like that, where not all do. */
  share: string | null;
  doubted: boolean;
  /** A yes or a no that stays as it was needs no word beside it. */
  plain: boolean;
};
export type HeatRowView = { no: number; name: string; department: string; unit: string | null; cells: HeatCellView[] };
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
  redefined: { word: "不可比", icon: null, tone: "k-none" },
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
  const has = (kind: HeatKind, index: number) =>
    groups.some(({ rows }) => rows.some(({ cells }) => cells[index]?.kind === kind));
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
      <UnfoldTick id="ih-unfold" />
      <header>
        <h2>{indicators} 项指标</h2>
        <span className="t3 ph-hide">绿、蓝、橙只用于有方案或国家目标的指标，灰色只看方向</span>
        <UnfoldLabel id="ih-unfold" />
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
                {has("baseline", index) && (
                  <small>
                    <CopyGap />
                    基线
                  </small>
                )}
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
                      {row.unit && <small className="only-print">{row.unit}</small>}
                    </a>
                  </th>
                  <td className="ld ph-hide">{row.department}</td>
                  {row.cells.map((cell, column) => (
                    <td key={halfYears[column]} className={classOf(column) || undefined}>
                      <Cell cell={cell} no={row.no} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="t3 f12 cb">
        基线期不判断。{halfYears.some((_, index) => has("first", index)) && "“首报”是没有上期可比。"}
        {halfYears.some((_, index) => has("redefined", index)) && "“不可比”是与上期之间修订了口径。"}
        一格有几个测量项的，按最要紧的一项显示，1/2 表示 2 项中有 1 项如此。斜纹为有疑点。
      </p>
    </section>
  );
}

/** Leads where the name of its line leads, so that the keyboard passes it by. */
function Cell({ no, cell: { kind, value, unit, share, doubted, plain } }: { no: number; cell: HeatCellView }) {
  const { word, icon, tone } = KINDS[kind];
  // The heading of its column says 基线 already.
  const bare = value !== null && (plain || kind === "baseline");
  return (
    <a className={`hml ih ${tone}${doubted ? " hatch ih-q" : ""}`} href={paths.indicator(no)} tabIndex={-1}>
      {icon && !bare && <Icon name={icon} />}
      {!bare && (
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
      {value && (
        <b>
          {value}
          {unit && <i> {unit}</i>}
        </b>
      )}
      {doubted && kind !== "awaiting_query" && <span className="vh">，有疑点</span>}
    </a>
  );
}
