import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { PeriodTabs } from "#app/components/indicator/period-tabs.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RowFilters } from "#app/components/report/row-filters.tsx";
import { rowLine } from "#app/components/report/row-line.ts";
import { RowTable } from "#app/components/report/row-table.tsx";
import { leaderCodesOf } from "#app/domain/role.ts";
import {
  listedHalfYears,
  narrowedRows,
  readRowFilter,
  rowCounts,
  rowQuery,
  rowsInView,
} from "#app/domain/row-filter.ts";
import { isPublished } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { ROW_VIEW_WORDS } from "#app/wording/rows.ts";
import { filterChoices } from "../review/filter-choices.ts";

export const meta: MetaFunction = () => [{ title: "上报明细 · 就医体验行动台账" }];

/** Every row of annex 2 of one half-year: what the numbers of papers and of the review count. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const filter = readRowFilter(new URL(request.url).searchParams, plan, today);
  const rows = narrowedRows(plan, filter);
  return {
    filter,
    label: plan.halfYearById.get(filter.halfYear)?.label ?? filter.halfYear,
    periods: listedHalfYears(plan, today).map(({ id, label }) => ({ id, label })),
    narrowedTo: filterWords(plan, filter),
    counts: rowCounts(rows),
    lines: rowsInView(rows, filter.view).map((row) => rowLine(plan, row, today)),
    isEmpty: !plan.rows.some(({ halfYear }) => halfYear === filter.halfYear),
    choices: filterChoices(plan),
    own: leaderCodesOf(actor)[0] ?? null,
    /** Not published yet: the reader's own rows, and those of others in joint tasks. */
    isPart: !may("unpublished.read") && !isPublished(plan, filter.halfYear, today),
    exportLink: paths.exportFile("report-rows.xlsx", rowQuery(filter)),
  };
}

export default function Rows() {
  const { filter, label, periods, narrowedTo, counts, lines, isEmpty, choices, own, exportLink, ...page } =
    useLoaderData<typeof loader>();
  const what = filter.view === "all" ? `应报 ${counts.all} 行` : `${ROW_VIEW_WORDS[filter.view]} ${lines.length} 行`;
  return (
    <>
      <PageHead
        title="上报明细"
        crumbs={[{ label: "收表情况", to: paths.reports(filter.halfYear) }]}
        sub={[label, !isEmpty && what, narrowedTo].filter(Boolean).join(" · ")}
      >
        <PeriodTabs
          periods={periods}
          period={filter.halfYear}
          to={(period) => paths.reportRows(rowQuery({ ...filter, halfYear: period }))}
        />
        {lines.length > 0 && (
          <a className="btn ph-hide" href={exportLink}>
            <Icon name="dl" />
            导出
          </a>
        )}
      </PageHead>
      {!isEmpty && <RowFilters {...{ filter, counts, choices, own }} />}
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState icon="search" title={isEmpty ? `${label}的上报明细还没有公布` : "没有这样的行"}>
            <p>{isEmpty ? "院长办公会通过后公布；可以先看上面的其他半年。" : "换一类，或去掉一个条件再看。"}</p>
            {!isEmpty && (
              <a className="btn" href={paths.reportRows({ period: filter.halfYear })}>
                看全部
              </a>
            )}
          </EmptyState>
        </section>
      ) : (
        <RowTable lines={lines} />
      )}
      <p className="t3 f12 tnote">
        {page.isPart && !isEmpty && `${label}还没有公布：只列本科室的行，和共同牵头的任务里其他科室的行。`}
        一行是一项任务的一个牵头科室。已报送不含退回未改的；文字是科室最近一次交上来的，点任务看全文。已评定含院长办公会已通过的。
      </p>
    </>
  );
}
