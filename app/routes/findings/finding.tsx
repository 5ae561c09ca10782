import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { FindingBadge, OverdueBadge, SeverityTag } from "#app/components/finding/finding-badge.tsx";
import { FindingFacts } from "#app/components/finding/finding-facts.tsx";
import { findingPageView } from "#app/components/finding/finding-page-view.ts";
import { FindingStepForms } from "#app/components/finding/finding-step-forms.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RecordBody } from "#app/components/step/record-body.tsx";
import { paths } from "#app/paths.ts";
import { FINDING_DONE_WORDS } from "#app/wording/findings.ts";
import { postFinding } from "./post-finding.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `问题 ${data?.no ?? ""} · 就医体验行动台账` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  const finding = plan.findingById.get(params.id ?? "");
  if (!finding) throw new Response(null, { status: 404 });
  const done = new URL(request.url).searchParams.get("done");
  return { ...findingPageView(plan, finding, actor, today), done: DONE.get(done ?? "") ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return postedOnce(request, actor, (form) => postFinding(form, actor, params.id ?? ""));
}

const DONE: ReadonlyMap<string, string> = new Map(Object.entries(FINDING_DONE_WORDS));

export default function Finding() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { deadline, returned } = page;
  return (
    <>
      <PageHead
        title={page.title}
        crumbs={[{ label: "问题台账", to: paths.findings() }, { label: page.no }]}
        sub={
          <>
            <FindingBadge state={page.state} />
            {page.isOverdue && <OverdueBadge />}
            <SeverityTag severity={page.severity} />
            <span className="sub">
              {deadline.words} <span className={deadline.isLate ? "bad" : undefined}>{deadline.note}</span>
            </span>
          </>
        }
      />
      <RecordBody
        page={page}
        answer={answer}
        returned={returned && { what: "复核不通过", ...returned }}
        facts={<FindingFacts page={page} />}
      >
        <FindingStepForms page={page} answer={answer} />
      </RecordBody>
    </>
  );
}
