import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { changeCase } from "#app/commands/change-case.ts";
import { CaseFields } from "#app/components/exemplary-case/case-fields.tsx";
import { EditForm } from "#app/components/edit-form.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { caseFaults } from "#app/domain/case-checks.ts";
import { mayStep } from "#app/domain/exemplary-case.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { ChangedCaseForm, type NewCaseFields } from "#app/forms/case-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { caseChoices } from "./case-choices.ts";
import { openCase } from "./open-case.server.ts";

export const meta: MetaFunction = () => [{ title: "修改案例 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, item } = await openCase(request, params.id, "case.write");
  const { id, version, title, taskNo, practice, effect, measureKey } = item;
  return {
    id,
    version,
    mayChange: mayStep(item, "change"),
    choices: caseChoices(plan, []),
    given: { title, taskNo: taskNo?.toString(), practice, effect, measureKey },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  const id = params.id ?? "";
  return postedOnce(request, actor, (posted) => {
    const schema = withFaults(ChangedCaseForm, (read) => caseFaults(plan, read));
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, changeCase, { id, ...submission.value });
    return result.ok ? redirect(paths.case(id, { done: "changed" })) : refused(submission, result.refusal);
  });
}

export default function EditCase() {
  const page = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Omit<NewCaseFields, "halfYear" | "departmentCode">>({
    lastResult: useActionData<typeof action>(),
    defaultValue: page.given,
  });
  const back = paths.case(page.id);
  return (
    <>
      <PageHead
        title="修改案例"
        crumbs={[{ label: "典型案例", to: paths.cases() }, { label: page.id, to: back }, { label: "修改" }]}
      />
      {!page.mayChange && <Note kind="info">已经提交、审定或撤回，不能再改；需要修改的请质控办退回。</Note>}
      <EditForm
        id={form.id}
        version={page.version}
        errors={form.errors}
        mayChange={page.mayChange}
        save="保存"
        back={back}
      >
        <CaseFields fields={fields} place={null} choices={page.choices} />
      </EditForm>
    </>
  );
}
