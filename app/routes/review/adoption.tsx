import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor, requirePermission } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { adoptHalfYear } from "#app/commands/adopt-half-year.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { adoptingMeetings } from "#app/domain/meeting.ts";
import { departmentName } from "#app/domain/plan.ts";
import { isInView, queryItems } from "#app/domain/query-worklist.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { AdoptionForm, type AdoptionFields } from "#app/forms/adoption-form.ts";
import { SelectField, TextField } from "#app/forms/field.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "登记院长办公会通过 · 就医体验行动台账" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "half-year.adopt");
  const { plan, actor } = opened;
  const halfYear = plan.halfYearById.get(parseHalfYear(params.period ?? "") ?? "0000-H1");
  if (!halfYear || halfYear.progressReport !== "required") throw new Response(null, { status: 404 });
  const rows = plan.rows.filter((row) => row.halfYear === halfYear.id);
  return {
    halfYear: { id: halfYear.id, label: halfYear.label, endsOn: halfYear.endsOn },
    total: rows.length,
    open: rows
      .filter((row) => row.state !== "rated" && row.state !== "adopted")
      .map(({ taskNo, departmentCode }) => ({
        taskNo,
        departmentCode,
        department: departmentName(plan, departmentCode),
      })),
    unsettled: queryItems(plan).filter(
      (item) => item.record.halfYear === halfYear.id && isInView(plan, item, "unsettled", actor),
    ).length,
    adoption: plan.adoptionByHalfYear.get(halfYear.id) ?? null,
    /** Newest first. */
    meetings: adoptingMeetings(plan, halfYear)
      .toReversed()
      .map(({ id, heldOn, minutesNo, title }) => ({ value: id, label: `${heldOn} ${title}（${minutesNo}）` })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const halfYear = parseHalfYear(params.period ?? "");
  if (!halfYear) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await readPostedForm(request), { schema: AdoptionForm });
  if (submission.status !== "success") return invalid(submission);
  const result = execute(actor, adoptHalfYear, { halfYear, ...submission.value });
  return result.ok ? redirect(paths.review(halfYear)) : refused(submission, result.refusal);
}

export default function AdoptionPage() {
  const { halfYear, total, open, unsettled, adoption, meetings } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<AdoptionFields>({ lastResult: useActionData<typeof action>() });
  return (
    <>
      <PageHead
        title="登记院长办公会通过"
        crumbs={[{ label: `${halfYear.label}总览`, to: paths.review(halfYear.id) }]}
        sub={`${halfYear.label} · ${total - open.length}/${total} 行已评定`}
      />
      {adoption ? (
        <Note kind="done">
          {adoption.meetingId ? (
            <a href={paths.meeting(adoption.meetingId)}>{adoption.meetingOn} 院长办公会</a>
          ) : (
            <>{adoption.meetingOn} 院长办公会</>
          )}
          已通过，纪要编号 {adoption.minutesNo}，各行内容已冻结。
        </Note>
      ) : (
        <section className="card narrow-card">
          <header>
            <h2>{open.length > 0 ? `还有 ${open.length} 行没有评定` : "各行均已评定"}</h2>
            {open.length > 0 && <span className="t3">全部评定后才能登记</span>}
          </header>
          {open.length > 0 && (
            <ul className="cb f13 open-rows">
              {open.map(({ taskNo, departmentCode, department }) => (
                <li key={`${departmentCode}${taskNo}`}>
                  <a href={paths.reportRow(halfYear.id, departmentCode, taskNo)}>
                    {department} 任务 {taskNo}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <form method="post" id={form.id} className="cb form">
            {form.errors && <Note kind="block">{form.errors.join(" ")}</Note>}
            {meetings.length > 0 ? (
              <>
                <SelectField
                  field={fields.meetingId}
                  label="院长办公会"
                  hint="日期和纪要编号取自会议记录"
                  empty="没有记录的，在下面手工填写"
                  options={meetings}
                />
                <p className="t3 f12">选了会议的，下面两栏不用填。</p>
              </>
            ) : (
              <p className="t3 f12">
                没有可以引用的院长办公会：会议在 {halfYear.endsOn}{" "}
                之后召开、纪要定稿后，才能在这里引用；也可以直接填写。
              </p>
            )}
            <TextField field={fields.meetingOn} label="会议日期" type="date" required={meetings.length === 0} />
            <TextField
              field={fields.minutesNo}
              label="纪要编号"
              placeholder="例如 院办纪要〔2025〕12号"
              required={meetings.length === 0}
            />
            {unsettled > 0 && (
              <Note kind="query">
                本期还有 <a href={paths.queries({ state: "unsettled", period: halfYear.id })}>{unsettled} 条疑点</a>
                未了结；阻断的不更正不能登记，其余登记后仍可说明和核实。
              </Note>
            )}
            <p className="t2 f13">登记后本期 {total} 行全部冻结并公布，指标数值也不能再改。</p>
            <button className="btn btn-p" type="submit" disabled={open.length > 0}>
              登记通过
            </button>
          </form>
        </section>
      )}
    </>
  );
}
