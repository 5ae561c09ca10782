import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { extendWindow } from "#app/commands/extend-window.ts";
import { reopenReport } from "#app/commands/reopen-report.ts";
import { GrantCard } from "#app/components/collection/grant-card.tsx";
import { CollectionTable } from "#app/components/collection/collection-table.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { collectionMatrix, reportingHalfYears } from "#app/domain/collection.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { currentHalfYear } from "#app/domain/plan.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { GrantForm, type GrantFields } from "#app/forms/grant-form.ts";
import { paths } from "#app/paths.ts";
import { grantsView } from "./grants-view.ts";

export const meta: MetaFunction = () => [{ title: "收表情况 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { plan, today, may } = opened;
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
    grants: grantsView(opened),
    toExtend: query.get("extend"),
    toReopen: query.get("reopen"),
    done: DONE.get(query.get("done")) ?? null,
  };
}

const DONE: ReadonlyMap<string | null, string> = new Map([
  ["reopening", "补报授权已登记，到期自动失效。"],
  ["extension", "延期已登记，科室的表上会写明新的截止日和理由。"],
]);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: GrantForm });
  if (submission.status !== "success") return invalid(submission);
  const { kind, ...grant } = submission.value;
  const result = execute(actor, kind === "extension" ? extendWindow : reopenReport, grant);
  if (!result.ok) return refused(submission, result.refusal);
  return redirect(paths.reportsAfter(grant.halfYear, kind));
}

/** The form of one kind, with what was wrong when it is the one that was posted. */
function useGrantForm(kind: GrantFields["kind"], defaultValue: Partial<GrantFields> = {}) {
  const lastResult = useActionData<typeof action>();
  const isPosted = lastResult?.initialValue?.kind === kind;
  const [form, fields] = useForm<GrantFields>({ lastResult: isPosted ? lastResult : undefined, defaultValue });
  return { id: form.id, errors: form.errors, fields };
}

export default function Collection() {
  const page = useLoaderData<typeof loader>();
  const { running, reopening, extension } = page.grants;
  const chosen = (departmentCode: string | null) => (departmentCode ? { halfYear: page.current, departmentCode } : {});
  const reopeningForm = useGrantForm("reopening", chosen(page.toReopen));
  const extensionForm = useGrantForm("extension", chosen(page.toExtend));
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
      {page.done && <Note kind="done">{page.done}</Note>}
      <CollectionTable halfYears={page.halfYears} lines={page.lines} current={page.current} today={page.today} />
      <p className="t3 f12 tnote">
        每格是各行里最慢的状态，框内数字为已交行数／应交行数；交齐的时间决定按时或延时，天数按工作日计。手术室、财务科不牵头任务，只填指标。
        <a href={paths.periods()}>各半年的填报日期及改动</a>
      </p>
      {(reopening || extension || running.length > 0) && (
        <GrantCard
          grants={running}
          today={page.today}
          reopening={reopening && { ...reopeningForm, ...reopening }}
          extension={extension && { ...extensionForm, ...extension }}
        />
      )}
    </>
  );
}
