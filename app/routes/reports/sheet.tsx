import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { Icon } from "#app/components/icon.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { PageHandle } from "#app/components/page-handle.ts";
import { ReportDoneRows } from "#app/components/report/report-done-rows.tsx";
import { ReportForm, SectionHead } from "#app/components/report/report-form.tsx";
import { ReportNotices } from "#app/components/report/report-notices.tsx";
import { ReportRail } from "#app/components/report/report-rail.tsx";
import { DueBadge } from "#app/components/report/due-badge.tsx";
import { sectionsOf } from "#app/domain/report-sections.ts";
import { paths } from "#app/paths.ts";
import { postToSheet } from "./post-to-sheet.server.ts";
import { sheetPage } from "./sheet-page.server.ts";
import { sheetParams } from "./sheet-params.ts";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `上报表 ${data?.department.name ?? ""} · 就医体验行动台账` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const sheet = sheetParams(params);
  const page = sheet && sheetPage(opened, sheet, new URL(request.url).searchParams);
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const sheet = sheetParams(params);
  if (!sheet) throw new Response(null, { status: 404 });
  return postToSheet(request, actor, sheet);
}

export default function Sheet() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { halfYear, department, lock } = page;
  const editing = new Set([...page.editing, ...Object.keys(answer?.report?.typed ?? {}).map(Number)]);
  const { toWrite, ready, handedIn } = sectionsOf(page.rows, editing);
  const open = [...toWrite, ...ready];
  const rowLink = (taskNo: number) => paths.reportRow(halfYear.id, department.code, taskNo);
  const groups = [
    { title: "待写", rows: toWrite },
    { title: "可提交", rows: ready },
    { title: "已提交", rows: handedIn },
  ];
  const rail = <ReportRail groups={groups} indicators={page.indicators} />;
  const done = handedIn.length > 0 && (
    <>
      <SectionHead
        title="已提交"
        about={handedIn.some(({ state }) => state === "submitted") ? "领导审核前可由科室负责人撤回" : "点标题看经过"}
      />
      <ReportDoneRows rows={handedIn} mayWithdraw={page.maySubmit} rowLink={rowLink} />
    </>
  );
  return (
    <>
      <PageHead
        title={`任务完成情况上报表 · ${department.name}`}
        crumbs={[{ label: "收表情况", to: paths.reports(halfYear.id) }, { label: halfYear.label }]}
        sub={<DueBadge due={page.due} />}
      >
        {page.extendLink && (
          <a className="btn" href={page.extendLink}>
            延期
          </a>
        )}
        {page.exportLink && (
          <a className="btn ph-hide" href={page.exportLink} title="附件2，官方版式">
            <Icon name="dl" />
            导出
          </a>
        )}
      </PageHead>
      <ReportNotices notices={page.notices} lock={lock} grant={page.grant} refusal={answer?.refusal} />
      {page.writable ? (
        <ReportForm
          key={answer ? "answer" : page.rows.map(({ version }) => version).join()}
          toWrite={toWrite}
          ready={ready}
          maySubmit={page.maySubmit}
          autosaveUrl={paths.autosave(halfYear.id, department.code)}
          rowLink={rowLink}
          editLink={(taskNo) => paths.reportEdit(halfYear.id, department.code, taskNo)}
          report={answer?.report}
          rail={rail}
        >
          {done}
        </ReportForm>
      ) : (
        <div className="rf-wrap">
          {rail}
          <div className="rf-list">
            {open.length > 0 && <ReportDoneRows rows={open} mayWithdraw={false} rowLink={rowLink} />}
            {done}
          </div>
        </div>
      )}
    </>
  );
}
