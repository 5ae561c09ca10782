import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon } from "#app/components/icon.tsx";
import { InspectionChoices } from "#app/components/inspection/inspection-choices.tsx";
import { observationLine } from "#app/components/inspection/observation-line.ts";
import { ObservationTable } from "#app/components/inspection/observation-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { inspectedHalfYears } from "#app/domain/inspection-checks.ts";
import { observationList, observationQuery, readObservationFilter } from "#app/domain/observation-list.ts";
import { OBSERVATION_VIEWS } from "#app/domain/observation-views.ts";
import { paths } from "#app/paths.ts";
import { OBSERVATION_VIEW_WORDS } from "#app/wording/inspections.ts";

export const meta: MetaFunction = () => [{ title: "观察清单 · 就医体验行动台账" }];

/** `/inspections/observations?period=&kind=&state=&show=`: everything that was seen, over all records. */
export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "inspection.read");
  const { plan, today } = opened;
  const filter = readObservationFilter(new URL(request.url).searchParams, plan);
  return {
    filter,
    periods: inspectedHalfYears(plan).map(({ id, label }) => ({ value: id, words: label })),
    lines: observationList(plan, filter).map((seen) => observationLine(plan, seen, today)),
    exportLink: paths.exportFile("observations.xlsx", observationQuery(filter)),
  };
}

export default function Observations() {
  const { filter, periods, lines, exportLink } = useLoaderData<typeof loader>();
  const isNarrowed = filter.halfYear !== null || filter.kind !== null || filter.state !== null || filter.show !== "all";
  return (
    <>
      <PageHead title="观察清单" crumbs={[{ label: "督查与体验", to: paths.inspections() }]} sub={`${lines.length} 条`}>
        <a className="btn ph-hide" href={exportLink}>
          <Icon name="dl" />
          导出
        </a>
      </PageHead>
      <form className="fbar ins-filter" role="search" aria-label="筛选观察" action={paths.observations()}>
        <InspectionChoices filter={filter} periods={periods} />
        <FilterChoice
          name="show"
          label="观察"
          chosen={filter.show === "all" ? null : filter.show}
          options={OBSERVATION_VIEWS.filter((view) => view !== "all").map((value) => ({
            value,
            words: OBSERVATION_VIEW_WORDS[value],
          }))}
        />
        <button className="btn" type="submit">
          筛选
        </button>
        {isNarrowed && <a href={paths.observations()}>清除筛选</a>}
      </form>
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState icon="route" title="没有符合筛选的观察">
            <p>督查和体验就医时逐条记下的，都在这里。</p>
            <a className="btn" href={paths.inspections()}>
              看督查与体验
            </a>
          </EmptyState>
        </section>
      ) : (
        <ObservationTable lines={lines} />
      )}
    </>
  );
}
