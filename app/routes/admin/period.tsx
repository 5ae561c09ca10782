import { useForm } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PeriodChanges } from "#app/components/period/period-changes.tsx";
import { PeriodForm } from "#app/components/period/period-form.tsx";
import { changeLines, periodLine } from "#app/components/period/period-view.ts";
import { daysOf } from "#app/domain/half-year-days.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import type { HalfYear, Plan } from "#app/domain/plan.ts";
import type { HalfYearDaysFields } from "#app/forms/half-year-days-form.ts";
import { paths } from "#app/paths.ts";
import { postHalfYearDays } from "./post-half-year-days.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `填报日期 ${page?.line.label ?? ""} · 就医体验行动台账` },
];

function halfYearOf(plan: Plan, params: { period?: string }): HalfYear {
  const id = parseHalfYear(params.period ?? "");
  const halfYear = id && plan.halfYearById.get(id);
  if (!halfYear) throw new Response(null, { status: 404 });
  return halfYear;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "half-year.schedule");
  const { plan, today } = opened;
  const halfYear = halfYearOf(plan, params);
  return {
    today,
    line: periodLine(plan, halfYear, today),
    days: daysOf(halfYear),
    version: halfYear.version,
    changes: changeLines(plan, today, halfYear.id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "half-year.schedule");
  const halfYear = halfYearOf(opened.plan, params);
  const posted = postHalfYearDays(opened, halfYear, await readPostedForm(request));
  if (posted === "saved") return redirect(paths.periods({ saved: halfYear.id }));
  return data(posted.answer, { status: posted.status });
}

export default function Period() {
  const { today, line, days, version, changes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<HalfYearDaysFields>({ lastResult: answer?.result, defaultValue: days });
  return (
    <>
      <PageHead
        title={`填报日期：${line.label}`}
        crumbs={[{ label: "填报日期", to: paths.periods() }, { label: line.label }]}
        sub={`现在：${line.days[0]} 开放，${line.days[1]} 截止，${line.days[2]} 关闭`}
      />
      {line.adopted ? (
        <Note kind="info">
          <b>已锁定</b>：院长办公会已通过这个半年，日期不再改动。
        </Note>
      ) : (
        <PeriodForm id={form.id} errors={form.errors} {...{ fields, version, today }} answer={answer ?? null} />
      )}
      <PeriodChanges lines={changes} withHalfYear={false} />
    </>
  );
}
