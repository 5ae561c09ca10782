import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { extendWindow } from "#app/commands/extend-window.ts";
import { reopenReport } from "#app/commands/reopen-report.ts";
import { CollectionFilters } from "#app/components/collection/collection-filters.tsx";
import { CollectionTable } from "#app/components/collection/collection-table.tsx";
import { GrantSection } from "#app/components/collection/grant-section.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  collectionLines,
  collectionQuery,
  deliveryCounts,
  readCollectionFilter,
} from "#app/domain/collection-filter.ts";
import { reportingHalfYears } from "#app/domain/collection.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { GrantForm } from "#app/forms/grant-form.ts";
import { paths } from "#app/paths.ts";
import { grantsView } from "./grants-view.ts";

export const meta: MetaFunction = () => [{ title: "收表情况 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { plan, today, may } = opened;
  const query = new URL(request.url).searchParams;
  const filter = readCollectionFilter(query, plan, today);
  const reporting = reportingHalfYears(plan);
  return {
    today,
    filter,
    halfYears: reporting.map(({ id, label, dueOn, closesOn }) => ({ id, label, dueOn, closesOn })),
    current: filter.halfYear,
    lines: collectionLines(plan, filter, today),
    departments: plan.departments.length,
    deliveries: deliveryCounts(plan, filter.halfYear, today),
    maySummarise: may("summary.export"),
    exportLink: paths.exportFile("collection.xlsx", collectionQuery(filter)),
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
  return postedOnce(request, actor, (posted) => {
    const submission = parseWithZod(posted, { schema: GrantForm });
    if (submission.status !== "success") return invalid(submission);
    const { kind, ...grant } = submission.value;
    const result = execute(actor, kind === "extension" ? extendWindow : reopenReport, grant);
    if (!result.ok) return refused(submission, result.refusal);
    return redirect(paths.reportsAfter(grant.halfYear, kind));
  });
}

export default function Collection() {
  const page = useLoaderData<typeof loader>();
  const { filter, current, today, lines, departments, grants, toExtend, toReopen } = page;
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHead title="收表情况" sub={`${departments} 个科室 · 附件2 按半年收表`}>
        <a className="btn" href={paths.reportRows({ period: current })}>
          <Icon name="list" />
          逐行看
        </a>
        <a className="btn ph-hide" href={page.exportLink}>
          <Icon name="dl" />
          导出收表情况
        </a>
        {page.maySummarise && (
          <a className="btn ph-hide" href={paths.exportFile("progress-report.docx", { period: current })}>
            <Icon name="dl" />
            导出附件2
          </a>
        )}
        <a className="btn ph-hide" href={paths.exportFile("progress-report.docx", { period: current, blank: "1" })}>
          下载空白表
        </a>
      </PageHead>
      {page.done && <Note kind="done">{page.done}</Note>}
      <CollectionFilters filter={filter} periods={page.halfYears} deliveries={page.deliveries} />
      {lines.length === 0 ? (
        <section className="card">
          <EmptyState icon="search" title="没有这样的科室">
            <a className="btn" href={paths.reports(current)}>
              看全部科室
            </a>
          </EmptyState>
        </section>
      ) : (
        <CollectionTable halfYears={page.halfYears} lines={lines} current={current} today={today} />
      )}
      <p className="t3 f12 tnote">
        每格是各行里最慢的状态，框内数字为已交行数／应交行数；交齐的时间决定按时或延时，天数按工作日计。手术室、财务科不牵头任务，只填指标。
        <a href={paths.periods()}>各半年的填报日期及改动</a>
      </p>
      <GrantSection {...{ grants, today, toExtend, toReopen, lastResult }} halfYear={current} />
    </>
  );
}
