import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openPlan, requirePermission } from "#app/access/open-plan.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FilterChoice } from "#app/components/filter-choice.tsx";
import { Icon } from "#app/components/icon.tsx";
import { meetingLine } from "#app/components/meeting/meeting-line.ts";
import { MeetingTable } from "#app/components/meeting/meeting-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { byHalfYear } from "#app/domain/by-half-year.ts";
import { halfYearsOfMeetings } from "#app/domain/meeting-checks.ts";
import { meetingQuery, passesMeetingFilter, readMeetingFilter } from "#app/domain/meeting-filter.ts";
import { MEETING_KINDS } from "#app/domain/meeting.ts";
import { paths } from "#app/paths.ts";
import { meetingFigureWords, MEETING_KIND_WORDS } from "#app/wording/meetings.ts";

export const meta: MetaFunction = () => [{ title: "例会 · 就医体验行动台账" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const opened = await openPlan(request);
  requirePermission(opened, "meeting.read");
  const { plan, today, may } = opened;
  const filter = readMeetingFilter(new URL(request.url).searchParams, plan);
  const shown = plan.meetings.filter((meeting) => passesMeetingFilter(meeting, filter));
  return {
    filter,
    periods: halfYearsOfMeetings(plan).map(({ id, label }) => ({ value: id, words: label })),
    figures: meetingFigureWords(plan, shown),
    isEmpty: plan.meetings.length === 0,
    groups: byHalfYear(halfYearsOfMeetings(plan), shown, (meeting) => meetingLine(plan, meeting, today)),
    exportLink: paths.exportFile("meetings.xlsx", meetingQuery(filter)),
    mayKeep: may("meeting.keep"),
  };
}

export default function Meetings() {
  const page = useLoaderData<typeof loader>();
  const { filter, groups } = page;
  return (
    <>
      <PageHead title="例会" sub="工作例会总结点评，院长办公会审定半年结果">
        {page.mayKeep &&
          MEETING_KINDS.map((kind) => (
            <a key={kind} className={kind === "work" ? "btn btn-p" : "btn"} href={paths.newMeeting(kind)}>
              <Icon name="plus" />
              安排{MEETING_KIND_WORDS[kind]}
            </a>
          ))}
        {!page.isEmpty && (
          <a className="btn ph-hide" href={page.exportLink}>
            导出决定
          </a>
        )}
      </PageHead>
      <form className="fbar ins-filter" role="search" aria-label="筛选会议" action={paths.meetings()}>
        <FilterChoice name="period" label="半年" chosen={filter.halfYear} options={page.periods} />
        <FilterChoice
          name="kind"
          label="类别"
          chosen={filter.kind}
          options={MEETING_KINDS.map((value) => ({ value, words: MEETING_KIND_WORDS[value] }))}
        />
        <button className="btn" type="submit">
          筛选
        </button>
        {(filter.halfYear ?? filter.kind) && <a href={paths.meetings()}>清除筛选</a>}
        <span className="t3 f12">{page.figures}</span>
      </form>
      {groups.length === 0 ? (
        <section className="card">
          <EmptyState icon="cal" title={page.isEmpty ? "还没有会议" : "没有符合筛选的会议"}>
            <p>{page.mayKeep ? "安排一次会议，从需关注拟议程，会后写决定和纪要。" : "由质控办或专班组长安排。"}</p>
          </EmptyState>
        </section>
      ) : (
        <MeetingTable groups={groups} />
      )}
    </>
  );
}
