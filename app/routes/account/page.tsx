import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { calendarSince } from "#app/access/calendar-feed.server.ts";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { hashPassword } from "#app/access/password.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { ownMailContact } from "#app/access/inbox.server.ts";
import { findActor, startSession } from "#app/access/session.server.ts";
import { signIn } from "#app/access/sign-in.server.ts";
import { changePassword } from "#app/commands/change-password.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { CalendarCard } from "#app/components/user/calendar-card.tsx";
import { MailContactCard } from "#app/components/user/mail-contact-card.tsx";
import { invalid, refused } from "#app/forms/answer.ts";
import { ChangePasswordForm, type ChangePasswordFields } from "#app/forms/change-password-form.ts";
import { TextField } from "#app/forms/field.tsx";
import { paths } from "#app/paths.ts";
import { assignmentWords } from "#app/wording/people.ts";
import { ownPasswordSentence } from "#app/wording/sign-in.ts";

export const meta: MetaFunction = () => [{ title: "我的账号 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan } = await openPlan(request);
  const mustChange = (await findActor(request))?.mustChangePassword ?? false;
  const changed = new URL(request.url).searchParams.has("changed");
  return {
    username: actor.username,
    name: actor.name,
    roles: actor.assignments.map((assignment) => assignmentWords(plan, assignment)),
    mustChange,
    changed,
    mail: ownMailContact(actor),
    calendar: calendarSince(actor) !== null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: ChangePasswordForm });
  if (submission.status !== "success") return invalid(submission);
  const { current, password } = submission.value;
  // As at the sign-in page: whoever finds an open session may not guess for ever.
  const checked = await signIn(actor.username, current);
  if (checked.kind !== "welcome")
    return refused(submission, { code: "wrong-password", fields: { current: ownPasswordSentence(checked) } });
  const result = execute(actor, changePassword, { passwordHash: await hashPassword(password) });
  if (!result.ok) return refused(submission, result.refusal);
  return redirect(`${paths.account}?changed`, {
    headers: { "Set-Cookie": await startSession(request, actor.userId) },
  });
}

export default function Account() {
  const { username, name, roles, mustChange, changed, mail, calendar } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ChangePasswordFields>({ lastResult: useActionData<typeof action>() });
  return (
    <>
      <PageHead title="我的账号" sub={`${name} · ${username} · ${roles.join("、")}`}>
        <form method="post" action={paths.logout}>
          <button className="btn" type="submit">
            退出登录
          </button>
        </form>
      </PageHead>
      <section className="card narrow-card">
        <header>
          <h2>修改密码</h2>
        </header>
        <form className="cb form" method="post" id={form.id}>
          {mustChange && <Note kind="soon">这是管理员给的临时密码，请先改成自己的，再继续使用。</Note>}
          {changed && <Note kind="done">密码已改。其他地方的登录都已退出。</Note>}
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <TextField field={fields.current} label="原密码" type="password" autoComplete="current-password" required />
          <TextField
            field={fields.password}
            label="新密码"
            hint="至少 8 个字符"
            type="password"
            autoComplete="new-password"
            required
          />
          <TextField field={fields.again} label="再填一遍" type="password" autoComplete="new-password" required />
          <button className="btn btn-p" type="submit">
            修改密码
          </button>
        </form>
      </section>
      {!mustChange && <MailContactCard {...mail} />}
      {!mustChange && <CalendarCard isOpen={calendar} />}
    </>
  );
}
