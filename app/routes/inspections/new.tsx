import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { planInspection } from "#app/commands/plan-inspection.ts";
import { InspectionFields } from "#app/components/inspection/inspection-fields.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { inspectionFaults } from "#app/domain/inspection-checks.ts";
import { INSPECTION_KINDS } from "#app/domain/inspection.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { NewInspectionForm, type NewInspectionFields } from "#app/forms/inspection-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { INSPECTION_KIND_WORDS } from "#app/wording/inspections.ts";
import { firstFacts, inspectionChoices, ticked } from "./inspection-choices.ts";

export const meta: MetaFunction = () => [{ title: "安排督查与体验 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "inspection.keep");
  const { plan, today } = opened;
  const asked = new URL(request.url).searchParams.get("kind");
  const kind = INSPECTION_KINDS.find((each) => each === asked) ?? "round";
  return { kind, choices: inspectionChoices(plan), given: firstFacts(plan, kind, today) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  return postedOnce(request, actor, (posted) => {
    const schema = withFaults(NewInspectionForm, (read) => inspectionFaults(plan, read, null));
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, planInspection, submission.value);
    if (!result.ok) return refused(submission, result.refusal);
    return redirect(paths.inspection(result.value, { done: "planned" }));
  });
}

export default function NewInspection() {
  const { kind, choices, given } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<NewInspectionFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: given,
  });
  const { memberIds, departmentCodes, taskNos, methods } = fields;
  const name = INSPECTION_KIND_WORDS[kind];
  return (
    <>
      <PageHead title={`安排${name}`} crumbs={[{ label: "督查与体验", to: paths.inspections() }, { label: "安排" }]} />
      <form className="card fnd-new" method="post" id={form.id}>
        <div className="cb form">
          <input type="hidden" name="kind" value={kind} />
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <InspectionFields
            kind={kind}
            fields={fields}
            halfYear={fields.halfYear}
            choices={choices}
            chosen={{
              memberIds: ticked(memberIds.initialValue),
              departmentCodes: ticked(departmentCodes.initialValue),
              taskNos: ticked(taskNos.initialValue),
              methods: ticked(methods.initialValue),
            }}
          />
          <p className="t3 f12">
            {kind === "round"
              ? "督查按轮次编号，全方案连续。"
              : "体验就医按日期所在半年编号；科室的人看不到这里的安排和记录。"}
          </p>
          <div className="row">
            <button className="btn btn-p" type="submit">
              保存安排
            </button>
            <a className="btn" href={paths.inspections()}>
              不保存
            </a>
          </div>
        </div>
      </form>
    </>
  );
}
