import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { readDecision } from "#app/access/way-back.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { HeatCard } from "#app/components/review/heat-map.tsx";
import { IndicatorHeat } from "#app/components/review/indicator-heat.tsx";
import { IndicatorMinis } from "#app/components/review/indicator-minis.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ReviewAttention } from "#app/components/review/review-attention.tsx";
import { ReviewDepartments } from "#app/components/review/review-departments.tsx";
import { ReviewDistribution } from "#app/components/review/review-distribution.tsx";
import { ReviewFilters } from "#app/components/review/review-filters.tsx";
import { ReviewFigures } from "#app/components/review/review-figures.tsx";
import { ReviewHeadActions } from "#app/components/review/review-head-actions.tsx";
import { ReviewMine } from "#app/components/review/review-mine.tsx";
import { ReviewTargets } from "#app/components/review/review-targets.tsx";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { departmentName } from "#app/domain/plan.ts";
import { planFilterQuery, readPlanFilter } from "#app/domain/plan-filter.ts";
import { leaderCodesOf } from "#app/domain/role.ts";
import { readableHalfYears } from "#app/domain/readable-half-years.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { decidedWords, heatMapWords, ownRowsWords, reviewHeadWords } from "#app/wording/review.ts";
import { filterChoices } from "./filter-choices.ts";
import { wholeReview } from "./whole-review.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.label}总览` : "半年总览"} · 就医体验行动台账` },
];

/** The half-year for leaders. Those who do not see everything see it once 院长办公会 has passed it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const { searchParams } = new URL(request.url);
  const period = parseHalfYear(params.period ?? "");
  const halfYear = period && plan.halfYearById.get(period);
  if (!period || halfYear?.progressReport !== "required") throw new Response("没有这个半年的总览。", { status: 404 });
  const seesAll = may("unpublished.read");
  const readable = readableHalfYears(plan, seesAll, today).filter(
    ({ progressReport }) => progressReport === "required",
  );
  const adoption = plan.adoptionByHalfYear.get(period) ?? null;
  const rows = plan.rows.filter((row) => row.halfYear === period);
  const toAdopt = may("half-year.adopt") && !adoption && rows.every(({ state }) => state === "rated");
  const supervises = may("supervision.read");
  const sees: Sees = ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
  const filter = readPlanFilter(searchParams, plan);
  const query = planFilterQuery(filter);
  const seesFindings = canSometimes(actor, "finding.read");
  const { departmentCode } = filter;
  return {
    period,
    label: halfYear.label,
    sub: reviewHeadWords(halfYear, adoption, today),
    opened: halfYear.opensOn <= today,
    tabs: readable.map(({ id }) => id),
    adoptionPath: toAdopt ? paths.adoption(period) : null,
    composes: may("paper.compose") && halfYear.opensOn <= today,
    today,
    board: supervises ? paths.supervision() : null,
    showsSignIn: seesAll,
    halfYears: plan.halfYears.map(({ id }) => id),
    explanation:
      departmentCode === null ? heatMapWords(plan, today) : ownRowsWords(departmentName(plan, departmentCode)),
    filter,
    query,
    indicators: plan.indicators.length,
    narrowedTo: filterWords(plan, filter),
    choices: filterChoices(plan),
    own: leaderCodesOf(actor)[0] ?? null,
    here: paths.review(period, query),
    decided: decidedWords(plan, period, readDecision(searchParams)),
    view: readable.includes(halfYear)
      ? wholeReview({ plan, period, today, filter, supervises, seesFindings, actor, sees })
      : null,
  };
}

export default function Review() {
  const { period, label, sub, opened, tabs, today, board, showsSignIn, halfYears, view, ...page } =
    useLoaderData<typeof loader>();
  const { filter, query, choices, own, decided } = page;
  const at = { halfYears, period };
  return (
    <div className="rv-page">
      <PageHead title={`${label}总览`} sub={[sub, page.narrowedTo].filter(Boolean).join(" · ")}>
        <ReviewHeadActions {...{ tabs, period, query }} adoptionPath={page.adoptionPath} composes={page.composes} />
      </PageHead>
      {decided && (
        <Note kind="done">
          {decided.words} <a href={decided.to}>看这一行</a>
        </Note>
      )}
      {view === null ? (
        <EmptyState title={`${label}${opened ? "还没有公布" : "还没有开放"}`}>
          <p>{opened ? "院长办公会通过后公布。" : sub}</p>
          {tabs.length > 0 && <p>可以先看上面的半年。</p>}
        </EmptyState>
      ) : (
        <>
          <ReviewFilters
            {...{ filter, choices, own }}
            to={(asked) => paths.review(period, asked)}
            action={paths.review(period)}
          />
          <ReviewMine period={period} rows={view.mine} here={page.here} />
          <ReviewFigures figures={view.figures} />
          <div className="rv">
            <div className="rv-main">
              {view.heat.length === 0 ? (
                <section className="card">
                  <EmptyState icon="search" title="这样筛选没有任务">
                    <p>去掉一个条件再看。</p>
                  </EmptyState>
                </section>
              ) : (
                <>
                  <HeatCard {...at} groups={view.heat} explanation={page.explanation} />
                  <ReviewDistribution distributions={view.distributions} period={period} />
                </>
              )}
            </div>
            <div className="rv-side">
              <ReviewAttention items={view.attention} file={paths.exportFile("attention.xlsx", { period, ...query })} />
              <ReviewDepartments {...{ period, today, board, showsSignIn }} departments={view.departments} />
            </div>
          </div>
          <ReviewTargets targets={view.targets} />
          <IndicatorMinis minis={view.minis} total={page.indicators} />
          <IndicatorHeat {...at} groups={view.indicatorHeat} />
        </>
      )}
    </div>
  );
}
