import { absenceWord, attendingWord } from "#app/wording/meetings.ts";
import type { MeetingPageView } from "./meeting-page-view.ts";

/** When, where, who, and what the minutes are called. */
export function MeetingFacts({ page }: { page: MeetingPageView }) {
  const { attending, sittingIn, absences, adopted } = page;
  return (
    <section className="card">
      <header>
        <h2>会议</h2>
        <span className="t3">{page.id}</span>
      </header>
      <dl className="def">
        <dt>类别</dt>
        <dd>{page.kind}</dd>
        <dt>所议半年</dt>
        <dd>{page.period}</dd>
        <dt>时间</dt>
        <dd>{page.when}</dd>
        <dt>主持</dt>
        <dd>{page.chair}</dd>
        <dt>{attendingWord(page.state)}</dt>
        <dd>{attending.join("、") || <span className="t3">未写</span>}</dd>
        {sittingIn.length > 0 && (
          <>
            <dt>列席</dt>
            <dd>{sittingIn.join("、")}</dd>
          </>
        )}
        <dt>{absenceWord(page.state)}</dt>
        <dd>
          {absences.length === 0
            ? page.state === "held"
              ? "无"
              : "—"
            : absences.map(({ name, reason }) => <div key={name}>{`${name}（${reason}）`}</div>)}
        </dd>
        <dt>纪要编号</dt>
        <dd>{page.minutesNo || <span className="t3">未定</span>}</dd>
        {adopted.length > 0 && (
          <>
            <dt>通过</dt>
            <dd>
              {adopted.map(({ label, to }) => (
                <a key={to} href={to}>
                  {label}结果
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
