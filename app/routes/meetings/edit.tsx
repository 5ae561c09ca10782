import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { changeMeeting } from "#app/commands/change-meeting.ts";
import { MeetingFields } from "#app/components/meeting/meeting-fields.tsx";
import { EditForm } from "#app/components/edit-form.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { meetingFaults } from "#app/domain/meeting-checks.ts";
import { mayStep } from "#app/domain/meeting.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { ChangedMeetingForm, type NewMeetingFields } from "#app/forms/meeting-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { ticked } from "#app/routes/inspections/inspection-choices.ts";
import { meetingChoices, typedMeeting } from "./meeting-choices.ts";
import { openMeeting } from "./open-meeting.server.ts";

export const meta: MetaFunction = () => [{ title: "修改会议 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, meeting } = await openMeeting(request, params.id, "meeting.keep");
  return {
    id: meeting.id,
    version: meeting.version,
    title: meeting.title,
    mayChange: mayStep(meeting, "change"),
    choices: meetingChoices(plan, meeting),
    given: typedMeeting(meeting),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  const id = params.id ?? "";
  return postedOnce(request, actor, (posted) => {
    const former = plan.meetingById.get(id);
    const schema = withFaults(ChangedMeetingForm, (read) =>
      former ? meetingFaults(plan, { ...read, kind: former.kind, halfYear: former.halfYear }, former) : [],
    );
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, changeMeeting, { id, ...submission.value });
    return result.ok ? redirect(paths.meeting(id, { done: "changed" })) : refused(submission, result.refusal);
  });
}

export default function EditMeeting() {
  const page = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Omit<NewMeetingFields, "kind" | "halfYear">>({
    lastResult: useActionData<typeof action>(),
    defaultValue: page.given,
  });
  const back = paths.meeting(page.id);
  return (
    <>
      <PageHead
        title="修改会议、出席"
        crumbs={[{ label: "例会", to: paths.meetings() }, { label: page.title, to: back }, { label: "修改" }]}
      />
      {!page.mayChange && <Note kind="info">纪要已定稿或会议已取消，不能再改；需要更正的请先重新打开。</Note>}
      <EditForm
        id={form.id}
        version={page.version}
        errors={form.errors}
        mayChange={page.mayChange}
        save="保存"
        back={back}
      >
        <MeetingFields
          fields={fields}
          halfYear={null}
          choices={page.choices}
          attending={ticked(fields.attendeeIds.initialValue)}
        />
      </EditForm>
    </>
  );
}
