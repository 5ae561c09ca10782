/** Rows that wait for one person, with enough of each to decide without opening it. */
import { paths } from "#app/paths.ts";
import type { QueueRow } from "./queue-view.ts";
import { Icon } from "#app/components/icon.tsx";
import { RatingCell, StateBadge } from "#app/components/state-badge.tsx";

type Props = { rows: readonly QueueRow[]; selectable: boolean; verb: string };

export function QueueTable({ rows, selectable, verb }: Props) {
  return (
    <ul className="queue">
      {rows.map((row) => {
        const link = paths.reportRow(row.halfYear, row.departmentCode, row.taskNo);
        return (
          <li key={link}>
            {selectable && (
              <input
                type="checkbox"
                name="row"
                value={`${row.halfYear}|${row.departmentCode}|${row.taskNo}|${row.version}`}
                aria-label={`选择 任务 ${row.taskNo} ${row.department}`}
              />
            )}
            <span className="rn">{row.taskNo}</span>
            <div>
              <div className="row wrap">
                <a className="lk b" href={link}>
                  {row.title}
                </a>
                <span className="t2">{row.department}</span>
                <StateBadge state={row.state} />
                {row.resubmitted && <span className="tag">退回后重交</span>}
                {row.overdueDays > 0 && (
                  <span className="st st-overdue">
                    <Icon name="alarm" />
                    待审超时 {row.overdueDays} 个工作日
                  </span>
                )}
                {row.proposed && <RatingCell rating={row.proposed} full />}
              </div>
              <p>{row.progress}</p>
              <p className="t3">
                困难及下一步措施：{row.difficulties} · {row.since}
              </p>
            </div>
            <a className="btn btn-s" href={link}>
              {verb}
              <span className="vh">
                任务 {row.taskNo} {row.department}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
