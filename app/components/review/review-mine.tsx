import type { HalfYearId } from "#app/domain/half-year.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/components/icon.tsx";

export type MineFacts = {
  taskNo: number;
  title: string;
  departmentCode: string;
  department: string;
  since: string;
  resubmitted: boolean;
  overdueDays: number;
};

type Props = {
  period: HalfYearId;
  rows: readonly MineFacts[];
  /** This page with its filter: where one comes back to. */
  here: string;
};

/** What waits for the reader's approval, oldest first: one tap to the row, and back here afterwards. */
export function ReviewMine({ period, rows, here }: Props) {
  if (rows.length === 0) return null;
  return (
    <section className="card rv-mine" aria-labelledby="rv-mine">
      <header>
        <h2 id="rv-mine">等您审核</h2>
        <span className="t3">{rows.length} 行，先到的在前；审核或退回后回到本页</span>
        <a className="more ph-hide" href={paths.queue}>
          成批通过
        </a>
      </header>
      <ol>
        {rows.map(({ taskNo, title, departmentCode, department, since, resubmitted, overdueDays }) => (
          <li key={`${departmentCode}${taskNo}`}>
            <a href={paths.reportRow(period, departmentCode, taskNo, { back: here })}>
              <i>{taskNo}</i>
              <span>
                <b>{title}</b>
                <small>
                  {department} · {since}
                  {resubmitted && " · 退回后重交"}
                </small>
              </span>
              {overdueDays > 0 && (
                <em className="st st-overdue">
                  <Icon name="alarm" />超 {overdueDays} 个工作日
                </em>
              )}
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
