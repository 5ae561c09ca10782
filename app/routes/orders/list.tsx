import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { OrderFigures } from "#app/components/order/order-figures.tsx";
import { OrderFilters } from "#app/components/order/order-filters.tsx";
import { OrderTable } from "#app/components/order/order-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { canSometimes } from "#app/domain/permissions.ts";
import { paths } from "#app/paths.ts";
import { ORDER_VIEW_WORDS } from "#app/wording/orders.ts";
import { orderListView } from "./order-list-view.ts";

export const meta: MetaFunction = () => [{ title: "督办单 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today, may } = await openPlan(request);
  if (!canSometimes(actor, "order.read")) throw new Response(null, { status: 403 });
  const view = orderListView(plan, actor, today, new URL(request.url).searchParams);
  return {
    ...view,
    isEmpty: plan.orders.length === 0,
    isWhole: may("order.read"),
    mayIssue: canSometimes(actor, "order.issue"),
  };
}

export default function Orders() {
  const page = useLoaderData<typeof loader>();
  const { filter, lines, counts, isEmpty } = page;
  return (
    <>
      <PageHead title="督办单" sub={page.isWhole ? "签发、回复、核定、办结" : "发给本科室的督办单"}>
        {page.mayIssue && (
          <a className="btn btn-p" href={paths.newOrder()}>
            <Icon name="plus" />
            发督办单
          </a>
        )}
        {!isEmpty && (
          <a className="btn ph-hide" href={page.exportLink}>
            导出
          </a>
        )}
      </PageHead>
      <OrderFigures counts={counts} filter={filter} />
      <OrderFilters filter={filter} counts={counts} departments={page.departments} leaders={page.leaders} />
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState
            icon="check"
            title={isEmpty || filter.view === "all" ? "没有督办单" : `没有${ORDER_VIEW_WORDS[filter.view]}的督办单`}
          >
            <p>{emptyWords(isEmpty, page.mayIssue)}</p>
            {isEmpty && page.mayIssue ? (
              <a className="btn" href={paths.supervision()}>
                看督办看板
              </a>
            ) : (
              <a className="btn" href={paths.orders()}>
                看全部
              </a>
            )}
          </EmptyState>
        </section>
      ) : (
        <OrderTable lines={lines} />
      )}
      <p className="t3 f12 tnote">
        蓝色＝临近，黄色＝滞后或质量差，红色＝逾期；待回复含逾期未回复的。编号按签发年份连续，撤销的不再使用。
      </p>
    </>
  );
}

function emptyWords(isEmpty: boolean, mayIssue: boolean): string {
  if (!isEmpty) return "换一个状态，或清除筛选再看。";
  return mayIssue
    ? "在督办看板的某一行上点“督办单”，或点右上角“发督办单”手工填写。"
    : "质控办、专班组长或分管领导签发给本科室的督办单会列在这里。";
}
