import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { ComparedMeasures } from "#app/components/review/compared-measures.tsx";
import { ComparedTasks } from "#app/components/review/compared-tasks.tsx";
import { ComparisonSection } from "#app/components/review/comparison-section.tsx";
import { HalfYearChoice } from "#app/components/review/half-year-choice.tsx";
import { ReviewFilters } from "#app/components/review/review-filters.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { comparisonViewQuery, MEASURE_VIEWS, readComparisonViews, TASK_VIEWS } from "#app/domain/comparison-views.ts";
import { compareHalfYears, heldBackHalfYear, readPair } from "#app/domain/half-year-comparison.ts";
import type { Sees } from "#app/domain/indicator-grid.ts";
import { planFilterQuery, readPlanFilter } from "#app/domain/plan-filter.ts";
import { readableHalfYears } from "#app/domain/readable-half-years.ts";
import { leaderCodesOf } from "#app/domain/role.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS } from "#app/wording/codes.ts";
import { heldBackWords, MEASURE_VIEW_WORDS, TASK_VIEW_WORDS } from "#app/wording/comparison.ts";
import { filterWords } from "#app/wording/plan-filter.ts";
import { comparisonView } from "./comparison-view.ts";
import { filterChoices } from "./filter-choices.ts";

export const meta: MetaFunction = () => [{ title: "两期比较 · 就医体验行动台账" }];

/** Two half-years against one another, for whoever may see both as a whole. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const search = new URL(request.url).searchParams;
  const filter = readPlanFilter(search, plan);
  const readable = readableHalfYears(plan, may("unpublished.read"), today);
  const pair = readPair(search, plan, readable);
  const [views, query] = [readComparisonViews(search), planFilterQuery(filter)];
  const isUnasked = !search.get("from") && !search.get("to");
  const postponed = isUnasked ? heldBackHalfYear(plan, readable) : null;
  const page = {
    filter,
    query,
    views,
    choices: filterChoices(plan),
    own: leaderCodesOf(actor)[0] ?? null,
    halfYears: readable.map(({ id, label }) => ({ id, label })),
    narrowedTo: filterWords(plan, filter),
    heldBack: postponed ? heldBackWords(postponed) : null,
  };
  if (!pair.ok) {
    const { code, details } = pair.refusal;
    const nothing = { pair: { from: search.get("from"), to: search.get("to") }, view: null };
    return data({ ...page, ...nothing, refusal: `${details?.why ?? ""}。` }, { status: REFUSALS[code].status });
  }
  const sees: Sees = ({ id }, { departmentCodes }) => seesDepartment(plan, actor, id, departmentCodes, today);
  const comparison = compareHalfYears({ plan, filter, ...pair.value, sees, day: today });
  const { taskCounts, measureCounts, tasks, measures, from, to } = comparison;
  const counts = {
    tasks: { ...taskCounts, all: tasks.length },
    measures: { ...measureCounts, all: measures.length },
  };
  return data({
    ...page,
    pair: { from, to },
    view: { ...comparisonView(plan, comparison, views), from, to, counts },
    refusal: null,
  });
}

export default function Compare() {
  const { filter, query, views, choices, own, halfYears, pair, narrowedTo, view, refusal, heldBack } =
    useLoaderData<typeof loader>();
  const here = { ...pair, ...comparisonViewQuery(views) };
  const link = (more: Record<string, string | null>) => paths.comparison({ ...here, ...query, ...more });
  const labelOf = (id: string | null) => halfYears.find((each) => each.id === id)?.label ?? "";
  return (
    <div className="cmp-page">
      <PageHead
        title="两期比较"
        crumbs={view ? [{ label: "半年总览", to: paths.review(view.to, query) }] : []}
        sub={[view && `${labelOf(view.from)} → ${labelOf(view.to)}`, narrowedTo].filter(Boolean).join(" · ")}
      >
        {view && (
          <a className="btn" href={paths.exportFile("comparison.xlsx", { ...here, ...query })}>
            导出
          </a>
        )}
      </PageHead>
      <ReviewFilters
        {...{ filter, choices, own }}
        to={(asked) => paths.comparison({ ...here, ...asked })}
        action={paths.comparison()}
      >
        <HalfYearChoice name="from" label="从" halfYears={halfYears} chosen={pair.from} />
        <HalfYearChoice name="to" label="到" halfYears={halfYears} chosen={pair.to} />
      </ReviewFilters>
      {heldBack && <Note kind="info">{heldBack}</Note>}
      {refusal && <Note kind="block">{refusal}</Note>}
      {view && (
        <>
          <ComparisonSection
            id="tasks"
            title="任务"
            note="共同牵头的取最差一行，文字按科室比较"
            views={TASK_VIEWS.map((name) => {
              const count = view.counts.tasks[name];
              return { name, words: name === "all" ? `${count} 项任务` : `${TASK_VIEW_WORDS[name]} ${count}` };
            })}
            chosen={views.tasks}
            to={(name) => `${link({ tasks: name === "all" ? null : name })}#tasks`}
            isEmpty={view.tasks.length === 0}
          >
            <ComparedTasks tasks={view.tasks} from={view.from} to={view.to} />
          </ComparisonSection>
          <ComparisonSection
            id="measures"
            title="评估指标"
            note="按各指标自己的方向判断，有目标值的才着色；有疑点或其间改过口径的不判断"
            views={MEASURE_VIEWS.map((name) => {
              const count = view.counts.measures[name];
              return { name, words: name === "all" ? `${count} 个测量项` : `${MEASURE_VIEW_WORDS[name]} ${count}` };
            })}
            chosen={views.measures}
            to={(name) => `${link({ measures: name === "all" ? null : name })}#measures`}
            isEmpty={view.measures.length === 0}
          >
            <ComparedMeasures measures={view.measures} from={view.from} to={view.to} />
          </ComparisonSection>
        </>
      )}
    </div>
  );
}
