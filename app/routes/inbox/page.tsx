import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { ownMessages } from "#app/access/inbox.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { readMessages } from "#app/commands/read-messages.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { MessageCard, type InboxMessage } from "#app/components/inbox/message-card.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "消息 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, today } = await openPlan(request);
  const messages = ownMessages(actor).map(({ id, day, title, readAt, parts }): InboxMessage => ({
    id,
    day,
    title,
    readAt,
    parts: JSON.parse(parts),
  }));
  return { today, messages, unread: messages.filter(({ readAt }) => readAt === null).length };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = (await readPostedForm(request)).get("id");
  if (id !== "all" && !/^[1-9]\d{0,9}$/.test(String(id)))
    return data({ refusal: "请点某一条消息的“标为已读”，或“全部标为已读”。" }, { status: 422 });
  // What has been read already, here or in another window, is what was asked for.
  execute(actor, readMessages, { id: id === "all" ? null : Number(id) });
  return redirect(paths.inbox);
}

export default function Inbox() {
  const { messages, unread, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title="消息" sub={unread > 0 ? `${unread} 条未读` : "没有未读"}>
        {unread > 1 && (
          <form method="post">
            <button className="btn" type="submit" name="id" value="all">
              <Icon name="check2" />
              全部标为已读
            </button>
          </form>
        )}
      </PageHead>
      {answer && <Note kind="block">{answer.refusal}</Note>}
      {messages.length === 0 ? (
        <section className="card">
          <EmptyState icon="inbox" title="还没有消息">
            <p>到期前和到期后，需要您办的事会在这里提醒，每天至多一条；有人催办时另有一条。</p>
          </EmptyState>
        </section>
      ) : (
        messages.map((message) => <MessageCard key={message.id} message={message} today={today} />)
      )}
    </>
  );
}
