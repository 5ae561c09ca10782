import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { IndicatorListFilters } from "#app/components/indicator/indicator-list-filters.tsx";
import { IndicatorListTable } from "#app/components/indicator/indicator-list-table.tsx";
import { PeriodTabs } from "#app/components/indicator/period-tabs.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  indicatorList,
  indicatorListQuery,
  openedHalfYears,
  readIndicatorListFilter,
} from "#app/domain/indicator-list.ts";
import { departmentName } from "#app/domain/plan.ts";
import { leaderCodesOf } from "#app/domain/role.ts";
import { paths } from "#app/paths.ts";
import { INDICATOR_LIST_WORDS, indicatorListWords } from "#app/wording/indicator-list.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { filterChoices } from "../review/filter-choices.ts";

export const meta: MetaFunction = () => [{ title: "本期指标清单 · 就医体验行动台账" }];

/** Annex 3 of one half-year as lists: what the numbers of papers and of the review count. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  const filter = readIndicatorListFilter(new URL(request.url).searchParams, plan, today);
  const { lines, counts } = indicatorList(plan, actor, filter, today);
  return {
    filter,
    label: plan.halfYearById.get(filter.halfYear)?.label ?? filter.halfYear,
    periods: openedHalfYears(plan, today).map(({ id, label }) => ({ id, label })),
    narrowedTo: filterWords(plan, filter),
    counts,
    lines: lines.map((line) => indicatorListWords(plan, line, filter.halfYear, today)),
    choices: filterChoices(plan),
    own: leaderCodesOf(actor)[0] ?? null,
    owedBy: filter.owedBy === null ? null : departmentName(plan, filter.owedBy),
    exportLink: paths.exportFile("indicator-list.xlsx", indicatorListQuery(filter)),
  };
}

export default function IndicatorList() {
  const { filter, label, periods, narrowedTo, counts, lines, choices, own, owedBy, exportLink } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="本期指标清单"
        crumbs={[
          { label: "评估指标", to: paths.indicators() },
          { label: "完整性", to: paths.indicators({ view: "completeness", period: filter.halfYear }) },
        ]}
        sub={[label, `${INDICATOR_LIST_WORDS[filter.view]} ${lines.length} 项`, narrowedTo].filter(Boolean).join(" · ")}
      >
        <PeriodTabs
          periods={periods}
          period={filter.halfYear}
          to={(halfYear) => paths.indicatorList(indicatorListQuery({ ...filter, halfYear }))}
        />
        {lines.length > 0 && (
          <a className="btn ph-hide" href={exportLink}>
            <Icon name="dl" />
            导出
          </a>
        )}
      </PageHead>
      <IndicatorListFilters {...{ filter, counts, choices, own, owedBy }} />
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState icon="search" title={`没有${INDICATOR_LIST_WORDS[filter.view]}的指标`}>
            <p>换一类，或去掉一个条件再看；还没有公布的半年只列您能看到的。</p>
            <a className="btn" href={paths.indicatorList({ period: filter.halfYear })}>
              看全部应报的
            </a>
          </EmptyState>
        </section>
      ) : (
        <IndicatorListTable lines={lines} />
      )}
      <p className="t3 f12 tnote">
        按测量项时一行是附件3
        的一个格，多个科室共同负责的算在第一个科室；按指标时一行是一项指标，各测量项都填了才算填报完整，都达到目标才算达标。
      </p>
    </>
  );
}
