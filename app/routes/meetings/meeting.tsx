import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { EventTimeline } from "#app/components/step/event-timeline.tsx";
import { AgendaDraft } from "#app/components/meeting/agenda-draft.tsx";
import { AgendaList } from "#app/components/meeting/agenda-list.tsx";
import { MeetingBadge } from "#app/components/meeting/meeting-badge.tsx";
import { MeetingFacts } from "#app/components/meeting/meeting-facts.tsx";
import { meetingPageView } from "#app/components/meeting/meeting-page-view.ts";
import { MeetingStepForms } from "#app/components/meeting/meeting-step-forms.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { paperHalfYears } from "#app/exports/prose-papers.ts";
import { paths } from "#app/paths.ts";
import { MEETING_DONE_WORDS } from "#app/wording/meetings.ts";
import { openMeeting } from "./open-meeting.server.ts";
import { postMeeting } from "./post-meeting.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "例会"} · 就医体验行动台账` },
];

const DONE: ReadonlyMap<string, string> = new Map(Object.entries(MEETING_DONE_WORDS));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, actor, today, may, meeting } = await openMeeting(request, params.id, "meeting.read");
  const done = new URL(request.url).searchParams.get("done");
  const { halfYear, kind } = meeting;
  const hasPack = may("paper.compose") && paperHalfYears(plan, today).some(({ id }) => id === halfYear);
  const pack = hasPack ? paths.paper("meeting-pack", { period: halfYear, meeting: kind }) : null;
  return { ...meetingPageView(plan, meeting, actor, today), pack, done: DONE.get(done ?? "") ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return postedOnce(request, actor, (form) => postMeeting(form, actor, params.id ?? ""));
}

export default function MeetingPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { steps, state, title, id, when, chair, adopted } = page;
  const isShown =
    answer && ([...steps, ...(steps.includes("agenda") ? ["draft"] : [])] as string[]).includes(answer.form);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: "例会", to: paths.meetings() }, { label: id }]}
        sub={
          <>
            <MeetingBadge state={state} />
            <span className="sub">
              {when}　{chair}主持{page.minutesNo && `　${page.minutesNo}`}
            </span>
          </>
        }
      >
        {steps.includes("change") && (
          <a className="btn" href={page.edit}>
            <Icon name="pen" />
            修改会议、出席
          </a>
        )}
        {page.pack && state !== "called_off" && (
          <a className="btn" href={page.pack}>
            <Icon name="report" />
            会议材料
          </a>
        )}
        {state !== "called_off" && (
          <a className="btn ph-hide" href={page.minutes}>
            <Icon name="dl" />
            会议纪要
          </a>
        )}
      </PageHead>
      {answer && !isShown && (
        <Note kind="block">{answer.sentence ?? Object.values(answer.errors).flat().join(" ")}</Note>
      )}
      {!answer && page.done && <Note kind="done">{page.done}</Note>}
      {adopted.map(({ label, to }) => (
        <Note key={to} kind="info">
          本次会议通过了<a href={to}>{label}结果</a>，日期和纪要编号不能再改。
        </Note>
      ))}
      <div className="ind rowpage ins-page">
        <div className="stack3">
          <AgendaList page={page} />
          <AgendaDraft page={page} answer={answer} />
        </div>
        <div className="stack3">
          <MeetingFacts page={page} />
          <MeetingStepForms page={page} answer={answer} />
          <EventTimeline entries={page.history} />
        </div>
      </div>
    </>
  );
}
