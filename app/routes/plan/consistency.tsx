import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { confirmConsistency } from "#app/commands/confirm-consistency.ts";
import { ConsistencyNoteForm } from "#app/components/consistency/consistency-form.tsx";
import { ConsistencyPoints } from "#app/components/consistency/consistency-points.tsx";
import { MapCard } from "#app/components/consistency/map-card.tsx";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { consistencyPoints, taskMap } from "#app/domain/consistency-lists.ts";
import { parseHalfYear } from "#app/domain/half-year.ts";
import { invalid, refused } from "#app/forms/answer.ts";
import { ConsistencyForm, type ConsistencyFields } from "#app/forms/consistency-form.ts";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction = () => [{ title: "方案核对 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { plan, today, may } = await openPlan(request);
  const query = new URL(request.url).searchParams;
  const mayConfirm = may("consistency.confirm");
  const points = consistencyPoints(plan);
  const edited = mayConfirm ? points.find(({ code }) => code === query.get("edit")) : undefined;
  const version = plan.consistencyNotes.find(({ code }) => code === edited?.code)?.version ?? 0;
  return {
    today,
    documentNo: plan.documentNo,
    mayConfirm,
    points,
    confirmed: points.filter(({ state }) => state === "confirmed").length,
    edited: edited ? { code: edited.code, version, state: edited.state, note: edited.note } : null,
    saved: query.get("saved"),
    map: taskMap(plan, parseHalfYear(query.get("period") ?? ""), today),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const submission = parseWithZod(await readPostedForm(request), { schema: ConsistencyForm });
  if (submission.status !== "success") return invalid(submission);
  const result = execute(actor, confirmConsistency, submission.value);
  if (!result.ok) return refused(submission, result.refusal);
  const { code } = submission.value;
  return redirect(`${paths.consistency({ saved: code })}#${code}`);
}

export default function Consistency() {
  const { today, documentNo, mayConfirm, points, confirmed, edited, saved, map } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ConsistencyFields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: edited ? { state: edited.state, note: edited.note } : undefined,
  });
  return (
    <>
      <PageHead
        title="方案核对"
        crumbs={[{ label: "评估指标", to: paths.indicators() }, { label: "方案核对" }]}
        sub={`${documentNo} · ${points.length} 处存疑，已确认 ${confirmed} 处`}
      >
        <a className="btn" href={paths.exportFile("consistency.xlsx")}>
          <Icon name="dl" />
          导出
        </a>
      </PageHead>
      {saved && <Note kind="done">{saved} 已登记。</Note>}
      <h2 className="cons-h">原文存疑</h2>
      <p className="t2 f13 cons-i">
        方案原文前后不一或没有写明的地方，台账一律照原样保留和打印，不替院办改。存疑的由院办明确，质控办或专班组长登记。
      </p>
      <ConsistencyPoints
        points={points}
        today={today}
        editPath={mayConfirm ? (code) => `${paths.consistency({ edit: code })}#${code}` : null}
        editing={
          edited && {
            code: edited.code,
            form: (
              <ConsistencyNoteForm
                id={form.id}
                code={edited.code}
                version={edited.version}
                errors={form.errors}
                fields={fields}
                cancel={`${paths.consistency()}#${edited.code}`}
              />
            ),
          }
        }
      />
      <MapCard map={map} />
    </>
  );
}
