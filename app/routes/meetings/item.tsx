import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { addAgendaItem } from "#app/commands/add-agenda-item.ts";
import { deleteAgendaItem } from "#app/commands/remove-agenda-item.ts";
import { writeAgendaItem } from "#app/commands/write-agenda-item.ts";
import { AgendaEditor } from "#app/components/meeting/agenda-editor.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { mayStep } from "#app/domain/meeting.ts";
import { AgendaItemForm } from "#app/forms/meeting-form.ts";
import { paths } from "#app/paths.ts";
import { keptTyping, refusedTyping } from "#app/forms/kept-typing.ts";
import { agendaChoices } from "./meeting-choices.ts";
import { openMeeting } from "./open-meeting.server.ts";

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
  const actor = await requireActor(request);
  const formData = await readPostedForm(request);
  const submission = parseWithZod(formData, { schema: AgendaItemForm });
  if (submission.status !== "success") return keptTyping(400, formData, submission.error);
  const { value } = submission;
  const { version } = value;
  const id = params.id ?? "";
  if (value.intent === "write" && params.item === "new") {
    const added = execute(actor, addAgendaItem, { id, version, facts: factsOf(value) });
    if (!added.ok) return refusedTyping(formData, added.refusal);
    return redirect(paths.meeting(id, { done: "add" }, `i${added.value}`));
  }
  const itemId = Number(params.item);
  const result =
    value.intent === "write"
      ? execute(actor, writeAgendaItem, { itemId, version, facts: factsOf(value) })
      : execute(actor, deleteAgendaItem, { itemId, version });
  if (!result.ok) return refusedTyping(formData, result.refusal);
  return redirect(paths.meeting(id, { done: value.intent }, value.intent === "write" ? `i${itemId}` : "agenda"));
}

function factsOf<Facts extends { intent: string; version: number }>({
  intent: _intent,
  version: _version,
  ...facts
}: Facts) {
  return facts;
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
