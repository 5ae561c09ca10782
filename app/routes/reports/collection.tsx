import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { reopenReport } from "#app/commands/reopen-report.ts";
import { CollectionTable } from "#app/components/collection/collection-table.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ReopenCard } from "#app/components/collection/reopen-card.tsx";
import { collectionMatrix, reportingHalfYears } from "#app/domain/collection.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { currentHalfYear, departmentName } from "#app/domain/plan.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { ReopenForm, type ReopenFields } from "#app/forms/reopen-form.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "收表情况 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const query = new URL(request.url).searchParams;
  const chosen = parseHalfYear(query.get("period") ?? "") ?? currentHalfYear(plan, today).id;
  const reporting = reportingHalfYears(plan);
  const current = reporting.find(({ id }) => id === chosen) ?? reporting.at(-1);
  return {
    today,
    halfYears: reporting.map(({ id, label, dueOn, closesOn }) => ({ id, label, dueOn, closesOn })),
    current: current?.id ?? chosen,
    lines: collectionMatrix(plan, today),
    maySummarise: may("summary.export"),
    mayReopen: may("window.reopen"),
    closed: reporting.filter(({ closesOn }) => closesOn < today).map(({ id, label }) => ({ value: id, label })),
    departments: plan.departments.map(({ code, name }) => ({ value: code, label: name })),
    grants: plan.grants
      .filter(({ until }) => until >= today)
      .map((grant) => ({
        ...grant,
        department: departmentName(plan, grant.departmentCode),
        label: plan.halfYearById.get(grant.halfYear)?.label ?? grant.halfYear,
      })),
    reopened: query.has("reopened"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: ReopenForm });
  if (submission.status !== "success") return invalid(submission);
  const result = execute(actor, reopenReport, submission.value);
  if (!result.ok) return refused(submission, result.refusal);
  return redirect(`${paths.reports(submission.value.halfYear)}&reopened`);
}

export default function Collection() {
  const page = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ReopenFields>({ lastResult: useActionData<typeof action>() });
  return (
    <>
      <PageHead title="收表情况" sub={`${page.lines.length} 个科室 · 附件2 按半年收表`}>
        {page.maySummarise && (
          <a className="btn" href={paths.exportFile("progress-report.docx", { period: page.current })}>
            导出全院附件2
          </a>
        )}
        <a
          className="btn ph-hide"
          href={paths.exportFile("progress-report.docx", { period: page.current, blank: "1" })}
        >
          下载空白表
        </a>
      </PageHead>
      {page.reopened && <Note kind="done">补报授权已登记，到期自动失效。</Note>}
      <CollectionTable halfYears={page.halfYears} lines={page.lines} current={page.current} today={page.today} />
      <p className="t3 f12 tnote">
        每格是各行里最慢的状态，框内数字为已交行数／应交行数；交齐的时间决定按时或延时，天数按工作日计。手术室、财务科不牵头任务，只填指标。
      </p>
      {(page.mayReopen || page.grants.length > 0) && (
        <ReopenCard
          grants={page.grants}
          form={page.mayReopen ? { id: form.id, errors: form.errors, fields } : null}
          halfYears={page.closed}
          departments={page.departments}
        />
      )}
    </>
  );
}
