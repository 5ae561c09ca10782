import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { OrderBadge, OrderColourTag, OrderOverdueBadge } from "#app/components/order/order-badge.tsx";
import { OrderFacts } from "#app/components/order/order-facts.tsx";
import { orderPageView } from "#app/components/order/order-page-view.ts";
import { OrderStepForms } from "#app/components/order/order-step-forms.tsx";
import { OrderTimeline } from "#app/components/order/order-timeline.tsx";
import { PageHead } from "#app/components/page-head.tsx";
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
  return postOrder(await readPostedForm(request), actor, params.id ?? "");
}

export default function Order() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { deadline, demand } = page;
  const written = answer?.typed.text ?? answer?.typed.reason;
  const isOrphaned = answer && !page.steps.includes(answer.step);
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
      {isOrphaned && (
        <Note kind="block">
          {answer.sentence ?? "状态已经变化，不能再做这一步，请看现在的情况。"}
          {written && <p className="pre">您写的是：{written}</p>}
        </Note>
      )}
      {!answer && page.done && <Note kind="done">{page.done}</Note>}
      {demand && (
        <Note kind="returned">
          <b>
            再次督办（{demand.at} {demand.by}）：
          </b>
          <span className="pre">{demand.text}</span>
        </Note>
      )}
      <div className="ind rowpage">
        <div className="stack3">
          <OrderFacts page={page} />
          <section className="card">
            <header>
              <h2>经过</h2>
            </header>
            <OrderTimeline entries={page.history} />
          </section>
        </div>
        <div className="stack3 fnd-next">
          <p className="card cb f13">
            <b>下一步</b>　{page.next}
          </p>
          <OrderStepForms page={page} answer={answer} />
        </div>
      </div>
    </>
  );
}
