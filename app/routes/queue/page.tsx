import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { approveRows } from "#app/commands/approve-rows.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { navigationOf } from "#app/components/frame/navigation.ts";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { QueueTable } from "#app/components/report/queue-table.tsx";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { canSometimes } from "#app/domain/permissions.ts";
import { rowsToApprove, rowsToRate } from "#app/domain/workload.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { queueRow } from "#app/wording/queue.ts";

export const meta: MetaFunction = () => [{ title: "待我办理 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  if (!canSometimes(actor, "report.approve") && !canSometimes(actor, "report.rate"))
    throw new Response(null, { status: 403 });
  return {
    toApprove: rowsToApprove(plan, actor).map((row) => queueRow(plan, row, today)),
    toRate: rowsToRate(plan, actor).map((row) => queueRow(plan, row, today)),
    elsewhere: navigationOf(plan, actor, today)
      .flat()
      .flatMap(({ label, to, count = 0, hot }) =>
        hot && count > 0 && to !== paths.queue ? [{ label, to, count }] : [],
      ),
    approved: Number(new URL(request.url).searchParams.get("approved") ?? 0),
  };
}

const TICKED = /^([^|]*)\|([^|]*)\|([1-9]\d{0,8})\|([1-9]\d{0,8})$/;

/** A ticked row: `2025-H1|nursing|27|4`, the version being the one on the page. */
function readTicked(text: string) {
  // One way to write each number, so that a row named twice is one text twice or names a version that is not the row's.
  const [, halfYearText = "", departmentCode = "", taskNo, version] = TICKED.exec(text) ?? [];
  const halfYear = parseHalfYear(halfYearText);
  return halfYear ? [{ halfYear, departmentCode, taskNo: Number(taskNo), version: Number(version) }] : [];
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const formData = await readPostedForm(request);
  const rows = [...new Set(formData.getAll("row").map(String))].flatMap(readTicked);
  if (rows.length === 0) return data({ refusal: "请先勾选要通过的行。" }, { status: 422 });
  const result = execute(actor, approveRows, { rows });
  if (result.ok) return redirect(`${paths.queue}?approved=${result.value.approved}`);
  return data({ refusal: refusalSentence(result.refusal) }, { status: REFUSALS[result.refusal.code].status });
}

export default function Queue() {
  const { toApprove, toRate, elsewhere, approved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const waiting = [
    toApprove.length > 0 && `待审 ${toApprove.length} 行`,
    toRate.length > 0 && `待评定 ${toRate.length} 行`,
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <PageHead title="待我办理" sub={waiting}>
        {waiting && (
          <a className="btn" href={paths.exportFile("queue.xlsx")}>
            <Icon name="dl" />
            导出
          </a>
        )}
      </PageHead>
      {answer && <Note kind="block">{answer.refusal}</Note>}
      {approved > 0 && <Note kind="done">已通过 {approved} 行，转质控办评定。</Note>}
      {toApprove.length + toRate.length === 0 && (
        <section className="card">
          <EmptyState title="没有等您审核或评定的上报">
            <p>科室提交或领导审核后，会在这里出现。{elsewhere.length > 0 && "别处还有等您办理的："}</p>
            {elsewhere.length > 0 && (
              <p className="row wrap">
                {elsewhere.map(({ label, to, count }) => (
                  <a key={to} className="btn" href={to}>
                    {label} {count}
                  </a>
                ))}
              </p>
            )}
          </EmptyState>
        </section>
      )}
      {toApprove.length > 0 && (
        <form method="post" className="card">
          <header>
            <h2>待我审核</h2>
            <span className="t3">先到的在前；要退回请打开该行</span>
            <span className="sp" />
            <button className="btn btn-s" type="submit">
              <Icon name="check" size="s" />
              通过勾选的行
            </button>
          </header>
          <QueueTable caption="待我审核" rows={toApprove} asks="approve" />
        </form>
      )}
      {toRate.length > 0 && (
        <section className="card">
          <header>
            <h2>待评定</h2>
            <span className="t3">建议评定（质量满意时）</span>
          </header>
          <QueueTable caption="待评定" rows={toRate} asks="rate" />
        </section>
      )}
    </>
  );
}
