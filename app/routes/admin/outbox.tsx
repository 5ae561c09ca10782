import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor, requirePermission } from "#app/access/open-plan.server.ts";
import { issuingFacts, shownMessages } from "#app/access/outbox.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { retryMessage } from "#app/commands/retry-message.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { OutboxTable } from "#app/components/user/outbox-table.tsx";
import { MAX_ATTEMPTS } from "#app/domain/delivery.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { CHANNEL_WORDS } from "#app/wording/delivery.ts";

export const meta: MetaFunction = () => [{ title: "发件箱 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "outbox.manage");
  const rank = { failed: 0, pending: 1, sent: 2 };
  const rows = shownMessages().sort((a, b) => rank[a.state] - rank[b.state]);
  const channels = issuingFacts().channels.map((channel) => CHANNEL_WORDS[channel]);
  return { today: opened.today, rows, channels };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = Number((await readPostedForm(request)).get("id"));
  if (!Number.isSafeInteger(id)) return data({ refusal: "请点某一条的“重试”。" }, { status: 422 });
  const result = execute(actor, retryMessage, { id, machineTime: issuingFacts().machineTime });
  if (result.ok) return redirect(paths.outbox);
  return data({ refusal: refusalSentence(result.refusal) }, { status: REFUSALS[result.refusal.code].status });
}

export default function Outbox() {
  const { rows, today, channels } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const failed = rows.filter(({ state }) => state === "failed").length;
  return (
    <>
      <PageHead title="发件箱" sub={`${failed} 条发送失败 · 显示最近 ${rows.length} 条`} />
      {answer && <Note kind="block">{answer.refusal}</Note>}
      <p className="t3 rem-p">
        {channels.length > 0
          ? `已配置：${channels.join("、")}。没送到的隔 1、2、4……分钟再试，试 ${MAX_ATTEMPTS} 次后停下，等您重试。`
          : "没有配置邮件、机器人或 Webhook，提醒只进系统里的“消息”。要往外发，请设环境变量后重启。"}
      </p>
      {rows.length > 0 ? (
        <OutboxTable rows={rows} today={today} />
      ) : (
        <section className="card">
          <EmptyState icon="send" title="发件箱是空的">
            <p>工作日 08:30 有要提醒的事时，往外发的每一份都列在这里。</p>
          </EmptyState>
        </section>
      )}
    </>
  );
}
