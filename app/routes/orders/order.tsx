import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { OrderBadge, OrderColourTag, OrderOverdueBadge } from "#app/components/order/order-badge.tsx";
import { OrderFacts } from "#app/components/order/order-facts.tsx";
import { orderPageView } from "#app/components/order/order-page-view.ts";
import { OrderStepForms } from "#app/components/order/order-step-forms.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RecordBody } from "#app/components/step/record-body.tsx";
import { paths } from "#app/paths.ts";
import { ORDER_DONE_WORDS } from "#app/wording/orders.ts";
import { postOrder } from "./post-order.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.no ?? "督办单"} · 就医体验行动台账` },
];

const DONE: ReadonlyMap<string, string> = new Map(Object.entries(ORDER_DONE_WORDS));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  const order = plan.orderById.get(params.id ?? "");
  if (!order) throw new Response(null, { status: 404 });
  const done = new URL(request.url).searchParams.get("done");
  return { ...orderPageView(plan, order, actor, today), done: DONE.get(done ?? "") ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return postedOnce(request, actor, (form) => postOrder(form, actor, params.id ?? ""));
}

export default function Order() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { deadline, demand } = page;
  return (
    <>
      <PageHead
        title={page.title}
        crumbs={[{ label: "督办单", to: paths.orders() }, { label: page.no }]}
        sub={
          <>
            <OrderColourTag colour={page.colour} />
            {page.isOverdue ? <OrderOverdueBadge /> : <OrderBadge state={page.state} />}
            <span className="sub">
              {deadline.words} <span className={deadline.isLate ? "bad" : undefined}>{deadline.note}</span>
            </span>
          </>
        }
      >
        <a className="btn" href={page.paper}>
          <Icon name="print" />
          打印
        </a>
      </PageHead>
      <RecordBody
        page={page}
        answer={answer}
        returned={demand && { what: "再次督办", ...demand }}
        facts={<OrderFacts page={page} />}
      >
        <OrderStepForms page={page} answer={answer} />
      </RecordBody>
    </>
  );
}
