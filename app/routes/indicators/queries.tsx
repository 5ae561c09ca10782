import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { QueryCard } from "#app/components/data-query/query-card.tsx";
import { QueryFilters } from "#app/components/data-query/query-filters.tsx";
import { QueryTable } from "#app/components/data-query/query-table.tsx";
import { queryCard } from "#app/components/data-query/query-view.ts";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { canSometimes } from "#app/domain/permissions.ts";
import { queryFilterQuery, readQueryFilter } from "#app/domain/query-filter.ts";
import { isInView, narrowed, queryItems, QUERY_VIEWS, waitsFor } from "#app/domain/query-worklist.ts";
import { paths } from "#app/paths.ts";
import { movedIn } from "./moved-count.ts";
import { postQuery } from "./post-query.server.ts";

export const meta: MetaFunction = () => [{ title: "疑点 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  const { searchParams } = new URL(request.url);
  const isConcerned = canSometimes(actor, "query.explain") || canSometimes(actor, "query.judge");
  const all = queryItems(plan);
  const hasOwn = isConcerned && all.some((item) => waitsFor(plan, item, actor));
  const filter = readQueryFilter(searchParams, plan, hasOwn);
  const items = narrowed(all, filter);
  const views = QUERY_VIEWS.filter((view) => isConcerned || view !== "mine").map((view) => ({
    view,
    count: items.filter((item) => isInView(plan, item, view, actor)).length,
  }));
  const owners = new Set(all.flatMap(({ indicator }) => indicator.departmentCodes));
  return {
    filter,
    views,
    cards: items
      .filter((item) => isInView(plan, item, filter.view, actor))
      .map((item) => queryCard(plan, item, actor, today)),
    departments: plan.departments.filter(({ code }) => owners.has(code)),
    periods: plan.halfYears.filter(({ id }) => all.some(({ record }) => record.halfYear === id)),
    codes: [...new Set(all.map(({ record }) => record.code))].sort(),
    mayRecheck: may("query.recheck"),
    exportLink: paths.exportFile("queries.xlsx", queryFilterQuery(filter)),
    done: doneWords(searchParams),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return postQuery(await readPostedForm(request), actor, new URL(request.url));
}

const DONE: ReadonlyMap<string, string> = new Map([
  ["explained", "说明已提交，等质控办核实。"],
  ["accepted", "已认可，该值不再标为疑点。"],
  ["error_confirmed", "已确认错误，科室须更正后再核实。"],
  ["fabrication_confirmed", "已认定虚报，科室须更正后再核实。"],
  ["closed", "已核实更正，疑点关闭。"],
]);

/** What the page says of the step one comes from; null when the address names none. */
function doneWords(search: URLSearchParams): string | null {
  const done = search.get("done") ?? "";
  const moved = movedIn(search);
  if (done === "recheck") return moved === null ? null : `规则已重跑，${moved} 条疑点有变化。`;
  return DONE.get(done) ?? null;
}

export default function Queries() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { filter, views, cards, done } = page;
  const unsettled = views.find(({ view }) => view === "unsettled")?.count ?? 0;
  return (
    <>
      <PageHead
        title="疑点"
        crumbs={[{ label: "评估指标", to: paths.indicators() }]}
        sub={`未了结 ${unsettled} 条 · 认可或更正核实后了结，经过不删除`}
      >
        <a className="btn" href={paths.queryThresholds()}>
          规则与阈值
        </a>
        <a className="btn ph-hide" href={page.exportLink}>
          <Icon name="dl" />
          导出
        </a>
        {page.mayRecheck && (
          <form method="post">
            <button className="btn" type="submit" name="intent" value="recheck">
              重跑全部规则
            </button>
          </form>
        )}
      </PageHead>
      {refused && <Note kind="block">{refused.sentence}</Note>}
      {!refused && done !== null && <Note kind="done">{done}</Note>}
      <QueryFilters {...{ filter, views }} departments={page.departments} periods={page.periods} codes={page.codes} />
      {cards.length === 0 ? (
        <section className="card">
          <EmptyState icon="check" title="没有符合条件的疑点">
            <p>{filter.view === "mine" ? "没有等您办理的疑点。" : "换一个状态或清除筛选再看。"}</p>
            <a className="btn" href={paths.queries({ state: "all" })}>
              看全部
            </a>
          </EmptyState>
        </section>
      ) : (
        <>
          <QueryTable queries={cards} />
          <div className="qry-l">
            {cards.map((query) => (
              <QueryCard
                key={query.key}
                query={query}
                answer={refused?.answer?.key === query.key ? refused.answer : undefined}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}
