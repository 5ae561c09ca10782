import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { calendarAddress, calendarSince, newCalendarToken } from "#app/access/calendar-feed.server.ts";
import { execute } from "#app/access/execute.server.ts";
import { openPlan, requireActor } from "#app/access/open-plan.server.ts";
import { readPostedForm } from "#app/access/posted-form.server.ts";
import { closeCalendarFeed } from "#app/commands/close-calendar-feed.ts";
import { openCalendarFeed } from "#app/commands/open-calendar-feed.ts";
import { Note } from "#app/components/note.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { CalendarAddress } from "#app/components/user/calendar-address.tsx";
import { dayWithWeekday, shortInstant } from "#app/domain/calendar-date.ts";
import { calendarEvents } from "#app/domain/calendar-events.ts";
import { paths } from "#app/paths.ts";
import { REFUSALS, refusalSentence } from "#app/wording/codes.ts";

export const meta: MetaFunction = () => [{ title: "日历订阅 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, plan, today } = await openPlan(request);
  const since = calendarSince(actor);
  return {
    since: since && shortInstant(since, today),
    closed: new URL(request.url).searchParams.has("closed"),
    events: calendarEvents(plan, actor, today)
      .filter(({ day }) => day >= today)
      .map(({ uid, day, title }) => ({ uid, title, day: dayWithWeekday(day, today) })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readPostedForm(request);
  if (form.get("intent") === "close") {
    const result = execute(actor, closeCalendarFeed, {});
    if (result.ok) return redirect(`${paths.accountCalendar}?closed`);
    return data(
      { address: null, sentence: refusalSentence(result.refusal) },
      { status: REFUSALS[result.refusal.code].status },
    );
  }
  const { token, tokenHash } = newCalendarToken();
  const result = execute(actor, openCalendarFeed, { tokenHash });
  if (result.ok) return data({ address: calendarAddress(request, token), sentence: null });
  const { refusal } = result;
  return data({ address: null, sentence: refusalSentence(refusal) }, { status: REFUSALS[refusal.code].status });
}

export default function AccountCalendar() {
  const { since, closed, events } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="日历订阅"
        crumbs={[{ label: "我的账号", to: paths.account }, { label: "日历订阅" }]}
        sub="在手机、Outlook、Thunderbird 的日历里看到自己的截止日"
      />
      {answer?.sentence && <Note kind="block">{answer.sentence}</Note>}
      {closed && !answer && <Note kind="done">日历地址已停用，订阅它的日历不再更新。</Note>}
      <CalendarAddress address={answer?.address ?? null} since={since} />
      <section className="card narrow-card">
        <header>
          <h2>日历里会有</h2>
          <span className="t3">只有标题和日期，没有数值和正文</span>
        </header>
        <ul className="cb f13 stack">
          {events.map(({ uid, day, title }) => (
            <li key={uid}>
              <b className="num">{day}</b> {title}
            </li>
          ))}
          {events.length === 0 && <li className="t3">今天以后没有与您有关的日子。</li>}
        </ul>
      </section>
    </>
  );
}
