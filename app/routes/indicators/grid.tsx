import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { IndicatorFilters } from "#app/components/indicator/indicator-filters.tsx";
import { columnsOf, remarkView, rowView } from "#app/components/indicator/indicator-grid-view.ts";
import { IndicatorGrid } from "#app/components/indicator/indicator-grid.tsx";
import { readIndicatorQuery } from "#app/components/indicator/indicator-query.ts";
import type { PageHandle } from "#app/components/page-handle.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { halfOf, previousHalfYear, yearOf } from "#app/domain/half-year.ts";
import { GRID_FLAGS, gridRow, hasFlag, remarksOf } from "#app/domain/indicator-grid.ts";
import { currentHalfYear, type Plan } from "#app/domain/plan.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "评估指标 · 就医体验行动台账" }];
export const handle = { wide: true } satisfies PageHandle;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  const dimensions = [...new Set(plan.indicators.map(({ dimension }) => dimension))];
  const departments = departmentsWithIndicators(plan);
  const choices = { dimensions, departments: departments.map(({ code }) => code) };
  const query = readIndicatorQuery(new URL(request.url).searchParams, choices);
  const { department, dimension, flag } = query;
  const ofDepartment = plan.indicators
    .filter(({ departmentCodes }) => department === null || departmentCodes.includes(department))
    .map((indicator) =>
      gridRow(
        plan,
        indicator,
        ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today),
        today,
      ),
    );
  const ofDimension = ofDepartment.filter(({ indicator }) => dimension === null || indicator.dimension === dimension);
  const rows = ofDimension.filter((row) => flag === null || hasFlag(row, flag));
  const remarks = remarksOf(rows);
  const views = rows.map((row) => rowView(row, remarks, !query.plain));
  const current = currentHalfYear(plan, today).id;
  return {
    query,
    departments,
    dimensions: dimensions.map((name) => ({
      name,
      count: ofDepartment.filter((row) => row.indicator.dimension === name && (flag === null || hasFlag(row, flag)))
        .length,
    })),
    flags: GRID_FLAGS.map((name) => ({ flag: name, count: ofDimension.filter((row) => hasFlag(row, name)).length })),
    grid: {
      columns: columnsOf(plan),
      years: plan.halfYears
        .filter(({ id }) => halfOf(id) === 1)
        .map(({ id, baseline }) => ({ year: yearOf(id), baseline, columns: 3 })),
      groups: dimensions
        .map((name) => ({ dimension: name, rows: views.filter((view) => view.dimension === name) }))
        .filter((group) => group.rows.length > 0),
      current,
      previous: previousHalfYear(current),
      wide: query.wide,
    },
    remarks: remarks.map((remark) => remarkView(plan, remark)),
    total: plan.indicators.length,
  };
}

function departmentsWithIndicators({ departments, indicators }: Plan) {
  const asked = new Set(indicators.flatMap(({ departmentCodes }) => departmentCodes));
  return departments.filter(({ code }) => asked.has(code));
}

export default function Indicators() {
  const { query, departments, dimensions, flags, grid, remarks, total } = useLoaderData<typeof loader>();
  return (
    <div className="ig-page">
      <PageHead title="评估指标" sub={`附件3 · ${total} 项（原表缺第 21 号） · 年度列由系统计算，不可填写`}>
        <a className="btn" href={paths.exportFile("evaluation-table.xlsx")}>
          <Icon name="dl" />
          导出附件3
        </a>
      </PageHead>
      <IndicatorFilters {...{ query, departments, dimensions, flags }} />
      {grid.groups.length > 0 ? (
        <IndicatorGrid {...grid} />
      ) : (
        <EmptyState title="没有符合条件的指标">
          <p>换一个维度或科室，或者看全部。</p>
          <a className="btn" href={paths.indicators()}>
            看全部 {total} 项
          </a>
        </EmptyState>
      )}
      {remarks.length > 0 && (
        <ol className="notes" aria-label="疑点备注">
          {remarks.map(({ no, subject, sentence, rule }) => (
            <li key={no} id={`remark-${no}`}>
              <b>备注{no}</b>
              {subject}：{sentence} <span className="t3">{rule}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
