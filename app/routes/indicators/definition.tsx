import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { DefinitionForm } from "#app/components/measure-card/definition-form.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { DefinitionForm as DefinitionSchema, type DefinitionFields } from "#app/forms/definition-form.ts";
import { paths } from "#app/paths.ts";
import { definitionPage } from "./definition-view.ts";
import { openMeasure } from "./open-indicator.server.ts";
import { postDefinition } from "./post-definition.server.ts";

export const meta: MetaFunction = () => [{ title: "修订口径 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "definition.revise");
  const { indicator, measure } = openMeasure(opened.plan, params);
  return definitionPage(opened.plan, indicator, measure, opened.today);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "definition.revise");
  const { indicator, measure } = openMeasure(opened.plan, params);
  const submission = parseWithZod(await readPostedForm(request), { schema: DefinitionSchema });
  if (submission.status !== "success") return data({ result: submission.reply(), theirs: null }, { status: 400 });
  const posted = postDefinition(opened, measure, submission);
  if ("version" in posted)
    return redirect(`${paths.indicator(indicator.no, { card: `${measure.key}.${posted.version}` })}#d-${measure.key}`);
  return data(posted.answer, { status: posted.status });
}

export default function DefinitionPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<DefinitionFields>({
    lastResult: answer?.result,
    defaultValue: { ...page.terms, fromHalfYear: page.halfYears[0]?.id, version: String(page.version) },
  });
  const back = `${paths.indicator(page.no)}#d-${page.key}`;
  return (
    <>
      <PageHead
        title={`修订口径：${page.label}`}
        crumbs={[
          { label: "评估指标", to: paths.indicators() },
          { label: `第 ${page.no} 项`, to: paths.indicator(page.no) },
          { label: "修订口径" },
        ]}
        sub={`现行第 ${page.version} 版。${page.fixed}`}
      />
      {page.halfYears.length === 0 ? (
        <Note kind="info">
          <b>不能修订</b>　方案的各个半年都已关闭或审定，口径不再改动。
        </Note>
      ) : (
        <>
          {page.entered && <Note kind="soon">{page.entered}</Note>}
          <DefinitionForm
            id={form.id}
            version={String(answer?.theirs?.version ?? fields.version.initialValue ?? page.version)}
            errors={form.errors}
            fields={fields}
            theirs={answer?.theirs ?? null}
            cancel={back}
            {...page.shape}
            halfYears={page.halfYears}
          />
        </>
      )}
    </>
  );
}
