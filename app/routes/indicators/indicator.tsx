import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { IndicatorBenchmarks, IndicatorDefinition } from "#app/components/indicator-definition.tsx";
import { indicatorPage } from "#app/components/indicator-page-view.ts";
import { IndicatorHistory } from "#app/components/indicator-history.tsx";
import { IndicatorQueries } from "#app/components/indicator-queries.tsx";
import { IndicatorVerdict } from "#app/components/indicator-verdict.tsx";
import { PageHead } from "#app/components/page-head.tsx";
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
  const { no, name, queries, entry } = page;
  const open = queries.filter(({ note }) => !note).length;
  return (
    <>
      <PageHead
        title={`${no}　${name}`}
        crumbs={[{ label: "评估指标", to: paths.indicators() }, { label: page.dimension }, { label: `第 ${no} 项` }]}
        sub={
          <>
            {page.verdicts.map((view) => (
              <IndicatorVerdict key={view.label} {...view} full />
            ))}
            {open > 0 && (
              <span className="st st-query">
                <Icon name="query" />
                疑点 {open}
              </span>
            )}
            <span>{page.facts}</span>
            {page.tasks.length > 0 && (
              <span>
                关联任务{" "}
                {page.tasks.map((task) => (
                  <a key={task.no} className="ind-t" href={paths.task(task.no)}>
                    {task.no} {task.title}
                  </a>
                ))}
              </span>
            )}
          </>
        }
      >
        {page.previous !== null && (
          <a className="btn" href={paths.indicator(page.previous)} aria-label={`上一项：第 ${page.previous} 项`}>
            <Icon name="left" />
            {page.previous}
          </a>
        )}
        {page.next !== null && (
          <a className="btn" href={paths.indicator(page.next)} aria-label={`下一项：第 ${page.next} 项`}>
            {page.next}
            <Icon name="right" />
          </a>
        )}
        {entry && (
          <a className="btn btn-p" href={entry}>
            <Icon name="pen" />
            填本期
          </a>
        )}
      </PageHead>
      <div className="ind">
        <div className="stack3">
          {page.histories.map(({ rollup, ...history }) => (
            <IndicatorHistory key={history.key} history={history} rollup={rollup} />
          ))}
        </div>
        <div className="stack3">
          <IndicatorQueries queries={queries} owner={page.owner} />
          <IndicatorDefinition no={no} measures={page.measures} remarks={page.remarks} />
          <IndicatorBenchmarks benchmarks={page.benchmarks} />
        </div>
      </div>
    </>
  );
}
