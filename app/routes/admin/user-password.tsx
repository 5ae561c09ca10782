import { parseWithZod } from "@conform-to/zod/v4";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { requireActor } from "#app/access/open-plan.server.ts";
import { hashPassword } from "#app/access/password.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { provisionalPassword } from "#app/access/provisional-password.server.ts";
import { resetPassword } from "#app/commands/reset-password.ts";
import { ConfirmStep } from "#app/components/user/user-confirm-step.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProvisionalPassword } from "#app/components/user/user-provisional-password.tsx";
import { invalid, refused } from "#app/forms/answer.ts";
import { AccountStepForm } from "#app/forms/user-form.ts";
import { paths } from "#app/paths.ts";
import { openAccount } from "./open-account.ts";

export const meta: MetaFunction = () => [{ title: "重置密码 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, name, username, version } = (await openAccount(request, params.id)).person;
  return { id, name, username, version };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: AccountStepForm });
  if (submission.status !== "success") return invalid(submission);
  const password = provisionalPassword();
  const account = { userId: Number(params.id), version: submission.value.version };
  const result = execute(actor, resetPassword, { ...account, passwordHash: await hashPassword(password) });
  return result.ok ? data({ password }) : refused(submission, result.refusal);
}

export default function UserPassword() {
  const { version, ...person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="重置密码"
        crumbs={[
          { label: "账号管理", to: paths.users },
          { label: person.username, to: paths.user(person.id) },
          { label: "重置密码" },
        ]}
      />
      {answer && "password" in answer ? (
        <ProvisionalPassword {...person} password={answer.password} title="密码已重置" />
      ) : (
        <ConfirmStep
          title={`重置 ${person.name} 的密码？`}
          button="重置密码"
          destructive
          back={paths.user(person.id)}
          version={version}
          lastResult={answer}
        >
          原密码立即失效，本人正在使用的页面会退出登录，锁定同时解除。系统会生成一个临时密码，显示一次。
        </ConfirmStep>
      )}
    </>
  );
}
