import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { draftCase } from "#app/commands/draft-case.ts";
import { CaseFields } from "#app/components/exemplary-case/case-fields.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { caseFaults } from "#app/domain/case-checks.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { NewCaseForm, type NewCaseFields } from "#app/forms/case-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { caseChoices, firstCase } from "./case-choices.ts";

export const meta: MetaFunction = () => [{ title: "写典型案例 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const writable = plan.departments.filter(({ code }) => may("case.write", { departmentCodes: [code] }));
  if (writable.length === 0) throw new Response(null, { status: 403 });
  const search = new URL(request.url).searchParams;
  return { choices: caseChoices(plan, writable), given: firstCase(plan, writable, search, today) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  return postedOnce(request, actor, (posted) => {
    const schema = withFaults(NewCaseForm, (read) => caseFaults(plan, read));
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, draftCase, submission.value);
    if (!result.ok) return refused(submission, result.refusal);
    return redirect(paths.case(result.value, { done: "drafted" }));
  });
}

export default function NewCase() {
  const { choices, given } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<NewCaseFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: given,
  });
  return (
    <>
      <PageHead title="写典型案例" crumbs={[{ label: "典型案例", to: paths.cases() }, { label: "写案例" }]} />
      <form className="card fnd-new" method="post" id={form.id}>
        <div className="cb form">
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <CaseFields fields={fields} place={fields} choices={choices} />
          <p className="t3 f12">先存为草稿，只有本科室、领导和质控办看得到；存后可以加图片。</p>
          <div className="row">
            <button className="btn btn-p" type="submit">
              存为草稿
            </button>
            <a className="btn" href={paths.cases()}>
              不保存
            </a>
          </div>
        </div>
      </form>
    </>
  );
}
