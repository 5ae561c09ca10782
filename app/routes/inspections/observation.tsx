import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { ObservationEditor } from "#app/components/inspection/observation-editor.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { isChangeable } from "#app/domain/inspection.ts";
import { stepsOf } from "#app/domain/visit-steps.ts";
import { paths } from "#app/paths.ts";
import { VISIT_STEP_WORDS } from "#app/wording/inspections.ts";
import { inspectionChoices } from "./inspection-choices.ts";
import { openInspection } from "./open-inspection.server.ts";
import { postObservation } from "./post-observation.server.ts";

export const meta: MetaFunction = () => [{ title: "更正观察 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, inspection } = await openInspection(request, params.id, "inspection.observe");
  const observation = inspection.observations.find(({ id }) => String(id) === params.observation);
  if (!observation) throw new Response(null, { status: 404 });
  const { departments, tasks } = inspectionChoices(plan);
  return {
    title: inspection.title,
    back: paths.inspection(inspection.id, {}, `o${observation.id}`),
    observation,
    isChangeable: isChangeable(inspection, observation),
    steps: stepsOf(inspection.route).map((value) => ({ value, label: VISIT_STEP_WORDS[value] })),
    departments,
    tasks: inspection.kind === "round" ? tasks : [],
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  const { id = "", observation } = params;
  return postedOnce(request, opened.actor, (form) => postObservation(form, opened, id, Number(observation)));
}

export default function ObservationPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="更正观察"
        crumbs={[
          { label: "督查与体验", to: paths.inspections() },
          { label: page.title, to: page.back },
          { label: "更正" },
        ]}
      />
      {page.isChangeable ? (
        <ObservationEditor page={page} answer={answer} />
      ) : (
        <Note kind="info">
          {page.observation.findingId
            ? `这条观察已登记为问题 ${page.observation.findingId}，不能再改或删，请到问题台账办理。`
            : "记录已经结束，观察不再改动；记错的请质控办或专班组长重新打开。"}
          {answer?.typed.text && <p className="pre">您写的是：{answer.typed.text}</p>}
        </Note>
      )}
    </>
  );
}
