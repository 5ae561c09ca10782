import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { HeatCard } from "#app/components/review/heat-map.tsx";
import { IndicatorHeat } from "#app/components/review/indicator-heat.tsx";
import { IndicatorMinis } from "#app/components/review/indicator-minis.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ReviewAttention } from "#app/components/review/review-attention.tsx";
import { ReviewDepartments } from "#app/components/review/review-departments.tsx";
import { ReviewDistribution } from "#app/components/review/review-distribution.tsx";
import { ReviewFigures } from "#app/components/review/review-figures.tsx";
import { ReviewHeadActions } from "#app/components/review/review-head-actions.tsx";
import { ReviewTargets } from "#app/components/review/review-targets.tsx";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { isPublished, seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { heatMapWords, reviewHeadWords } from "#app/wording/review.ts";
import { wholeReview } from "./whole-review.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.label}总览` : "半年总览"} · 就医体验行动台账` },
];

/** The half-year for leaders. Those who do not see everything see it once 院长办公会 has passed it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const period = parseHalfYear(params.period ?? "");
  const halfYear = period && plan.halfYearById.get(period);
  if (!period || halfYear?.progressReport !== "required") throw new Response("没有这个半年的总览。", { status: 404 });
  const seesAll = may("unpublished.read");
  const readable = plan.halfYears.filter(
    ({ id, progressReport, opensOn }) =>
      progressReport === "required" && opensOn <= today && (seesAll || isPublished(plan, id, today)),
  );
  const adoption = plan.adoptionByHalfYear.get(period) ?? null;
  const rows = plan.rows.filter((row) => row.halfYear === period);
  const toAdopt = may("half-year.adopt") && !adoption && rows.every(({ state }) => state === "rated");
  const supervises = may("supervision.read");
  const sees: Sees = ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
  return {
    period,
    label: halfYear.label,
    sub: reviewHeadWords(halfYear, adoption, today),
    opened: halfYear.opensOn <= today,
    tabs: readable.map(({ id }) => id),
    adoptionPath: toAdopt ? paths.adoption(period) : null,
    today,
    board: supervises ? paths.supervision() : null,
    showsSignIn: seesAll,
    halfYears: plan.halfYears.map(({ id }) => id),
    explanation: heatMapWords(plan, today),
    indicators: plan.indicators.length,
    view: readable.includes(halfYear) ? wholeReview({ plan, period, today, supervises, sees }) : null,
  };
}

export default function Review() {
  const { period, label, sub, opened, tabs, adoptionPath, today, board, showsSignIn, halfYears, ...page } =
    useLoaderData<typeof loader>();
  const { explanation, indicators, view } = page;
  return (
    <div className="rv-page">
      <PageHead title={`${label}总览`} sub={sub}>
        <ReviewHeadActions tabs={tabs} period={period} adoptionPath={adoptionPath} />
      </PageHead>
      {view === null ? (
        <EmptyState title={`${label}${opened ? "还没有公布" : "还没有开放"}`}>
          <p>{opened ? "院长办公会通过后公布。" : sub}</p>
          {tabs.length > 0 && <p>可以先看上面的半年。</p>}
        </EmptyState>
      ) : (
        <>
          <ReviewFigures figures={view.figures} />
          <div className="rv">
            <div className="rv-main">
              <HeatCard halfYears={halfYears} period={period} groups={view.heat} explanation={explanation} />
              <ReviewDistribution distributions={view.distributions} />
            </div>
            <div className="rv-side">
              <ReviewAttention items={view.attention} />
              <ReviewDepartments {...{ period, today, board, showsSignIn }} departments={view.departments} />
            </div>
          </div>
          <ReviewTargets targets={view.targets} />
          <IndicatorMinis minis={view.minis} total={indicators} />
          <IndicatorHeat halfYears={halfYears} period={period} groups={view.indicatorHeat} />
        </>
      )}
    </div>
  );
}
