import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { frontDoor } from "#app/access/front-door.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { safeNext } from "#app/access/safe-next.ts";
import { findActor, startSession } from "#app/access/session.server.ts";
import { signIn } from "#app/access/sign-in.server.ts";
import { DemoAccounts } from "#app/components/frame/demo-accounts.tsx";
import { FrontPage, PlanInFigures } from "#app/components/frame/front-page.tsx";
import { Note } from "#app/components/note.tsx";
import { invalid } from "#app/forms/answer.ts";
import { TextField } from "#app/forms/field.tsx";
import { SignInForm, type SignInFields } from "#app/forms/sign-in-form.ts";
import { signInSentence } from "#app/wording/sign-in.ts";

export const meta: MetaFunction = () => [{ title: "登录 · 绍兴市中医院就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  if (await findActor(request)) return redirect(safeNext(query.get("next")));
  return { door: frontDoor(), next: safeNext(query.get("next")), username: query.get("username") ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await readPostedForm(request), { schema: SignInForm });
  if (submission.status !== "success") return invalid(submission);
  const { username, password, next } = submission.value;
  const outcome = await signIn(username, password);
  if (outcome.kind === "welcome")
    return redirect(safeNext(next), { headers: { "Set-Cookie": await startSession(request, outcome.userId) } });
  const status = outcome.kind === "locked" ? 429 : 401;
  return data(submission.reply({ formErrors: [signInSentence(outcome)] }), { status });
}

export default function Login() {
  const { door, next, username } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<SignInFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { username, next },
  });
  return (
    <FrontPage door={door}>
      <div>
        <form className="lg-form" method="post" id={form.id}>
          <h1>登录</h1>
          <p className="t2 f13">任务进展、评估指标与督办台账。用本院工作账号登录。</p>
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <input type="hidden" name="next" value={fields.next.initialValue ?? next} />
          <TextField field={fields.username} label="账号" autoComplete="username" required />
          <TextField field={fields.password} label="密码" type="password" autoComplete="current-password" required />
          <button className="btn btn-p btn-wide" type="submit">
            登录
          </button>
          <p className="t3 f12">忘记密码请联系系统管理员重置。连续 5 次输错，账号锁定 15 分钟。</p>
        </form>
        <PlanInFigures door={door} />
      </div>
      {door.accounts && <DemoAccounts accounts={door.accounts} chosen={username} />}
    </FrontPage>
  );
}
