import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { disableUser } from "#app/commands/disable-user.ts";
import { enableUser } from "#app/commands/enable-user.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { ConfirmStep } from "#app/components/user/user-confirm-step.tsx";
import { invalid, refused } from "#app/forms/answer.ts";
import { AccountStepForm } from "#app/forms/user-form.ts";
import { paths } from "#app/paths.ts";
import { openAccount } from "./open-account.ts";

export const meta: MetaFunction = () => [{ title: "停用与启用账号 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, name, username, version, disabled } = (await openAccount(request, params.id)).person;
  return { id, name, username, version, disabled };
}

/** The version says which of the two the person was asked about. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, person } = await openAccount(request, params.id);
  const submission = parseWithZod(await readPostedForm(request), { schema: AccountStepForm });
  if (submission.status !== "success") return invalid(submission);
  const account = { userId: person.id, version: submission.value.version };
  const result = execute(actor, person.disabled ? enableUser : disableUser, account);
  return result.ok ? redirect(paths.user(person.id)) : refused(submission, result.refusal);
}

export default function ConfirmUserAccess() {
  const { id, name, username, version, disabled } = useLoaderData<typeof loader>();
  const step = disabled ? "启用" : "停用";
  return (
    <>
      <PageHead
        title={`${step}账号`}
        crumbs={[
          { label: "账号管理", to: paths.users },
          { label: username, to: paths.user(id) },
          { label: `${step}账号` },
        ]}
      />
      <ConfirmStep
        title={`${step} ${name} 的账号？`}
        button={`${step}账号`}
        destructive={!disabled}
        back={paths.user(id)}
        version={version}
        lastResult={useActionData<typeof action>()}
      >
        {disabled
          ? "启用后可以用原来的密码和角色登录。忘记密码的，启用后再重置密码。"
          : "停用后不能再登录，正在使用的页面立即退出，也不再收到提醒。已经填报、审核的记录全部保留，以后可以重新启用。"}
      </ConfirmStep>
    </>
  );
}
