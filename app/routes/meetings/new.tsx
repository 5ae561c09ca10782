import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { planMeeting } from "#app/commands/plan-meeting.ts";
import { MeetingFields } from "#app/components/meeting/meeting-fields.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { meetingFaults } from "#app/domain/meeting-checks.ts";
import { MEETING_KINDS } from "#app/domain/meeting.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { NewMeetingForm, type NewMeetingFields } from "#app/forms/meeting-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { ticked } from "#app/routes/inspections/inspection-choices.ts";
import { MEETING_KIND_WORDS } from "#app/wording/meetings.ts";
import { firstMeeting, meetingChoices } from "./meeting-choices.ts";

export const meta: MetaFunction = () => [{ title: "安排会议 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "meeting.keep");
  const { plan, today } = opened;
  const asked = new URL(request.url).searchParams.get("kind");
  const kind = MEETING_KINDS.find((each) => each === asked) ?? "work";
  return { kind, choices: meetingChoices(plan), given: firstMeeting(plan, kind, today) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  return postedOnce(request, actor, (posted) => {
    const schema = withFaults(NewMeetingForm, (read) => meetingFaults(plan, read, null));
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, planMeeting, submission.value);
    if (!result.ok) return refused(submission, result.refusal);
    return redirect(paths.meeting(result.value, { done: "planned" }));
  });
}

export default function NewMeeting() {
  const { kind, choices, given } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<NewMeetingFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: given,
  });
  return (
    <>
      <PageHead
        title={`安排${MEETING_KIND_WORDS[kind]}`}
        crumbs={[{ label: "例会", to: paths.meetings() }, { label: "安排" }]}
      />
      <form className="card fnd-new" method="post" id={form.id}>
        <div className="cb form">
          <input type="hidden" name="kind" value={kind} />
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <MeetingFields
            fields={fields}
            halfYear={fields.halfYear}
            choices={choices}
            attending={ticked(fields.attendeeIds.initialValue)}
          />
          <div className="row">
            <button className="btn btn-p" type="submit">
              保存安排
            </button>
            <a className="btn" href={paths.meetings()}>
              取消
            </a>
          </div>
        </div>
      </form>
    </>
  );
}
