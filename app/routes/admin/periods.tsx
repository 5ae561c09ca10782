import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan } from "#app/access/open-plan.server.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PeriodChanges } from "#app/components/period/period-changes.tsx";
import { PeriodTable } from "#app/components/period/period-table.tsx";
import { changeLines, periodLine } from "#app/components/period/period-view.ts";

export const meta: MetaFunction = () => [{ title: "填报日期 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const saved = new URL(request.url).searchParams.get("saved");
  return {
    lines: plan.halfYears.map((halfYear) => periodLine(plan, halfYear, today)),
    changes: changeLines(plan, today),
    edits: may("half-year.schedule"),
    saved: plan.halfYears.find(({ id }) => id === saved)?.label ?? null,
  };
}

export default function Periods() {
  const { lines, changes, edits, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="填报日期" sub="各半年的开放日、截止日、关闭日；截止和关闭都算到当天 23:59:59" />
      {saved && <Note kind="done">{saved}的日期已保存，各处的按时、逾期和提醒都按新的日期算。</Note>}
      <PeriodTable lines={lines} edits={edits} />
      <p className="t3 f12 tnote">
        方案只规定每半年上报一次，具体日期由质控办定。逾期按工作日计（国务院放假和调休安排）；院长办公会通过后日期锁定。
      </p>
      <PeriodChanges lines={changes} withHalfYear />
    </>
  );
}
