import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { IndicatorBody } from "#app/components/indicator/indicator-body.tsx";
import { IndicatorFilters } from "#app/components/indicator/indicator-filters.tsx";
import { readIndicatorQuery } from "#app/components/indicator/indicator-query.ts";
import { IndicatorViews } from "#app/components/indicator/indicator-views.tsx";
import { StandingStrip } from "#app/components/indicator/standing-strip.tsx";
import { standingCounts } from "#app/components/indicator/standing-view.ts";
import type { PageHandle } from "#app/components/page-handle.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { GRID_FLAGS, hasFlag, type Sees } from "#app/domain/indicator-grid.ts";
import { currentHalfYear, type Plan } from "#app/domain/plan.ts";
import { departmentsOf } from "#app/domain/role.ts";
import { targetStandings } from "#app/domain/target-standing.ts";
import { undoubtedPlan } from "#app/domain/undoubted-plan.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { allRows, dimensionsOf, viewBody } from "./indicator-views.ts";

export const meta: MetaFunction = () => [{ title: "评估指标 · 就医体验行动台账" }];
export const handle = { wide: true } satisfies PageHandle;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const search = new URL(request.url).searchParams;
  const dimensions = dimensionsOf(plan.indicators);
  const departments = departmentsWithIndicators(plan);
  const choices = { dimensions, departments: departments.map(({ code }) => code) };
  const query = readIndicatorQuery(search, choices);
  const { department, dimension, flag } = query;
  const sees: Sees = ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
  const ofDepartment = allRows({ plan, sees, today }).filter(
    ({ indicator }) => department === null || indicator.departmentCodes.includes(department),
  );
  const ofDimension = ofDepartment.filter(({ indicator }) => dimension === null || indicator.dimension === dimension);
  const rows = ofDimension.filter((row) => flag === null || hasFlag(row, flag));
  const current = currentHalfYear(plan, today).id;
  const standings = targetStandings(
    query.undoubted ? undoubtedPlan(plan) : plan,
    rows.map(({ indicator }) => indicator),
    current,
  );
  const asked = plan.halfYearById.get(parseHalfYear(search.get("period") ?? "") ?? current);
  const period = asked && asked.opensOn <= today ? asked.id : current;
  return {
    query,
    departments,
    dimensions: dimensions.map((name) => ({
      name,
      count: ofDepartment.filter((row) => row.indicator.dimension === name && (flag === null || hasFlag(row, flag)))
        .length,
    })),
    flags: GRID_FLAGS.map((name) => ({ flag: name, count: ofDimension.filter((row) => hasFlag(row, name)).length })),
    standings: standingCounts(standings),
    body: viewBody({ plan, actor, today, sees, query, rows, standings, period }),
    total: plan.indicators.length,
    mayImport: may("indicator.import", { departmentCodes: departmentsOf(actor) }),
  };
}

function departmentsWithIndicators({ departments, indicators }: Plan) {
  const asked = new Set(indicators.flatMap(({ departmentCodes }) => departmentCodes));
  return departments.filter(({ code }) => asked.has(code));
}

export default function Indicators() {
  const { query, departments, dimensions, flags, standings, body, total, mayImport } = useLoaderData<typeof loader>();
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
        <a className="btn" href={paths.exportFile("evaluation-table.xlsx")}>
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
