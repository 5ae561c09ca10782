import { redirect, type LoaderFunctionArgs, type MetaFunction, type SerializeFrom } from "@remix-run/node";
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
import { PaperLinks, PaperNote, readPaper } from "#app/components/review/review-paper.tsx";
import { ReviewTargets } from "#app/components/review/review-targets.tsx";
import { parseHalfYear, shortHalfYear } from "#app/domain/half-year.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { departmentName } from "#app/domain/plan.ts";
import { planFilterQuery, readPlanFilter } from "#app/domain/plan-filter.ts";
import { leaderCodesOf } from "#app/domain/role.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { decidedWords, heatMapWords, ownRowsWords, reviewHeadWords } from "#app/wording/review.ts";
import { filterChoices } from "./filter-choices.ts";
import { reviewedHalfYears, unpublishedLabel } from "./readable.ts";
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
  const readable = reviewedHalfYears(plan, seesAll, today);
  const newest = readable.at(-1)?.id;
  if (!readable.includes(halfYear) && halfYear.opensOn <= today && newest)
    throw redirect(paths.review(newest, { unpublished: period }));
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
    paper: readPaper(searchParams),
    unpublished: unpublishedLabel(plan, readable, searchParams),
    indicators: plan.indicators.length,
    narrowedTo: filterWords(plan, filter),
    choices: filterChoices(plan),
    own: leaderCodesOf(actor)[0] ?? null,
    isPassed: adoption !== null,
    here: paths.review(period, query),
    decided: decidedWords(plan, period, readDecision(searchParams)),
    view: readable.includes(halfYear)
      ? wholeReview({ plan, period, today, filter, supervises, seesFindings, actor, sees })
      : null,
  };
}

export default function Review() {
  const { period, label, sub, opened, tabs, query, decided, paper, view, ...page } = useLoaderData<typeof loader>();
  const latest = tabs.at(-1);
  return (
    <div className={`rv-page rv-${paper ?? "a3"}`}>
      <PageHead title={`${label}总览`} sub={[sub, page.narrowedTo].filter(Boolean).join(" · ")}>
        <ReviewHeadActions {...{ tabs, period, query }} adoptionPath={page.adoptionPath} composes={page.composes} />
      </PageHead>
      {decided && (
        <Note kind="done">
          {decided.words}{" "}
          <a className="nw" href={decided.to}>
            看这一行
          </a>
        </Note>
      )}
      {page.unpublished && (
        <Note kind="info">{page.unpublished}还没有公布，院长办公会通过后可以看；下面是最近公布的半年。</Note>
      )}
      {paper && view && <PaperNote paper={paper} back={page.here} />}
      {view === null ? (
        <EmptyState title={`${label}${opened ? "还没有公布" : "还没有开放"}`}>
          <p>{opened ? "院长办公会通过后公布。" : sub}</p>
          {latest && (
            <a className="btn btn-p" href={paths.review(latest)}>
              看 {shortHalfYear(latest)}
            </a>
          )}
        </EmptyState>
      ) : (
        <ReviewBody {...page} {...{ period, query, view }} />
      )}
    </div>
  );
}

type BodyProps = Omit<SerializeFrom<typeof loader>, "label" | "sub" | "opened" | "tabs" | "decided" | "paper"> & {
  view: NonNullable<SerializeFrom<typeof loader>["view"]>;
};

/** A filter that leaves no task leaves the indicators of the department that was asked for, if it has any. */
function ReviewBody({ period, query, view, filter, choices, own, today, board, showsSignIn, ...page }: BodyProps) {
  const at = { halfYears: page.halfYears, period };
  return (
    <>
      <div className="rv-bar">
        <ReviewFilters
          {...{ filter, choices, own }}
          folds
          to={(asked) => paths.review(period, asked)}
          action={paths.review(period)}
        />
        <PaperLinks to={(paper) => paths.review(period, { ...query, paper })} />
      </div>
      <ReviewMine period={period} rows={view.mine} here={page.here} />
      {view.heat.length === 0 ? (
        <section className="card rv-empty">
          <EmptyState icon="search" title="筛选内没有任务">
            <p>这些条件合在一起没有对应的任务。</p>
            <a className="btn btn-p" href={paths.review(period)}>
              清除筛选
            </a>
          </EmptyState>
        </section>
      ) : (
        <>
          <ReviewFigures figures={view.figures} />
          <div className="rv">
            <div className="rv-main">
              <HeatCard {...at} groups={view.heat} explanation={page.explanation} />
              <ReviewDistribution distributions={view.distributions} {...{ period, query }} />
            </div>
            <div className="rv-side">
              <ReviewAttention items={view.attention} file={paths.exportFile("attention.xlsx", { period, ...query })} />
              <ReviewDepartments
                {...{ period, today, board, showsSignIn }}
                departments={view.departments}
                isPassed={page.isPassed}
              />
            </div>
          </div>
        </>
      )}
      <ReviewTargets targets={view.targets} />
      <IndicatorMinis minis={view.minis} total={page.indicators} />
      <IndicatorHeat {...at} groups={view.indicatorHeat} />
    </>
  );
}
