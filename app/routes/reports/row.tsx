import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { unpublished } from "#app/access/unpublished.ts";
import { wayBack } from "#app/access/way-back.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RowHistory } from "#app/components/report/row-history.tsx";
import { RowReview } from "#app/components/report/row-review.tsx";
import { RowReviewBar } from "#app/components/report/row-review-bar.tsx";
import { RowText } from "#app/components/report/row-text.tsx";
import { rowPageView } from "#app/components/report/row-view.ts";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";
import { rowLock } from "#app/domain/lock.ts";
import { departmentName } from "#app/domain/plan.ts";
import { mayFollow, rowKey } from "#app/domain/report-row.ts";
import { windowOf } from "#app/domain/window.ts";
import { paths } from "#app/paths.ts";
import { postReview } from "./post-review.server.ts";
import { rowParams } from "./sheet-params.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `任务 ${data?.row.taskNo ?? ""} ${data?.department ?? ""} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const ref = rowParams(params);
  const row = ref && plan.rowByKey.get(rowKey(ref.halfYear, ref.taskNo, ref.departmentCode));
  if (!row) {
    const halfYear = ref && plan.halfYearById.get(ref.halfYear);
    const isKnown = ref && plan.taskByNo.get(ref.taskNo)?.departmentCodes.includes(ref.departmentCode);
    if (!halfYear || halfYear.progressReport === "none" || !isKnown) throw new Response(null, { status: 404 });
    throw unpublished(`${halfYear.label}任务 ${ref.taskNo} ${departmentName(plan, ref.departmentCode)}的上报`);
  }
  const subject = {
    departmentCodes: [row.departmentCode],
    leaderCode: plan.taskByNo.get(row.taskNo)?.leaderCode ?? null,
  };
  const window = windowOf(plan, row.halfYear, row.departmentCode, today);
  const view = rowPageView(plan, row, today);
  const mayRate = may("report.rate", subject);
  return {
    ...view,
    halfYear: { id: row.halfYear, label: plan.halfYearById.get(row.halfYear)?.label ?? row.halfYear },
    departmentCode: row.departmentCode,
    writeLink:
      window && rowLock(row, window, may("report.edit", subject)) === null
        ? paths.reportEdit(row.halfYear, row.departmentCode, row.taskNo)
        : null,
    may: {
      approve: mayFollow(row.state, "approved") && may("report.approve", subject),
      return: mayFollow(row.state, "returned") && (row.state !== "rated" || mayRate) && may("report.return", subject),
      rate: mayFollow(row.state, "rated") && view.proposals.satisfactory !== null && mayRate,
    },
    done: DONE.get(new URL(request.url).searchParams.get("done")) ?? null,
    back: wayBack(new URL(request.url)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const ref = rowParams(params);
  if (!ref) throw new Response(null, { status: 404 });
  return postReview(await readPostedForm(request), actor, ref, wayBack(new URL(request.url)));
}

const DONE: ReadonlyMap<string | null, string> = new Map([
  ["approve", "已审核通过。"],
  ["return", "已退回，科室会在待办里看到理由。"],
  ["rate", "评定已保存。"],
]);

export default function Row() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { row, halfYear, department, departmentCode, rating } = page;
  const acts = page.may.approve || page.may.return || page.may.rate;
  return (
    <>
      <PageHead
        title={`${row.taskNo}　${row.title} · ${department}`}
        crumbs={[
          ...(page.back ? [{ label: "半年总览", to: page.back }] : []),
          { label: halfYear.label, to: paths.reports(halfYear.id) },
          { label: `${department}上报表`, to: paths.report(halfYear.id, departmentCode, row.taskNo) },
        ]}
        sub={
          <>
            <StateBadge state={row.state} words={page.correction ?? undefined} />
            {rating && <RatingCell rating={rating.word} full />}
            <span className="sub">
              分管领导 {page.leader} · {page.correction === null && `截止 ${page.dueOn} · `}
              <a href={paths.task(row.taskNo)}>任务历程</a>
            </span>
          </>
        }
      >
        {page.writeLink && (
          <a className="btn btn-p" href={page.writeLink}>
            {row.state === "returned" ? "去修改" : "去填写"}
          </a>
        )}
      </PageHead>
      {answer?.refusal && <Note kind="block">{answer.refusal}</Note>}
      {page.done && (
        <Note kind="done">
          {page.done} <a href={paths.queue}>回待办</a>
        </Note>
      )}
      <div className="ind rowpage">
        <RowText page={page} />
        <div className="stack3">
          {acts && (
            <RowReview
              version={row.version}
              may={page.may}
              proposals={page.proposals}
              rating={rating}
              answer={answer?.review}
            />
          )}
          <section className="card">
            <header>
              <h2>经过</h2>
            </header>
            <RowHistory entries={page.history} />
          </section>
        </div>
      </div>
      {acts && <RowReviewBar version={row.version} may={page.may} />}
    </>
  );
}
