import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { InspectionChoices } from "#app/components/inspection/inspection-choices.tsx";
import { HalfYearTiles } from "#app/components/inspection/half-year-tiles.tsx";
import { InspectionTable } from "#app/components/inspection/inspection-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { paths } from "#app/paths.ts";
import { figureWords } from "#app/wording/inspections.ts";
import { inspectionsView } from "./inspections-view.ts";

export const meta: MetaFunction = () => [{ title: "督查与体验 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "inspection.read");
  const { plan, today, may } = opened;
  return { ...inspectionsView(plan, today, new URL(request.url).searchParams), mayKeep: may("inspection.keep") };
}

export default function Inspections() {
  const page = useLoaderData<typeof loader>();
  const { filter, groups } = page;
  return (
    <>
      <PageHead title="督查与体验" sub="每半年组织督查；专班成员带头以普通患者身份定期体验就医流程">
        {page.mayKeep && (
          <>
            <a className="btn btn-p" href={paths.newInspection("round")}>
              <Icon name="plus" />
              安排督查
            </a>
            <a className="btn" href={paths.newInspection("walkthrough")}>
              <Icon name="plus" />
              安排体验
            </a>
          </>
        )}
        {!page.isEmpty && (
          <a className="btn ph-hide" href={page.exportLink}>
            <Icon name="dl" />
            导出
          </a>
        )}
        {!page.isEmpty && (
          <a className="btn" href={page.observations}>
            观察清单
          </a>
        )}
      </PageHead>
      <HalfYearTiles tiles={page.tiles} />
      <form className="fbar ins-filter" role="search" aria-label="筛选督查和体验就医" action={paths.inspections()}>
        <InspectionChoices filter={filter} periods={page.periods} />
        <button className="btn" type="submit">
          筛选
        </button>
        {(filter.halfYear ?? filter.kind) && <a href={paths.inspections()}>清除筛选</a>}
        <span className="t3 f12">{figureWords(page.figures)}</span>
      </form>
      {groups.length === 0 ? (
        <section className="card">
          <EmptyState icon="route" title={page.isEmpty ? "还没有督查和体验就医" : "没有符合筛选的记录"}>
            <p>
              {page.mayKeep
                ? "点“安排督查”或“安排体验”，定下日期、带队和成员；到时在手机上逐条记下看到的。"
                : "由质控办或专班组长安排；您带队或参加的会出现在日历订阅里。"}
            </p>
            {!page.isEmpty && (
              <a className="btn" href={paths.inspections()}>
                看全部
              </a>
            )}
          </EmptyState>
        </section>
      ) : (
        <InspectionTable groups={groups} />
      )}
    </>
  );
}
