import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { InspectionBadge } from "#app/components/inspection/inspection-badge.tsx";
import { InspectionFacts } from "#app/components/inspection/inspection-facts.tsx";
import {
  inspectionPageView,
  type InspectionPageView,
  type PlaceView,
} from "#app/components/inspection/inspection-page-view.ts";
import { InspectionStepForms } from "#app/components/inspection/inspection-step-forms.tsx";
import { ObservationFilter } from "#app/components/inspection/observation-filter.tsx";
import { OtherPlace, PlaceSection } from "#app/components/inspection/place-section.tsx";
import { VisitWay } from "#app/components/inspection/visit-way.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { EventTimeline } from "#app/components/step/event-timeline.tsx";
import { OrphanedAnswer } from "#app/components/step/step-form.tsx";
import type { Inspection as InspectionRecord } from "#app/domain/inspection.ts";
import { isInObservationView, readObservationView, type ObservationView } from "#app/domain/observation-views.ts";
import { paths } from "#app/paths.ts";
import { figureWords, INSPECTION_DONE_WORDS } from "#app/wording/inspections.ts";
import { openInspection } from "./open-inspection.server.ts";
import { postInspection } from "./post-inspection.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "督查与体验"} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, actor, today, inspection } = await openInspection(request, params.id, "inspection.read");
  const search = new URL(request.url).searchParams;
  const view = inspectionPageView(plan, inspection, actor, today);
  // The way of a walk-through is shown whole.
  const show = view.kind === "round" ? readObservationView(search) : "all";
  return {
    ...view,
    show,
    places: show === "all" ? view.places : placesWith(view.places, inspection, show),
    done: DONE.get(search.get("done") ?? "") ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  return postedOnce(request, opened.actor, (form) => postInspection(form, opened, params.id ?? ""));
}

/** Only the observations of that view, and the places that have one. */
function placesWith(
  places: readonly PlaceView[],
  { observations }: InspectionRecord,
  show: ObservationView,
): PlaceView[] {
  const shown = new Set(observations.flatMap((each) => (isInObservationView(each, show) ? [each.id] : [])));
  return places
    .map((place) => ({ ...place, observations: place.observations.filter(({ id }) => shown.has(id)) }))
    .filter((place) => place.observations.length > 0);
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
      {!isVisit && <ObservationFilter id={page.id} view={page.show} figures={page.figures} />}
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
