import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { CaseBadge } from "#app/components/exemplary-case/case-badge.tsx";
import { CaseBody } from "#app/components/exemplary-case/case-body.tsx";
import { casePageView } from "#app/components/exemplary-case/case-page-view.ts";
import { CasePictures } from "#app/components/exemplary-case/case-pictures.tsx";
import { CaseStepForms } from "#app/components/exemplary-case/case-step-forms.tsx";
import { Icon } from "#app/components/icon.tsx";
import type { TypedAnswer } from "#app/forms/typed-answer.ts";
import { EventTimeline } from "#app/components/step/event-timeline.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { caseSubject } from "#app/domain/exemplary-case.ts";
import { paths } from "#app/paths.ts";
import { CASE_DONE_WORDS } from "#app/wording/cases.ts";
import { openCase } from "./open-case.server.ts";
import { postCase } from "./post-case.server.ts";
import { postPicture } from "./post-picture.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "典型案例"} · 就医体验行动台账` },
];

const DONE: ReadonlyMap<string, string> = new Map(Object.entries(CASE_DONE_WORDS));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, actor, today, item, may } = await openCase(request, params.id);
  const done = new URL(request.url).searchParams.get("done");
  const view = casePageView(plan, item, actor, today);
  // Who said what on the way is for those who work on it.
  const history = may("case.read", caseSubject(item)) ? view.history : [];
  return { ...view, history, done: DONE.get(done ?? "") ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const isFile = request.headers.get("Content-Type")?.startsWith("multipart/form-data");
  return isFile ? postPicture(request, actor, id) : postedOnce(request, actor, (form) => postCase(form, actor, id));
}

export default function CasePage() {
  const page = useLoaderData<typeof loader>();
  const answer: TypedAnswer | undefined = useActionData<typeof action>();
  const { steps, title, id, state, returned } = page;
  const forms: readonly string[] = page.mayAddPicture ? [...steps, "picture"] : steps;
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: "典型案例", to: paths.cases() }, { label: id }]}
        sub={
          <>
            <CaseBadge state={state} />
            <span className="sub">{page.department}</span>
          </>
        }
      >
        {steps.includes("change") && (
          <a className="btn" href={page.edit}>
            <Icon name="pen" />
            修改
          </a>
        )}
        <a className="btn ph-hide" href={page.paper}>
          <Icon name="dl" />
          一页材料
        </a>
      </PageHead>
      {answer && !forms.includes(answer.form) && (
        <Note kind="block">{answer.sentence ?? Object.values(answer.errors).flat().join(" ")}</Note>
      )}
      {!answer && page.done && <Note kind="done">{page.done}</Note>}
      {returned && (
        <Note kind="returned">
          质控办退回：<span className="pre">{returned}</span>
        </Note>
      )}
      <div className="ind rowpage ins-page">
        <div className="stack3">
          <CaseBody page={page} />
          <CasePictures page={page} answer={answer} />
        </div>
        <div className="stack3">
          <CaseStepForms page={page} answer={answer} />
          {page.history.length > 0 && <EventTimeline entries={page.history} />}
        </div>
      </div>
    </>
  );
}
