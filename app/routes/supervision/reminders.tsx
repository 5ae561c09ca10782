import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor, requirePermission } from "#app/access/open-plan.server.ts";
import { issuingFacts } from "#app/access/outbox.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { issueReminders } from "#app/commands/issue-reminders.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Icon } from "#app/components/icon.tsx";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ReminderPreview } from "#app/components/supervision/reminder-preview.tsx";
import { dayWithWeekday } from "#app/domain/calendar-date.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";
import { readBoardQuery } from "#app/domain/board-query.ts";
import { remindersView } from "./reminders-view.ts";

export const meta: MetaFunction = () => [{ title: "提醒预告 · 就医体验行动台账" }];

/** `/supervision/reminders?asOf=`: who would be told what on a day and why, before anything is sent. */
export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "reminder.issue");
  const { plan, today } = opened;
  const search = new URL(request.url).searchParams;
  const { day, ignored } = readBoardQuery(search, plan, [], today);
  return { ignored, issued: search.get("issued"), ...remindersView(plan, day, today) };
}

/** 立即发送: today's reminders to who has not had theirs. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  await readPostedForm(request);
  const result = execute(actor, issueReminders, issuingFacts());
  if (result.ok) return redirect(paths.reminders({ issued: String(result.value.people) }));
  return data({ refusal: refusalSentence(result.refusal) }, { status: REFUSALS[result.refusal.code].status });
}

export default function Reminders() {
  const view = useLoaderData<typeof loader>();
  const { day, today, digests, ignored, issued } = view;
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: "督办看板", to: paths.supervision() }, { label: "提醒预告" }];
  const sub = `${dayWithWeekday(day, today)} · ${digests.length} 人`;
  return (
    <>
      <PageHead title="提醒预告" crumbs={crumbs} sub={sub}>
        <DayControls {...view} />
        {digests.length > 0 && (
          <a className="btn" href={paths.exportFile("reminders.xlsx", { asOf: day })}>
            <Icon name="dl" />
            导出
          </a>
        )}
        {day === today && digests.length > 0 && (
          <form method="post" action={paths.reminders()}>
            <button className="btn btn-p" type="submit">
              <Icon name="send" />
              立即发送
            </button>
          </form>
        )}
      </PageHead>
      {answer && <Note kind="block">{answer.refusal}</Note>}
      {issued !== null && <Note kind="done">{issuedSentence(issued)}</Note>}
      {ignored.map((sentence) => (
        <Note key={sentence} kind="soon">
          {sentence}
        </Note>
      ))}
      {digests.length > 0 ? (
        <>
          <p className="t3 rem-p">{previewSentence(day, today)}每人每天至多一份；停用的账号不提醒。</p>
          <ReminderPreview digests={digests} day={day} />
        </>
      ) : (
        <NobodyToTell {...view} />
      )}
    </>
  );
}

function previewSentence(day: string, today: string): string {
  if (day < today) return "按那天结束时的填报情况，这些人各收到一份提醒。";
  return day === today ? "按现在的填报情况，今天这些人各收到一份提醒。" : "如果到那天还没有办，这些人各收到一份提醒。";
}

function issuedSentence(people: string): string {
  if (people === "0") return "今天该收到的人都已收到过，没有重复发送。";
  return `已发给 ${people} 人的“消息”；配置了邮件、机器人的随后发出。`;
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

function DayControls({ day, range, previous, following }: View) {
  return (
    <div className="asof">
      <a className="icb bd" href={previous} aria-label="前一个工作日">
        <Icon name="left" />
      </a>
      <form className="asof-f" action={paths.reminders()}>
        <label className="asof-day">
          <span className="vh">哪一天</span>
          <input className="in" type="date" name="asOf" defaultValue={day} min={range.first} max={range.last} />
        </label>
        <button className="btn" type="submit">
          <Icon name="filter" />
          查看
        </button>
      </form>
      <a className="icb bd" href={following} aria-label="后一个工作日">
        <Icon name="right" />
      </a>
    </div>
  );
}

function NobodyToTell({ workingDay, next, today }: View) {
  return (
    <section className="card">
      <EmptyState icon="check" title={workingDay ? "这一天不用提醒任何人" : "这一天休息，不发提醒"}>
        {next ? (
          <p>
            下一次提醒在 <a href={next.to}>{dayWithWeekday(next.day, today)}</a>，如果到那天还没有办。
          </p>
        ) : (
          <p>往后 30 个工作日也没有要提醒的事。</p>
        )}
      </EmptyState>
    </section>
  );
}
