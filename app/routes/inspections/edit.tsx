import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { changeInspection } from "#app/commands/change-inspection.ts";
import { InspectionFields } from "#app/components/inspection/inspection-fields.tsx";
import { EditForm } from "#app/components/edit-form.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { inspectionFaults } from "#app/domain/inspection-checks.ts";
import { inspectionOrdinal } from "#app/domain/inspection-number.ts";
import { mayStep } from "#app/domain/inspection.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { ChangedInspectionForm, type NewInspectionFields } from "#app/forms/inspection-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { inspectionChoices, ticked, typedFacts } from "./inspection-choices.ts";
import { openInspection } from "./open-inspection.server.ts";

export const meta: MetaFunction = () => [{ title: "修改安排 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, inspection } = await openInspection(request, params.id, "inspection.keep");
  const { id, kind, version, title } = inspection;
  return {
    id,
    kind,
    version,
    title,
    ordinal: inspectionOrdinal(inspection),
    mayChange: mayStep(inspection, "change"),
    choices: inspectionChoices(plan, inspection),
    given: typedFacts(inspection),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  const id = params.id ?? "";
  return postedOnce(request, actor, (posted) => {
    const former = plan.inspectionById.get(id);
    const schema = withFaults(ChangedInspectionForm, (read) =>
      former ? inspectionFaults(plan, { ...read, kind: former.kind, halfYear: former.halfYear }, former) : [],
    );
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, changeInspection, { id, ...submission.value });
    return result.ok ? redirect(paths.inspection(id, { done: "changed" })) : refused(submission, result.refusal);
  });
}

export default function EditInspection() {
  const page = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Omit<NewInspectionFields, "kind" | "halfYear">>({
    lastResult: useActionData<typeof action>(),
    defaultValue: page.given,
  });
  const { memberIds, departmentCodes, taskNos, methods } = fields;
  const back = paths.inspection(page.id);
  return (
    <>
      <PageHead
        title="修改安排"
        crumbs={[{ label: "督查与体验", to: paths.inspections() }, { label: page.title, to: back }, { label: "修改" }]}
        sub={page.ordinal}
      />
      {!page.mayChange && <Note kind="info">已经结束或取消，安排不能再改。</Note>}
      <EditForm
        id={form.id}
        version={page.version}
        errors={form.errors}
        mayChange={page.mayChange}
        save="保存安排"
        back={back}
      >
        <InspectionFields
          kind={page.kind}
          fields={fields}
          halfYear={null}
          choices={page.choices}
          chosen={{
            memberIds: ticked(memberIds.initialValue),
            departmentCodes: ticked(departmentCodes.initialValue),
            taskNos: ticked(taskNos.initialValue),
            methods: ticked(methods.initialValue),
          }}
        />
      </EditForm>
    </>
  );
}
