import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { postedOnce } from "#app/access/posted-once.server.ts";
import { registerFinding } from "#app/commands/register-finding.ts";
import { FindingFields } from "#app/components/finding/finding-form.tsx";
import { DecidedNote } from "#app/components/finding/decided-note.tsx";
import { ObservedNote } from "#app/components/finding/observed-note.tsx";
import { Note } from "#app/components/note.tsx";
import { RunningRecords } from "#app/components/running-records.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { findingFaults } from "#app/domain/finding-checks.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { NewFindingForm, type NewFindingFields } from "#app/forms/finding-form.ts";
import { withFaults } from "#app/forms/one-round.ts";
import { paths } from "#app/paths.ts";
import { findingChoices, givenFacts, runningFindings } from "./finding-choices.ts";
import { decidedFacts } from "./decided-facts.ts";
import { observedFacts } from "./observed-facts.ts";

export const meta: MetaFunction = () => [{ title: "登记问题 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "finding.register");
  const { plan, today } = opened;
  const search = new URL(request.url).searchParams;
  const observed = observedFacts(plan, search, today);
  const decided = decidedFacts(plan, search, today);
  const asked = givenFacts(plan, search, today);
  return {
    choices: findingChoices(plan),
    given: {
      ...asked,
      ...(observed?.findingId === null ? observed.given : {}),
      ...(decided?.findingId === null && decided.isKept ? decided.given : {}),
    },
    running: runningFindings(plan, asked),
    observed,
    decided,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  return postedOnce(request, actor, (posted) => {
    const schema = withFaults(NewFindingForm, (read) => findingFaults(plan, read, today));
    const submission = parseWithZod(posted, { schema });
    if (submission.status !== "success") return invalid(submission);
    const result = execute(actor, registerFinding, submission.value);
    if (!result.ok) return refused(submission, result.refusal);
    return redirect(paths.finding(result.value, { done: "register" }));
  });
}

export default function NewFinding() {
  const { choices, given, running, observed, decided } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<NewFindingFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: given,
  });
  const chosen: unknown = fields.helpingCodes.initialValue;
  const helping = (Array.isArray(chosen) ? chosen : [chosen]).map(String);
  return (
    <>
      <PageHead title="登记问题" crumbs={[{ label: "问题台账", to: paths.findings() }, { label: "登记" }]} />
      <form className="card fnd-new" method="post" id={form.id}>
        <div className="cb form">
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <RunningRecords records={running} advice="同一个问题不要登记两次；确是另一个问题的可以继续。" />
          {observed && <ObservedNote observed={observed} />}
          {decided && <DecidedNote decided={decided} />}
          <FindingFields fields={fields} choices={choices} helping={helping} />
          <p className="t3 f12">登记后按发现日期所在半年编号；3 个工作日内交办。一般问题默认 30 天、重大 15 天整改。</p>
          <div className="row">
            <button className="btn btn-p" type="submit">
              登记问题
            </button>
            <a className="btn" href={paths.findings()}>
              取消
            </a>
          </div>
        </div>
      </form>
    </>
  );
}
