import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { TrendCard } from "#app/components/chart/trend-card.tsx";
import { IndicatorBenchmarks, IndicatorDefinition } from "#app/components/indicator/indicator-definition.tsx";
import { IndicatorHead } from "#app/components/indicator/indicator-head.tsx";
import { indicatorPage } from "#app/components/indicator/indicator-page-view.ts";
import { IndicatorHistory } from "#app/components/indicator/indicator-history.tsx";
import { IndicatorQueries } from "#app/components/indicator/indicator-queries.tsx";
import { currentHalfYear } from "#app/domain/plan.ts";
import { departmentsOf } from "#app/domain/role.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.no} ${data.name}` : "评估指标"} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const no = /^\d{1,3}$/.test(params.no ?? "") ? Number(params.no) : null;
  const indicator = no === null ? undefined : plan.indicatorByNo.get(no);
  if (!indicator) {
    const last = plan.indicators.at(-1)?.no ?? 0;
    throw new Response(
      no === 21
        ? "附件3 原表没有第 21 号：第 20 项之后就是第 22 项。"
        : `附件3 的指标编号是 1 到 ${last}，没有第 21 号。`,
      { status: 404 },
    );
  }
  const { departmentCodes } = indicator;
  const mine = departmentsOf(actor).find((code) => departmentCodes.includes(code));
  const halfYear = currentHalfYear(plan, today).id;
  return {
    ...indicatorPage(plan, indicator, ({ id }) => seesDepartment(plan, actor, id, departmentCodes, today), today),
    entry:
      mine && may("indicator.enter", { departmentCodes: [mine] })
        ? paths.indicatorEntry(halfYear, mine, indicator.no)
        : null,
  };
}

export default function IndicatorPage() {
  const page = useLoaderData<typeof loader>();
  const { no, queries } = page;
  return (
    <>
      <IndicatorHead page={page} entry={page.entry} />
      <div className="ind">
        <div className="stack3">
          {page.histories.map(({ rollup, trend, ...history }) => (
            <Fragment key={history.key}>
              <TrendCard trend={trend} named={page.histories.length > 1} />
              <IndicatorHistory history={history} rollup={rollup} />
            </Fragment>
          ))}
        </div>
        <div className="stack3">
          <IndicatorQueries no={no} queries={queries} owner={page.owner} />
          <IndicatorDefinition no={no} measures={page.measures} remarks={page.remarks} />
          <IndicatorBenchmarks benchmarks={page.benchmarks} />
        </div>
      </div>
    </>
  );
}
