/** Rows that are with the reviewers: read-only, to be withdrawn until the leader has acted. */
import { Icon } from "#app/components/icon.tsx";
import type { RowView } from "./report-view.ts";
import { StateBadge } from "#app/components/state-badge.tsx";

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
              <span className="save">
                <Icon name="lock" />
                {row.state === "submitted" ? "审核中" : "已锁定"}
              </span>
            )}
          </div>
          <p className="rf-sum">{row.content.progress}</p>
        </article>
      ))}
    </section>
  );
}
