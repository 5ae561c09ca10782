import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { issuingFacts } from "#app/access/outbox.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { issueOrder } from "#app/commands/issue-order.ts";
import { Note } from "#app/components/note.tsx";
import { OrderFields } from "#app/components/order/order-form.tsx";
import { RunningRecords } from "#app/components/running-records.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { orderFaults } from "#app/domain/order-checks.ts";
import { orderNo } from "#app/domain/order-number.ts";
import { orderProposal, readOrderOrigin, runningOrders } from "#app/domain/order-proposal.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { NewOrderForm, type NewOrderFields } from "#app/forms/order-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { givenOrder, orderChoices, replyDayHint } from "./order-choices.ts";

export const meta: MetaFunction = () => [{ title: "发督办单 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  if (!canSometimes(actor, "order.issue")) throw new Response(null, { status: 403 });
  const proposal = orderProposal(plan, readOrderOrigin(new URL(request.url).searchParams, plan), today);
  return {
    choices: orderChoices(plan, actor),
    given: givenOrder(plan, actor, proposal, today),
    dayHint: replyDayHint(today),
    running: runningOrders(plan, proposal).map((order) => ({
      no: orderNo(order),
      title: order.title,
      to: paths.order(order.id),
    })),
    isFromBoard: proposal.line !== null,
    isGone: proposal.tile !== null && proposal.line === null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  return postedOnce(request, actor, (posted) => {
    const schema = withFaults(NewOrderForm, (read) => orderFaults(plan, read, today));
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, issueOrder, { ...submission.value, delivery: issuingFacts() });
    if (!result.ok) return refused(submission, result.refusal);
    return redirect(paths.order(result.value, { done: "issue" }));
  });
}

export default function NewOrder() {
  const { choices, given, dayHint, running, isFromBoard, isGone } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<NewOrderFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: given,
  });
  return (
    <>
      <PageHead title="发督办单" crumbs={[{ label: "督办单", to: paths.orders() }, { label: "签发" }]} />
      <form className="card fnd-new" method="post" id={form.id}>
        <div className="cb form">
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <RunningRecords records={running} advice="要再催的请在原单上办理；确需另发一份的可以继续。" />
          {isFromBoard && <p className="t3 f12">事项、事由和颜色按今天的督办看板填好，都可以改；办理要求请您写。</p>}
          {isGone && <Note kind="info">今天的看板上已经没有这一项，可能刚刚办好；确需督办的请写明事由。</Note>}
          <OrderFields fields={fields} choices={choices} dayHint={dayHint} />
          <p className="t3 f12">签发后按年份编号，立即通知责任科室负责人和抄送的分管领导。</p>
          <div className="row">
            <button className="btn btn-p" type="submit">
              签发督办单
            </button>
            <a className="btn" href={paths.orders()}>
              取消
            </a>
          </div>
        </div>
      </form>
    </>
  );
}
