import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { ImportPreview } from "#app/components/indicator-import/import-preview.tsx";
import { ImportUpload } from "#app/components/indicator-import/import-upload.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { departmentsOf } from "#app/domain/role.ts";
import { MAX_FILE_MIB, warmUpReader } from "#app/imports/read-workbook.server.ts";
import { paths } from "#app/paths.ts";
import { confirmImport, previewUpload } from "./post-import.server.ts";

export const meta: MetaFunction = () => [{ title: "导入评估表 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  requireImporter(await openPlan(request));
  void warmUpReader();
  const search = new URL(request.url).searchParams;
  const count = (name: string) => Math.trunc(Number(search.get(name))) || 0;
  return { maxMib: MAX_FILE_MIB, added: count("added"), changed: count("changed") };
}

export async function action({ request }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  requireImporter(opened);
  const isUpload = request.headers.get("Content-Type")?.startsWith("multipart/form-data") === true;
  return isUpload ? previewUpload(opened, request) : confirmImport(opened, request);
}

function requireImporter(opened: OpenedPlan): void {
  requirePermission(opened, "indicator.import", { departmentCodes: departmentsOf(opened.actor) });
}

export default function IndicatorImport() {
  const { maxMib, added, changed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const moved = added + changed;
  return (
    <>
      <PageHead
        title="导入评估表"
        crumbs={[{ label: "评估指标", to: paths.indicators() }]}
        sub="附件3 · 先预览，确认后才写入"
      />
      {!answer && moved > 0 && (
        <Note kind="done">
          已导入 {moved} 个值：新增 {added}，更改 {changed}。<a href={paths.indicators()}>看评估指标</a>
        </Note>
      )}
      {answer?.view && <ImportPreview view={answer.view} action={paths.indicatorImport()} />}
      <ImportUpload
        action={paths.indicatorImport()}
        fault={answer?.fault ?? null}
        maxMib={maxMib}
        filled={paths.exportFile("evaluation-table.xlsx")}
        blank={paths.exportFile("evaluation-table.xlsx", { blank: "1" })}
      />
    </>
  );
}
