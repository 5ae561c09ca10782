import type { ComponentProps } from "react";
import { TrendWall } from "#app/components/chart/trend-wall.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { paths } from "#app/paths.ts";
import { AnnualNotes } from "./annual-notes.tsx";
import { CompletenessTable } from "./completeness-table.tsx";
import { IndicatorGrid } from "./indicator-grid.tsx";
import { PeriodTabs } from "./period-tabs.tsx";
import { RemarkList } from "./remark-list.tsx";
import { StandingTable } from "./standing-table.tsx";

type Body =
  | ({ view: "grid"; grid: ComponentProps<typeof IndicatorGrid> } & ComponentProps<typeof RemarkList> &
      ComponentProps<typeof AnnualNotes>)
  | ({ view: "trends" } & ComponentProps<typeof TrendWall>)
  | ({ view: "targets" } & ComponentProps<typeof StandingTable>)
  | ({ view: "completeness" } & Omit<ComponentProps<typeof PeriodTabs>, "to"> &
      ComponentProps<typeof CompletenessTable>);

/** Annex 3 the way it was asked for. `total` is what there is without filters. */
export function IndicatorBody({ body, total }: { body: Body; total: number }) {
  switch (body.view) {
    case "grid":
      if (body.grid.groups.length === 0) return <NothingLeft total={total} />;
      return (
        <>
          <IndicatorGrid {...body.grid} />
          <RemarkList remarks={body.remarks} />
          <AnnualNotes notes={body.notes} />
        </>
      );
    case "trends":
      return body.groups.length > 0 ? <TrendWall groups={body.groups} /> : <NothingLeft total={total} />;
    case "targets":
      return body.groups.length > 0 ? (
        <>
          <StandingTable groups={body.groups} />
          <p className="t3 f12 tnote">
            按各测量项最近一期的值，只有方案或国家目标才判断达标；疑点没有结束的不说达标，记待核；与上期之间修订了口径的不可比。
          </p>
        </>
      ) : (
        <NothingLeft total={total} />
      );
    case "completeness":
      return (
        <>
          <PeriodTabs
            periods={body.periods}
            period={body.period}
            to={(period) => paths.indicators({ view: "completeness", period })}
          />
          <CompletenessTable period={body.period} lines={body.lines} total={body.total} />
          <p className="t3 f12 tnote">
            应报按附件3 的测量项计，多个科室共同负责的算在第一个科室；0
            是数，算实报。未到期的格在填报窗口里就是待填。疑点是还有疑问未了的格，已计在前面各列中。点数字看是哪些格。
          </p>
        </>
      );
  }
}

function NothingLeft({ total }: { total: number }) {
  return (
    <EmptyState title="没有符合条件的指标">
      <p>换一个维度或科室，或者看全部。</p>
      <a className="btn" href={paths.indicators()}>
        看全部 {total} 项
      </a>
    </EmptyState>
  );
}
