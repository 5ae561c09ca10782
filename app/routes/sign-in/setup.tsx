import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createFirstAdmin, isSetupToken } from "#app/access/first-admin.server.ts";
import { frontDoor } from "#app/access/front-door.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { startSession } from "#app/access/session.server.ts";
import { FrontPage, PlanInFigures } from "#app/components/frame/front-page.tsx";
import { Note } from "#app/components/note.tsx";
import { invalid } from "#app/forms/answer.ts";
import { TextField } from "#app/forms/field.tsx";
import { FirstAdminForm, type FirstAdminFields } from "#app/forms/first-admin-form.ts";
import { paths } from "#app/paths.ts";

const SPENT = "链接已经用过或不完整。还没有管理员时，重新启动程序会打印新的链接；已有管理员请直接登录。";

export function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token");
  if (!isSetupToken(token)) throw new Response(SPENT, { status: 404 });
  return { door: frontDoor(), token: token ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const submission = parseWithZod(await readPostedForm(request), { schema: FirstAdminForm });
  if (submission.status !== "success") return invalid(submission);
  const { token, ...facts } = submission.value;
  const userId = await createFirstAdmin(token, facts);
  if (userId === null) return data(submission.reply({ formErrors: [SPENT] }), { status: 409 });
  return redirect(paths.users, { headers: { "Set-Cookie": await startSession(request, userId) } });
}

export default function Setup() {
  const { door, token } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<FirstAdminFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { token },
  });
  return (
    <FrontPage door={door}>
      <div>
        <form className="lg-form" method="post" id={form.id}>
          <h1>创建第一个系统管理员</h1>
          <p className="t2 f13">之后由管理员为科室、领导和质控办开账号。</p>
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <input type="hidden" name="token" value={token} />
          <TextField field={fields.username} label="账号" hint="小写字母、数字" autoComplete="username" required />
          <TextField field={fields.name} label="姓名" autoComplete="name" required />
          <TextField
            field={fields.password}
            label="密码"
            hint="至少 8 个字符"
            type="password"
            autoComplete="new-password"
            required
          />
          <button className="btn btn-p btn-wide" type="submit">
            创建并登录
          </button>
        </form>
        <PlanInFigures door={door} />
      </div>
    </FrontPage>
  );
}
