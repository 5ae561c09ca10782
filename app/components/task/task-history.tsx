import { shortDay, shortInstant, type CalendarDate } from "#app/domain/calendar-date.ts";
import type { HalfYearId } from "#app/domain/half-year.ts";
import type { TaskPeriod, TaskReport } from "#app/domain/task-history.ts";
import { paths } from "#app/paths.ts";
import { timelinessWords } from "#app/wording/tasks.ts";
import { RATING_WORDS } from "#app/wording/codes.ts";
import { Note } from "#app/components/note.tsx";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";

type Props = { taskNo: number; history: readonly TaskPeriod[]; today: CalendarDate };

/** A task's half-years, newest first, each with what its departments reported. */
export function TaskHistory({ taskNo, history, today }: Props) {
  return history.map((period) => (
    <section key={period.halfYear.id} className="card tk-period" id={period.halfYear.id}>
      <header>
        <h2>{period.halfYear.label}</h2>
        <span className="t3">{periodWords(period, today)}</span>
      </header>
      {period.reports.map((report) => (
        <Report
          key={report.department.code}
          taskNo={taskNo}
          halfYear={period.halfYear.id}
          report={report}
          today={today}
        />
      ))}
    </section>
  ));
}

/** Why there is nothing under a heading, or how many of a joint task's departments have handed in. */
function periodWords({ halfYear, cell, reports }: TaskPeriod, today: CalendarDate): string {
  if (cell.kind === "upcoming") return `未开放，${shortDay(halfYear.opensOn, today)} 起填写`;
  if (cell.kind === "hidden") return "未公布，院长办公会通过后可以查看";
  if (halfYear.baseline) return reports.length > 0 ? "基线，不评定" : "基线，不评定；没有科室填报";
  if (cell.kind === "row" && cell.departments > 1) return `${cell.departments} 个科室已交 ${cell.handedIn} 个`;
  return "";
}

type ReportProps = { taskNo: number; halfYear: HalfYearId; report: TaskReport; today: CalendarDate };

function Report({ taskNo, halfYear, report, today }: ReportProps) {
  const { department, state, rating, content, returns } = report;
  return (
    <article className="tk-report">
      <header>
        <h3>{department.name}</h3>
        <StateBadge state={state} />
        {rating && <RatingCell rating={rating} full />}
        <span className="sp" />
        <a href={paths.reportRow(halfYear, department.code, taskNo)}>查看上报与办理经过</a>
      </header>
      <p className="tk-meta">
        <HandIn report={report} today={today} />
        {typeof content?.percent === "number" && <span>完成程度 {content.percent}%</span>}
        {content?.selfRating && <span>自评 {RATING_WORDS[content.selfRating]}</span>}
      </p>
      {content && (
        <dl>
          <div>
            <dt>进度及完成情况</dt>
            <dd>{content.progress}</dd>
          </div>
          <div>
            <dt>困难及下一步措施</dt>
            <dd>{content.difficulties}</dd>
          </div>
        </dl>
      )}
      {returns.map(({ at, actorName, reason }) => (
        <Note key={at} kind="returned">
          <b>
            {shortInstant(at, today)} {actorName}退回
          </b>
          ：{reason}
        </Note>
      ))}
    </article>
  );
}

/** 「07-12 09:30 首次提交，延时 2 个工作日」; what was late is shown so. */
function HandIn({ report, today }: Pick<ReportProps, "report" | "today">) {
  const { firstSubmittedAt, timeliness } = report;
  const words = timelinessWords(timeliness, today);
  const bad = timeliness.kind === "late" || timeliness.kind === "overdue" || timeliness.kind === "missed";
  return (
    <>
      <span>{firstSubmittedAt === null ? "尚未提交" : `${shortInstant(firstSubmittedAt, today)} 首次提交`}</span>
      <span className={bad ? "bad" : undefined}>{words}</span>
    </>
  );
}
