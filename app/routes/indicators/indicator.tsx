import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { TrendCard } from "#app/components/chart/trend-card.tsx";
import { CountingTickForm } from "#app/components/measure-card/counting-tick.tsx";
import { IndicatorRemarks } from "#app/components/measure-card/indicator-definition.tsx";
import { IndicatorHead } from "#app/components/indicator/indicator-head.tsx";
import { indicatorPage } from "#app/components/indicator/indicator-page-view.ts";
import { IndicatorHistory } from "#app/components/indicator/indicator-history.tsx";
import { IndicatorQueries } from "#app/components/indicator/indicator-queries.tsx";
import { MeasureCard } from "#app/components/measure-card/measure-card.tsx";
import { OfficialForm } from "#app/components/indicator/official-form.tsx";
import { officialEditing, officialYears } from "#app/components/indicator/official-view.ts";
import { Note } from "#app/components/note.tsx";
import { leavesDoubtedOut } from "#app/domain/indicator-query.ts";
import { currentHalfYear, type HalfYear } from "#app/domain/plan.ts";
import { departmentsOf } from "#app/domain/role.ts";
import { seesDepartment } from "#app/domain/visible-plan.ts";
import type { OfficialFields } from "#app/forms/official-form.ts";
import { paths } from "#app/paths.ts";
import { OFFICIAL_DONE_WORDS } from "#app/wording/definitions.ts";
import { indicatorCards } from "./indicator-cards.ts";
import { openIndicator } from "./open-indicator.server.ts";
import { postOfficial } from "./post-official.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.no} ${data.name}` : "评估指标"} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const query = new URL(request.url).searchParams;
  const indicator = openIndicator(plan, params);
  const { departmentCodes, measures } = indicator;
  const mine = departmentsOf(actor).filter((code) => departmentCodes.includes(code));
  const [first] = mine;
  const halfYear = currentHalfYear(plan, today).id;
  const sees = ({ id }: HalfYear) => seesDepartment(plan, actor, id, departmentCodes, today);
  const mayOverride = may("annual.override");
  const departments = mine.filter((code) => may("counting.confirm", { departmentCodes: [code] }));
  return {
    ...indicatorPage(plan, indicator, sees, today, leavesDoubtedOut(query) ? "undoubted" : "all"),
    entry:
      first && may("indicator.enter", { departmentCodes: [first] })
        ? paths.indicatorEntry(halfYear, first, indicator.no)
        : null,
    cards: indicatorCards(plan, indicator, { departments, asked: query.get("card"), halfYear, today }),
    mayRevise: may("definition.revise"),
    officialYears: mayOverride
      ? Object.fromEntries(measures.map((measure) => [measure.key, officialYears(plan, measure, today)]))
      : {},
    editing: mayOverride ? officialEditing(plan, indicator, query.get("official"), today) : null,
    done: OFFICIAL_DONE_WORDS[query.get("done") ?? ""] ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  return postOfficial(actor, openIndicator(plan, params), await readPostedForm(request));
}

export default function IndicatorPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { no, queries, editing } = page;
  const [form, fields] = useForm<OfficialFields>({
    lastResult: answer?.result,
    defaultValue: { ...editing?.stated, version: String(editing?.version ?? 0) },
  });
  const pathOf = (key: string) => (year: string) =>
    page.officialYears[key]?.includes(year) ? `${paths.indicator(no, { official: `${key}.${year}` })}#o-${key}` : null;
  const cardOf = ({ card, ticks }: (typeof page.cards)[number]) => (
    <MeasureCard key={card.key} no={no} card={card} revise={page.mayRevise ? paths.definition(no, card.key) : null}>
      {ticks.map((tick) => (
        <CountingTickForm key={tick.department.code} no={no} tick={tick} />
      ))}
    </MeasureCard>
  );
  return (
    <>
      <IndicatorHead page={page} entry={page.entry} />
      {page.done && <Note kind="done">{page.done}</Note>}
      <div className="ind">
        <div className="stack3">
          {page.histories.map(({ rollup, trend, ...history }) => (
            <Fragment key={history.key}>
              <TrendCard trend={trend} named={page.histories.length > 1} />
              <IndicatorHistory history={history} rollup={rollup} officialPath={pathOf(history.key)}>
                {editing?.key === history.key && (
                  <OfficialForm
                    id={form.id}
                    editing={editing}
                    version={String((answer?.stale ? null : fields.version.initialValue) ?? editing.version)}
                    stale={answer?.stale ?? false}
                    errors={form.errors}
                    fields={fields}
                    cancel={`${paths.indicator(no)}#m-${history.key}`}
                  />
                )}
              </IndicatorHistory>
              {page.cards.filter(({ card }) => card.key === history.key).map(cardOf)}
            </Fragment>
          ))}
          {page.cards.filter(({ card }) => !page.histories.some(({ key }) => key === card.key)).map(cardOf)}
        </div>
        <div className="stack3">
          <IndicatorQueries no={no} queries={queries} owner={page.owner} />
          <IndicatorRemarks remarks={page.remarks} national={page.national} />
        </div>
      </div>
    </>
  );
}
