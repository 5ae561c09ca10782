import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { unreadMessages } from "#app/access/inbox.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { AppFrame, type FrameFacts } from "#app/components/frame/app-frame.tsx";
import { ErrorPage } from "#app/components/error-page.tsx";
import { navigationOf } from "#app/components/frame/navigation.ts";
import { isWide } from "#app/components/page-handle.ts";
import { PrintLine } from "#app/components/page-head.tsx";
import { currentHalfYear } from "#app/domain/plan.ts";
import { assignmentWords } from "#app/wording/people.ts";
import { printLine } from "#app/wording/print-line.ts";

/** The frame of every page behind the sign-in. It guards nothing: each child opens its own door. */
export async function loader({ request }: LoaderFunctionArgs): Promise<FrameFacts> {
  const { actor, plan, today } = await openPlan(request);
  const { id, dueOn } = currentHalfYear(plan, today);
  const [first] = actor.assignments;
  return {
    hospital: plan.hospital,
    demo: plan.demo,
    today,
    halfYear: { id, dueOn },
    person: { name: actor.name, title: first ? assignmentWords(plan, first) : "" },
    unread: unreadMessages(actor),
    navigation: navigationOf(plan, actor, today),
  };
}

export default function Frame() {
  const facts = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const wide = useMatches().some(({ handle }) => isWide(handle));
  return (
    <PrintLine.Provider value={printLine(facts.hospital, facts.today, facts.demo)}>
      <AppFrame facts={facts} pathname={pathname} wide={wide}>
        <Outlet />
      </AppFrame>
    </PrintLine.Provider>
  );
}

/** A page that fails keeps the navigation, so that one can go on; a frame that fails stands bare. */
export function ErrorBoundary() {
  const facts = useRouteLoaderData<typeof loader>("routes/frame");
  const { pathname } = useLocation();
  const page = <ErrorPage error={useRouteError()} />;
  if (!facts) return <main id="main">{page}</main>;
  return (
    <AppFrame facts={facts} pathname={pathname}>
      {page}
    </AppFrame>
  );
}
