import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { InspectionBadge } from "#app/components/inspection/inspection-badge.tsx";
import { InspectionFacts } from "#app/components/inspection/inspection-facts.tsx";
import { inspectionPageView, type InspectionPageView } from "#app/components/inspection/inspection-page-view.ts";
import { InspectionStepForms } from "#app/components/inspection/inspection-step-forms.tsx";
import { OtherPlace, PlaceSection } from "#app/components/inspection/place-section.tsx";
import { VisitWay } from "#app/components/inspection/visit-way.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { EventTimeline } from "#app/components/step/event-timeline.tsx";
import { OrphanedAnswer } from "#app/components/step/step-form.tsx";
import { paths } from "#app/paths.ts";
import { figureWords, INSPECTION_DONE_WORDS } from "#app/wording/inspections.ts";
import { openInspection } from "./open-inspection.server.ts";
import { postInspection } from "./post-inspection.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "督查与体验"} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, actor, today, inspection } = await openInspection(request, params.id, "inspection.read");
  const done = new URL(request.url).searchParams.get("done");
  return { ...inspectionPageView(plan, inspection, actor, today), done: DONE.get(done ?? "") ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return postInspection(await readPostedForm(request), actor, params.id ?? "");
}

const DONE: ReadonlyMap<string, string> = new Map(Object.entries(INSPECTION_DONE_WORDS));

export default function Inspection() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isVisit = page.kind === "walkthrough";
  return (
    <>
      <PageHead
        title={page.title}
        crumbs={[{ label: "督查与体验", to: paths.inspections() }, { label: page.ordinal }]}
        sub={
          <>
            <InspectionBadge state={page.state} />
            <span className="sub">
              {page.days}　{page.lead}带队　{figureWords(page.figures)}
            </span>
          </>
        }
      >
        {page.steps.includes("change") && (
          <a className="btn" href={page.edit}>
            <Icon name="pen" />
            修改安排
          </a>
        )}
        <a className="btn ph-hide" href={page.paper}>
          <Icon name="dl" />
          {isVisit ? "体验就医记录" : "督查记录"}
        </a>
      </PageHead>
      <OrphanedAnswer forms={formsOf(page)} answer={answer} />
      {!answer && page.done && <Note kind="done">{page.done}</Note>}
      {isVisit && <VisitWay places={page.places} />}
      <div className="ind rowpage ins-page">
        <div className="stack3">
          {page.places.map((place, index) => (
            <PlaceSection
              key={place.key}
              page={page}
              place={place}
              no={place.step === null ? null : index + 1}
              answer={answer}
            />
          ))}
          {!isVisit && <OtherPlace page={page} answer={answer} />}
          {page.places.length === 0 && !page.mayObserve && <section className="card cb t3">没有记录观察。</section>}
        </div>
        <div className="stack3">
          <InspectionFacts page={page} />
          <InspectionStepForms page={page} answer={answer} />
          <EventTimeline entries={page.history} />
        </div>
      </div>
    </>
  );
}

/** The steps that may be taken and, until it is concluded, the places where something may be noted. */
function formsOf({ steps, mayObserve, places }: InspectionPageView): string[] {
  return [...steps, ...(mayObserve ? [...places.map(({ key }) => key), "other"] : [])];
}
