/** Rows that are with the reviewers: read-only, to be withdrawn until the leader has acted. */
import type { RowState } from "#app/domain/report-row.ts";
import { Icon } from "#app/components/icon.tsx";
import type { RowView } from "./report-view.ts";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";

/** Why nobody of the department writes it now; a row still with the department shows its state only. */
const LOCK_WORDS: Partial<Record<RowState, string>> = {
  submitted: "审核中",
  leader_approved: "审核中",
  rated: "已审定",
  adopted: "已审定",
};

type Props = { rows: readonly RowView[]; mayWithdraw: boolean; rowLink: (taskNo: number) => string };

export function ReportDoneRows({ rows, mayWithdraw, rowLink }: Props) {
  return (
    <section className="card rf-done">
      {rows.map((row) => (
        <article key={row.taskNo} id={`t${row.taskNo}`}>
          <div className="rf-line">
            <span className="rn">{row.taskNo}</span>
            <a className="lk b tt" href={rowLink(row.taskNo)}>
              {row.title}
            </a>
            <StateBadge state={row.state} />
            {row.rating && <RatingCell rating={row.rating} full />}
            <span className="t3 f12 w">{row.lastChange}</span>
            {row.state === "submitted" && mayWithdraw ? (
              <form method="post">
                <input type="hidden" name="taskNo" value={row.taskNo} />
                <input type="hidden" name="version" value={row.version} />
                <button className="btn btn-s" name="intent" value="withdraw">
                  撤回修改<span className="vh">任务 {row.taskNo}</span>
                </button>
              </form>
            ) : (
              LOCK_WORDS[row.state] && (
                <span className="save">
                  <Icon name="lock" />
                  {LOCK_WORDS[row.state]}
                </span>
              )
            )}
          </div>
          <p className="rf-sum">{row.content.progress}</p>
        </article>
      ))}
    </section>
  );
}
