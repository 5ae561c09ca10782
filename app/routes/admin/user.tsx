import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { updateUser } from "#app/commands/update-user.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { UserAccess } from "#app/components/user/user-access.tsx";
import { userLine } from "#app/wording/accounts.ts";
import { UserState } from "#app/components/user/user-state.tsx";
import { assignmentKey } from "#app/domain/assignment.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { TextField } from "#app/forms/field.tsx";
import { AssignmentFields } from "#app/forms/user-form-assignments.tsx";
import { ChangeUserForm, type ChangeUserFields } from "#app/forms/user-form.ts";
import { paths } from "#app/paths.ts";
import { assignmentChoices, openAccount } from "./open-account.ts";

export const meta: MetaFunction = () => [{ title: "账号 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, plan, person } = await openAccount(request, params.id);
  return {
    line: userLine(plan, person),
    version: person.version,
    assignments: person.assignments.map(assignmentKey),
    own: person.id === actor.userId,
    saved: new URL(request.url).searchParams.has("saved"),
    choices: assignmentChoices(plan),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: ChangeUserForm });
  if (submission.status !== "success") return invalid(submission);
  const userId = Number(params.id);
  const result = execute(actor, updateUser, { userId, ...submission.value });
  if (!result.ok) return refused(submission, result.refusal);
  return redirect(`${paths.user(userId)}?saved`);
}

export default function User() {
  const { line, version, assignments, own, saved, choices } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [form, fields] = useForm<ChangeUserFields>({ lastResult, defaultValue: { name: line.name, assignments } });
  const stale = form.errors !== undefined && Number(lastResult?.initialValue?.version) !== version;
  return (
    <>
      <PageHead
        title={line.name}
        crumbs={[{ label: "账号管理", to: paths.users }, { label: line.username }]}
        sub={<UserState state={line.state} />}
      />
      {saved && <Note kind="done">已保存。新的角色从本人下一次打开页面起生效。</Note>}
      <div className="usr-page">
        <form className="card usr-form" method="post" id={form.id}>
          <header>
            <h2>姓名和角色</h2>
          </header>
          <div className="cb form">
            <input type="hidden" name="version" value={version} />
            {form.errors && (
              <Note kind="block">
                {form.errors.join(" ")}
                {stale && `现在是：${line.name}，${line.roles.join("、")}。`}
              </Note>
            )}
            <TextField field={fields.name} label="姓名" autoComplete="off" required />
            <AssignmentFields field={fields.assignments} choices={choices} />
            <button className="btn btn-p" type="submit">
              保存
            </button>
          </div>
        </form>
        <UserAccess line={line} own={own} />
      </div>
    </>
  );
}
