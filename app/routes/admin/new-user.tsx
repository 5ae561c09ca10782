import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { requireActor } from "#app/access/open-plan.server.ts";
import { hashPassword } from "#app/access/password.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { provisionalPassword } from "#app/access/provisional-password.server.ts";
import { createUser } from "#app/commands/create-user.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProvisionalPassword } from "#app/components/user/user-provisional-password.tsx";
import { invalid, refused } from "#app/forms/answer.ts";
import { TextField } from "#app/forms/field.tsx";
import { AssignmentFields } from "#app/forms/user-form-assignments.tsx";
import { NewUserForm, type NewUserFields } from "#app/forms/user-form.ts";
import { paths } from "#app/paths.ts";
import { assignmentChoices, openAccounts } from "./open-account.ts";

export const meta: MetaFunction = () => [{ title: "新建账号 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan } = await openAccounts(request);
  return assignmentChoices(plan);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: NewUserForm });
  if (submission.status !== "success") return invalid(submission);
  const password = provisionalPassword();
  const input = { ...submission.value, passwordHash: await hashPassword(password) };
  const result = execute(actor, createUser, input);
  if (!result.ok) return refused(submission, result.refusal);
  return data({ created: { id: result.value.userId, name: input.name, username: input.username, password } });
}

export default function NewUser() {
  const choices = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const created = answer && "created" in answer ? answer.created : null;
  const [form, fields] = useForm<NewUserFields>({
    lastResult: answer && "created" in answer ? undefined : answer,
  });
  return (
    <>
      <PageHead title="新建账号" crumbs={[{ label: "账号管理", to: paths.users }, { label: "新建" }]} />
      {created ? (
        <ProvisionalPassword {...created} title="账号已建好" />
      ) : (
        <form className="card usr-form" method="post" id={form.id}>
          <div className="cb form">
            {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
            <div className="usr-cols">
              <TextField field={fields.name} label="姓名" autoComplete="off" required />
              <TextField
                field={fields.username}
                label="账号"
                hint="小写字母、数字、点、横线；建好后不能改"
                autoComplete="off"
                required
              />
            </div>
            <AssignmentFields field={fields.assignments} choices={choices} />
            <p className="t2 f13">临时密码由系统生成，建好后显示一次，本人首次登录时须改掉。</p>
            <div className="row">
              <button className="btn btn-p" type="submit">
                新建账号
              </button>
              <a className="btn btn-t" href={paths.users}>
                取消
              </a>
            </div>
          </div>
        </form>
      )}
    </>
  );
}
