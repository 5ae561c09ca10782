import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type Params } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requirePermission, type OpenedPlan } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { saveMeasureValue } from "#app/commands/save-measure-value.ts";
import { ValueFacts } from "#app/components/indicator/value-facts.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { isFigure } from "#app/domain/measure-value.ts";
import { departmentName } from "#app/domain/plan.ts";
import { valueWordsOf } from "#app/domain/value-words.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { ValueFactsForm, type ValueFactsFields } from "#app/forms/value-facts-form.ts";
import { paths } from "#app/paths.ts";
import { lockWords, openSheet } from "./open-sheet.server.ts";

export const meta: MetaFunction = () => [{ title: "补充事实 · 就医体验行动台账" }];

/** The stored figure an address names, for someone who may write it. */
function openFigure(opened: OpenedPlan, params: Params) {
  const { sheet, halfYear } = openSheet(opened, params);
  requirePermission(opened, "indicator.enter", { departmentCodes: [sheet.departmentCode] });
  const cell = sheet.cells.find(({ measure }) => measure.key === params.measure);
  if (!cell || !isFigure(cell.value)) throw new Response("这一格还没有数值，请先填数值。", { status: 404 });
  return { sheet, halfYear, cell, value: cell.value };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  const { sheet, halfYear, cell, value } = openFigure(opened, params);
  const { departmentCode } = sheet;
  return {
    no: cell.indicator.no,
    label: cell.measure.label,
    measure: cell.measure,
    text: valueWordsOf(cell.measure, value),
    version: value.version,
    details: value.details,
    lock: cell.lock && lockWords(cell.lock),
    halfYear: halfYear.label,
    department: departmentName(opened.plan, departmentCode),
    back: paths.indicatorEntry(halfYear.id, departmentCode, cell.indicator.no),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  const { sheet, halfYear, cell, value } = openFigure(opened, params);
  const submission = parseWithZod(await readPostedForm(request), { schema: ValueFactsForm });
  if (submission.status !== "success") return invalid(submission);
  const { version, ...details } = submission.value;
  const { status, note } = value;
  const cellRef = { halfYear: halfYear.id, departmentCode: sheet.departmentCode, measureKey: cell.measure.key };
  const result = execute(opened.actor, saveMeasureValue, { ...cellRef, version, status, note, parts: value, details });
  if (!result.ok) return refused(submission, result.refusal);
  return redirect(paths.indicatorEntry(halfYear.id, sheet.departmentCode, cell.indicator.no));
}

export default function ValueFactsPage() {
  const page = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ValueFactsFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { ...page.details, version: String(page.version) },
  });
  return (
    <>
      <PageHead
        title="补充事实"
        crumbs={[{ label: `指标填报 · ${page.department}`, to: page.back }, { label: `${page.no}　${page.label}` }]}
        sub={`${page.halfYear} · ${page.text}`}
      />
      {form.errors && <Note kind="block">{form.errors.join("")}</Note>}
      {page.lock ? (
        <Note kind="info">
          <b>{page.lock.word}</b>　{page.lock.explanation}
        </Note>
      ) : (
        <ValueFacts measure={page.measure} version={page.version} fields={fields} formId={form.id} back={page.back} />
      )}
    </>
  );
}
