import { PeriodTabs } from "#app/components/indicator/period-tabs.tsx";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { MapRow } from "#app/domain/consistency-lists.ts";
import { paths } from "#app/paths.ts";
import { TaskMap } from "./task-map.tsx";

type Props = {
  map: {
    /** null before any rated half-year has opened. */
    period: { id: HalfYearId; label: string } | null;
    periods: readonly { id: HalfYearId; label: string }[];
    rows: readonly MapRow[];
    contradictions: number;
    /** Tasks no indicator is related to. */
    unmeasured: readonly { no: number; title: string }[];
  };
};

/** Tasks and indicators side by side in one half-year, and what does not go together. */
export function MapCard({ map: { period, periods, rows, contradictions, unmeasured } }: Props) {
  return (
    <section id="map" className="cons-m">
      <h2 className="cons-h">任务与指标对照</h2>
      <p className="t2 f13 cons-i">
        附件3
        没有写明指标对应哪项任务，关联由整理者按内容判断。服务类指标填“否”而关联任务评为按时高质完成，或填“是”而任务未完成，即为相互矛盾（DQ-E12）。
        {unmeasured.length > 0 && `没有指标的任务：${unmeasured.map(({ no, title }) => `${no} ${title}`).join("、")}。`}
      </p>
      {period && (
        <>
          <PeriodTabs periods={periods} period={period.id} to={(id) => `${paths.consistency({ period: id })}#map`} />
          <p className="f13 cons-i">
            {period.label}：<b>{contradictions}</b> 处相互矛盾。{" "}
            <a href={paths.exportFile("task-map.xlsx", { period: period.id })}>导出对照表</a>
          </p>
          <TaskMap rows={rows} caption={`${period.label}指标与任务对照`} />
        </>
      )}
    </section>
  );
}
