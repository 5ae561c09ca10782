import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { ownMailContact } from "#app/access/inbox.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { setMailContact } from "#app/commands/set-mail-contact.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { invalid, refused } from "#app/forms/answer.ts";
import { TextField } from "#app/forms/field.tsx";
import { MailContactForm, type MailContactFields } from "#app/forms/mail-contact-form.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "提醒邮件 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  return ownMailContact((await openPlan(request)).actor);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: MailContactForm });
  if (submission.status !== "success") return invalid(submission);
  const result = execute(actor, setMailContact, submission.value);
  return result.ok ? redirect(paths.account) : refused(submission, result.refusal);
}

export default function MailContact() {
  const { address, declined } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<MailContactFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { address, declined: declined ? "on" : undefined },
  });
  return (
    <>
      <PageHead title="提醒邮件" crumbs={[{ label: "我的账号", to: paths.account }, { label: "提醒邮件" }]} />
      <section className="card narrow-card">
        <form className="cb form" method="post" id={form.id}>
          {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
          <TextField
            field={fields.address}
            label="邮箱"
            hint="留空就不发邮件；系统里的“消息”照样有"
            autoComplete="email"
          />
          <label className="fld">
            <input type="checkbox" name={fields.declined.name} defaultChecked={fields.declined.initialValue === "on"} />{" "}
            截止前的提醒不要发邮件（逾期后的照发）
          </label>
          <button className="btn btn-p" type="submit">
            保存
          </button>
        </form>
      </section>
    </>
  );
}
