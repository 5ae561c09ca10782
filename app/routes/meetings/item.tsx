import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { AgendaEditor } from "#app/components/meeting/agenda-editor.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { mayStep } from "#app/domain/meeting.ts";
import { paths } from "#app/paths.ts";
import { agendaChoices } from "./meeting-choices.ts";
import { openMeeting } from "./open-meeting.server.ts";
import { postAgendaItem } from "./post-agenda-item.server.ts";

export const meta: MetaFunction = () => [{ title: "议题 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, meeting } = await openMeeting(request, params.id, "meeting.keep");
  const isNew = params.item === "new";
  const item = meeting.items.find(({ id }) => String(id) === params.item) ?? null;
  if (!isNew && item === null) throw new Response(null, { status: 404 });
  return {
    isNew,
    version: item?.version ?? meeting.version,
    mayWrite: mayStep(meeting, "agenda") && (item?.findingId ?? null) === null,
    given: {
      title: item?.title ?? "",
      background: item?.background ?? "",
      taskNo: item?.taskNo?.toString() ?? "",
      leaderComment: item?.leaderComment ?? "",
      decision: item?.decision ?? "",
      departmentCode: item?.departmentCode ?? "",
      leaderCode: item?.leaderCode ?? "",
      dueOn: item?.dueOn ?? "",
    },
    choices: agendaChoices(plan),
    meetingTitle: meeting.title,
    back: paths.meeting(meeting.id, {}, item ? `i${item.id}` : "agenda"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  return postedOnce(request, opened.actor, (form) => postAgendaItem(form, opened, params.id ?? "", params.item ?? ""));
}

export default function AgendaItemPage() {
  const page = useLoaderData<typeof loader>();
  const title = page.isNew ? "加议题" : "修改议题";
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: "例会", to: paths.meetings() },
          { label: page.meetingTitle, to: page.back },
          { label: title },
        ]}
      />
      <AgendaEditor page={page} answer={useActionData<typeof action>()} />
    </>
  );
}
