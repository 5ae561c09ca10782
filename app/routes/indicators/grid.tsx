import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { IndicatorBody } from "#app/components/indicator/indicator-body.tsx";
import { IndicatorFilters } from "#app/components/indicator/indicator-filters.tsx";
import { IndicatorViews } from "#app/components/indicator/indicator-views.tsx";
import { StandingStrip } from "#app/components/indicator/standing-strip.tsx";
import type { PageHandle } from "#app/components/page-handle.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { GRID_FLAGS, type Sees } from "#app/domain/indicator-grid.ts";
import {
  departmentsWithIndicators,
  dimensionsOf,
  filteredRows,
  indicatorParameters,
  readIndicatorQuery,
} from "#app/domain/indicator-query.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import { askedHalfYear } from "#app/domain/readable-completeness.ts";
import { departmentsOf } from "#app/domain/role.ts";
import { targetStandings } from "#app/domain/target-standing.ts";
import { undoubtedPlan } from "#app/domain/undoubted-plan.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { standingCounts } from "#app/wording/standings.ts";
import { allRows, viewBody } from "./indicator-views.ts";

export const meta: MetaFunction = () => [{ title: "评估指标 · 就医体验行动台账" }];
export const handle = { wide: true } satisfies PageHandle;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const search = new URL(request.url).searchParams;
  const query = readIndicatorQuery(search, plan);
  const sees: Sees = ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
  const all = allRows({ plan, sees, today });
  const rows = filteredRows(all, query);
  const left = (other: Partial<typeof query>) => filteredRows(all, { ...query, ...other }).length;
  const current = currentHalfYear(plan, today).id;
  const standings = targetStandings(
    query.undoubted ? undoubtedPlan(plan) : plan,
    rows.map(({ indicator }) => indicator),
    current,
  );
  const period = askedHalfYear(plan, search.get("period"), today).id;
  return {
    query,
    departments: departmentsWithIndicators(plan),
    dimensions: dimensionsOf(plan.indicators).map((name) => ({ name, count: left({ dimension: name }) })),
    flags: GRID_FLAGS.map((flag) => ({ flag, count: left({ flag }) })),
    standings: standingCounts(standings),
    body: viewBody({ plan, actor, today, sees, query, rows, standings, period }),
    total: plan.indicators.length,
    period: query.view === "completeness" ? period : null,
    mayImport: may("indicator.import", { departmentCodes: departmentsOf(actor) }),
  };
}

export default function Indicators() {
  const { query, departments, dimensions, flags, standings, body, total, period, mayImport } =
    useLoaderData<typeof loader>();
  return (
    <div className="ig-page">
      <PageHead title="评估指标" sub={`附件3 · ${total} 项（原表缺第 21 号） · 年度列由系统计算，不可填写`}>
        <IndicatorViews query={query} />
        <a className="btn" href={paths.consistency()}>
          <Icon name="issue" />
          方案核对
        </a>
        {mayImport && (
          <a className="btn ph-hide" href={paths.indicatorImport()}>
            <Icon name="upload" />
            导入
          </a>
        )}
        <a className="btn" href={paths.exportFile("indicators.xlsx", { ...indicatorParameters(query), period })}>
          <Icon name="dl" />
          导出清单
        </a>
        <a className="btn" href={paths.exportFile("evaluation-table.xlsx")} title="附件3，官方版式，全部指标">
          <Icon name="dl" />
          导出附件3
        </a>
      </PageHead>
      {body.view !== "completeness" && (
        <>
          <IndicatorFilters {...{ query, departments, dimensions, flags }} />
          <StandingStrip counts={standings} query={query} />
        </>
      )}
      <IndicatorBody body={body} total={total} />
    </div>
  );
}
